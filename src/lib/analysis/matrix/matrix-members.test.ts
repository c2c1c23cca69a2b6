import { expect, it } from 'vitest';
import type { MatrixDimension } from '$lib/domain/matrix-member';
import { ProjectModel } from '$lib/model/project-model';
import { exampleStudy } from '../quotation-table/example-study';
import { document, person } from '../testing/small-project';
import { matrixMembers, rolesIn, type MemberWords } from './matrix-members';

const words: MemberWords = {
  question: (number) => `Deelvraag ${number}`,
  cimo: (id) => id.toUpperCase(),
  kind: (kind) => `soort ${kind}`
};
const study = exampleStudy();
study.records.questions.reverse();
study.records.cimoElements[0]!.description = 'Waar het speelt';
study.case('ilse', 'Ilse', 'coördinator');
study.records.phases.push(
  ...[2, 1].map((number) => ({
    id: `phase-${number}` as never,
    number,
    name: `Fase ${number}`,
    goal: `Doel ${number}`,
    approach: '',
    start: null,
    end: null
  }))
);
study.records.codeGroups.push(
  ...['Zorg', 'Aandacht'].map((name) => ({
    id: name as never,
    name,
    comment: '',
    codeIds: [],
    condition: null,
    createdAt: ''
  }))
);

it.each<[MatrixDimension, [string, string][]]>([
  [
    'question',
    [
      ['Deelvraag 1', 'Wat doet de buddy?'],
      ['Deelvraag 2', 'Wat werkt voor wie?']
    ]
  ],
  [
    'cimo',
    [
      ['CONTEXT', 'Waar het speelt'],
      ['INTERVENTION', ''],
      ['MECHANISM', ''],
      ['OUTCOME', '']
    ]
  ],
  [
    'core',
    [
      ['Vertrouwen', 'Vertrouwen'],
      ['Tijdsdruk', 'Tijdsdruk']
    ]
  ],
  ['category', [['Band opbouwen', 'Vertrouwen / Band opbouwen']]],
  ['code', [['Huisbezoek', 'Vertrouwen / Band opbouwen / Huisbezoek']]],
  [
    'code-group',
    [
      ['Aandacht', ''],
      ['Zorg', '']
    ]
  ],
  [
    'case',
    [
      ['Els', 'coördinator'],
      ['Ilse', 'coördinator'],
      ['Fatima', 'ouder'],
      ['Noor', '']
    ]
  ],
  [
    'role',
    [
      ['coördinator', ''],
      ['ouder', '']
    ]
  ],
  [
    'phase',
    [
      ['Fase 1', 'Doel 1'],
      ['Fase 2', 'Doel 2']
    ]
  ],
  [
    'document-kind',
    [
      ['soort interview', ''],
      ['soort focus-group', ''],
      ['soort intake-form', '']
    ]
  ],
  [
    'document',
    [
      ['2. Interview ouder', 'soort interview'],
      ['7. Intake', 'soort intake-form'],
      ['10. Focusgroep', 'soort focus-group']
    ]
  ]
])('lists the members of %s in their order', (dimension, heads) => {
  const members = matrixMembers(study.model, dimension, words);
  expect(members.map(({ name, hint }) => [name, hint])).toEqual(heads);
  for (const { member, key } of members) expect(key).toBe(`${member.kind}:${member.id}`);
});

it('has no members of what a project has none of, but always four CIMO elements', () => {
  const empty = ProjectModel.from({ documents: [document(1)] });
  expect(matrixMembers(empty, 'case', words)).toEqual([]);
  expect(matrixMembers(empty, 'cimo', words)).toHaveLength(4);
  expect(rolesIn([person('a'), person('b', ' '), person('c', 'ouder'), person('d', 'ouder')])).toEqual([
    'ouder'
  ]);
});

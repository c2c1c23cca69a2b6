import { questionnaireCounterId } from '$lib/domain/counter';
import type {
  AttributeId,
  CaseGroupId,
  ItemId,
  MomentId,
  QuestionnaireId,
  ResponseId,
  ScaleId
} from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import { testNow, type TestProject } from './test-project';

/** Puts a questionnaire with two moments and one response of the first case on a coded project, and what can be known of cases. */
export function putQuestionnaireRecords(project: TestProject): void {
  const { model } = project;
  const [person] = model.list('cases');
  const [document] = model.list('documents');
  const questionnaireId = 'questionnaire-1' as QuestionnaireId;
  const attributeId = 'attribute-school' as AttributeId;
  project.put('attributes', { id: attributeId, name: 'School', kind: 'text', choices: [], order: 1 });
  project.put('cases', {
    ...person!,
    consent: { state: 'given', date: '2026-01-12', comment: 'Op papier' },
    attributes: [{ attributeId, value: 'De Wilg' }]
  });
  project.put('caseGroups', {
    id: 'case-group-1' as CaseGroupId,
    name: 'Eerste groep',
    comment: '',
    caseIds: [person!.id]
  });
  const item = (name: string, order: number, fields: Partial<Item>): Item => ({
    id: `item-${name}` as ItemId,
    questionnaireId,
    number: name,
    text: `Vraag ${name}`,
    competence: 'Luisteren',
    kind: 'scale',
    parentId: null,
    order,
    scale: { min: 1, max: 10, step: 1, labels: [{ value: 1, label: 'nog niet' }] },
    reversed: false,
    choices: [],
    withText: false,
    ...fields
  });
  const items = [
    item('1', 1, {}),
    item('2', 2, { kind: 'heading', scale: null }),
    item('2a', 1, { parentId: 'item-2' as ItemId }),
    item('3', 3, {
      kind: 'single-choice',
      scale: null,
      choices: [
        { id: 'ja', label: 'Ja' },
        { id: 'nee', label: 'Nee' }
      ]
    }),
    item('4', 4, { kind: 'text', scale: null })
  ];
  for (const one of items) project.put('items', one);
  project.put('counters', { id: questionnaireCounterId, last: 1 });
  project.put('questionnaires', {
    id: questionnaireId,
    number: 1,
    name: 'Wat kan ik al?',
    comment: 'Na elke avond ingevuld',
    population: 12,
    scales: [
      {
        id: 'scale-1' as ScaleId,
        name: 'Alles',
        itemIds: [items[0]!.id, items[2]!.id],
        minimumAnswered: 1,
        score: 'mean'
      }
    ],
    mappings: [
      {
        name: 'Blad',
        mapping: {
          layout: 'wide',
          sheets: [],
          firstRow: 0,
          titleRows: 1,
          columns: [{ title: '1', use: { kind: 'item', item: '1', moment: null } }],
          momentPerSheet: false,
          moment: 'Start',
          moments: ['Start', 'Einde'],
          items: [],
          decimal: ',',
          dayFirst: true,
          respondents: [],
          momentNames: [],
          decisions: { 'half-score': 'accept' }
        }
      }
    ],
    createdAt: testNow
  });
  ['start', 'einde'].forEach((name, index) =>
    project.put('moments', {
      id: `moment-${name}` as MomentId,
      questionnaireId,
      name,
      order: index + 1,
      date: '2026-01-20',
      phaseId: null,
      population: null
    })
  );
  project.put('responses', {
    id: 'response-1' as ResponseId,
    questionnaireId,
    momentId: 'moment-start' as MomentId,
    caseId: person!.id,
    respondent: person!.name,
    date: '2026-01-21',
    answers: [
      { itemId: items[0]!.id, value: 7, text: 'soms' },
      { itemId: items[2]!.id, value: null, missing: 'invalid', found: '7/10' },
      { itemId: items[3]!.id, value: 'ja' },
      { itemId: items[4]!.id, value: 'Dat er iemand is.' }
    ],
    comment: '',
    source: { fileName: 'lijst.csv', row: 2 },
    at: testNow
  });
  project.put('documents', {
    ...document!,
    momentId: 'moment-start' as MomentId,
    answersTo: { questionnaireId, itemId: items[4]!.id }
  });
}

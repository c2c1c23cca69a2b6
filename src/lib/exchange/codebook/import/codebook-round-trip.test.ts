import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codebookRows } from '$lib/analysis/codebook/codebook-rows';
import { planCodebookImport } from '$lib/analysis/codebook/import/plan-codebook-import';
import { importCodebook } from '$lib/commands/codebook/import-codebook';
import { nameKey } from '$lib/commands/required-name';
import { codeColourCount, codeLevels, type Code } from '$lib/domain/code';
import type { CodeGroup } from '$lib/domain/code-group';
import { codebookLabels } from '$lib/messages/codebook-labels';
import { en } from '$lib/messages/en';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { testNow, TestProject } from '$lib/testing/test-project';
import { exportCodebook } from '../export-codebook';
import { toCodebook } from '../to-codebook';
import { guessColumns } from './guess-columns';
import { readCodebookSheet } from './read-codebook-sheet';
import { toIncomingCodes } from './to-incoming-codes';

const nasty = [
  '=',
  "'",
  '"',
  ';',
  ',',
  '\n',
  ' / ',
  '\\',
  '::',
  ' > ',
  ' ',
  '\t',
  '|',
  '🙂',
  'é',
  'e\u0301',
  '@',
  '-',
  'a',
  'B',
  '#',
  '٣'
];
const words = fc.array(fc.constantFrom(...nasty), { maxLength: 8 }).map((parts) => parts.join('').trim());
const oneLine = words.map((text) => text.replace(/\s+/g, ' ').trim());
const names = fc.uniqueArray(
  fc.oneof(
    oneLine.filter((name) => name !== ''),
    fc.constantFrom(
      '=SUM(A1:A9)',
      '+31',
      'Code',
      'Definitie',
      'waar',
      '007',
      '1e5',
      'A / B',
      'A',
      'B',
      'Nodes\\A',
      '10:17'
    )
  ),
  { maxLength: 8, selector: nameKey }
);
const details = fc.record({
  level: fc.constantFrom(...codeLevels),
  colour: fc.nat(codeColourCount - 1),
  order: fc.oneof(fc.nat(20), fc.constant(2.5)),
  definition: words,
  include: words,
  exclude: words,
  comment: words,
  parent: fc.nat(99),
  groups: fc.nat(7),
  hasExample: fc.boolean()
});
const systems = names.chain((list) =>
  fc.record({
    list: fc.constant(list),
    details: fc.array(details, { minLength: list.length, maxLength: list.length }),
    groups: fc.uniqueArray(
      oneLine.filter((name) => name !== ''),
      { maxLength: 3, selector: nameKey }
    )
  })
);
type System = typeof systems extends fc.Arbitrary<infer Value> ? Value : never;

/** An empty project with two quotations, the same ones every time. */
function emptyProject(): TestProject {
  const project = new TestProject();
  const documentId = project.document();
  project.quotation(documentId, 0, 5, project.code('weg'));
  project.quotation(documentId, 5, 9, project.model.list('codes')[0]!.id);
  const codes = project.model.list('codes');
  const operations = [
    ...project.model
      .list('codings')
      .map((before) => ({ table: 'codings', id: before.id, before, after: null })),
    ...codes.map((before) => ({ table: 'codes', id: before.id, before, after: null }))
  ];
  project.model.apply({ operations } as never);
  return project;
}

/** A project with the code system, a parent always among the codes before. */
function projectWith({ list, details, groups }: System): TestProject {
  const project = emptyProject();
  const quotations = project.model.list('quotations');
  const codes = list.map((name, index): Code => {
    const { parent, groups: _, hasExample, ...fields } = details[index]!;
    const above = parent % (index + 1);
    return {
      id: `code-${index}` as Code['id'],
      name,
      parentId: above === index ? null : (`code-${above}` as Code['id']),
      ...fields,
      ...(hasExample ? { exampleId: quotations[index % quotations.length]!.id } : {}),
      createdAt: testNow
    };
  });
  for (const code of codes) project.put('codes', code);
  groups.forEach((name, at) => {
    const codeIds = codes.filter((_, index) => (details[index]!.groups >> at) & 1).map(({ id }) => id);
    const group: CodeGroup = {
      id: `group-${at}` as CodeGroup['id'],
      name,
      comment: '',
      codeIds,
      condition: null,
      createdAt: testNow
    };
    // A group without codes is not in a codebook.
    if (codeIds.length > 0) project.put('codeGroups', group);
  });
  return project;
}

/** The code system as data in which names stand for ids, in the order of the tree. */
function systemOf(model: ProjectModel) {
  const groups = model.list('codeGroups');
  return codebookRows(model, () => undefined).map(({ id, depth, parent }) => {
    const { id: _, parentId: __, createdAt: ___, ...fields } = model.get('codes', id);
    const memberships = groups.filter(({ codeIds }) => codeIds.includes(id)).map(({ name }) => name);
    return { ...fields, depth, parent, groups: memberships.sort() };
  });
}

async function outAndIn(
  project: TestProject,
  format: 'csv' | 'xlsx',
  locale: 'nl' | 'en'
): Promise<TestProject> {
  const labels = codebookLabels(createTranslator(locale, locale === 'nl' ? nl : en));
  const rows = codebookRows(project.model, () => undefined);
  const codebook = toCodebook({ project: 'Pilot', rows, labels, locale });
  const sheet = await readCodebookSheet({
    name: `c.${format}`,
    bytes: await exportCodebook(format, codebook)
  });
  const target = emptyProject();
  const incoming = toIncomingCodes(sheet, guessColumns(sheet));
  const plan = planCodebookImport(target.model, incoming);
  target.run(importCodebook, plan.intent);
  const again = planCodebookImport(target.model, incoming, {
    standard: 'overwrite',
    byRow: new Map(),
    matches: new Map(),
    makeParents: true
  });
  expect(again.intent.codes).toEqual([]);
  return target;
}

describe('a codebook, out and in again', () => {
  it.each([
    ['csv', 'nl', 150],
    ['csv', 'en', 150],
    ['xlsx', 'nl', 40],
    ['xlsx', 'en', 40]
  ] as const)(
    'is the same code system as %s in %s',
    async (format, locale, numRuns) => {
      await fc.assert(
        fc.asyncProperty(
          systems.filter(({ list }) => list.length > 0),
          async (system) => {
            const project = projectWith(system);
            const target = await outAndIn(project, format, locale);
            expectSoundProject(target.model);
            expect(systemOf(target.model)).toEqual(systemOf(project.model));
          }
        ),
        { numRuns }
      );
    },
    60_000
  );
});

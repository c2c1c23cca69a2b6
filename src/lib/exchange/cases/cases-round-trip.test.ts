import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseRows } from '$lib/analysis/cases/case-rows';
import { planCaseImport } from '$lib/analysis/cases/import/plan-case-import';
import { importCases } from '$lib/commands/cases/import-cases';
import { orderedAttributes } from '$lib/commands/cases/ordered-attributes';
import { nameKey } from '$lib/commands/required-name';
import type { AttributeKind } from '$lib/domain/attribute';
import { consentStates, type Case } from '$lib/domain/case';
import type { AttributeId, CaseGroupId, CaseId } from '$lib/domain/ids';
import { caseTableWords } from '$lib/messages/case-table-words';
import { en } from '$lib/messages/en';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { readCodebookSheet } from '../codebook/import/read-codebook-sheet';
import { exportCellTable } from '../export/export-cell-table';
import { casesTable } from './cases-table';
import { guessCaseColumns } from './import/guess-case-columns';
import { incomingAttributes, toIncomingCases } from './import/to-incoming-cases';

const nasty = ['=', "'", '"', ';', ',', '\n', '[', ']', ': ', '🙂', 'é', '@', '-', 'a', 'B', '1', ' '];
const words = fc
  .array(fc.constantFrom(...nasty), { maxLength: 6 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const names = (maxLength: number, ...known: string[]) =>
  fc.uniqueArray(
    fc.oneof(
      words.map((text) => text.replace(/\s+/g, ' ')),
      fc.constantFrom(...known)
    ),
    { maxLength, selector: nameKey }
  );
const valueOfKind: Record<AttributeKind, fc.Arbitrary<string | number | boolean>> = {
  text: fc.oneof(words, fc.constantFrom('12', 'ja', '1-3-2026', '007', 'Noord')),
  number: fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constantFrom(2.5, 1e21, 0.1 + 0.2)),
  date: fc.constantFrom('2026-03-01', '2025-12-31'),
  choice: fc.constantFrom('Noord', 'Zuid; west', 'Oost "a"'),
  'yes-no': fc.boolean()
};
const choices = ['Zuid; west', 'Noord', 'Oost "a"', 'Nooit'];
const kinds = Object.keys(valueOfKind) as AttributeKind[];

const studies = fc.record({
  people: names(6, 'Rol', 'Naam', '=1+1', 'De Vries, A.').filter((list) => list.length > 0),
  attributes: names(5, 'Rol', 'Leeftijd', 'Citaten', 'Kenmerk: x', 'Klas [getal]', 'Groep'),
  groups: names(2, 'Eerste groep', 'a; b'),
  seed: fc.array(fc.nat(999), { minLength: 80, maxLength: 80 }),
  values: fc.record(
    Object.fromEntries(
      kinds.map((kind) => [kind, fc.array(valueOfKind[kind], { minLength: 8, maxLength: 8 })])
    ) as Record<AttributeKind, fc.Arbitrary<(string | number | boolean)[]>>
  )
});
type Study = typeof studies extends fc.Arbitrary<infer Value> ? Value : never;

function projectWith({ people, attributes, groups, seed, values }: Study): TestProject {
  const project = new TestProject();
  let at = 0;
  const next = (below: number) => seed[at++ % seed.length]! % below;
  const made = attributes.map((name, index) => {
    const kind = kinds[next(kinds.length)]!;
    const attribute = {
      id: `attribute-${index}` as AttributeId,
      name,
      kind,
      choices: kind === 'choice' ? choices : [],
      order: index + 1
    };
    project.put('attributes', attribute);
    return attribute;
  });
  people.forEach((name, index) => {
    const state = consentStates[next(5)];
    const person: Case = {
      id: `case-${index}` as CaseId,
      name,
      role: ['', 'buddy', 'Rol'][next(3)]!,
      comment: ['', '=x\ny', 'ja'][next(3)]!,
      ...(next(2) === 0 ? { pseudonym: `P${index}` } : {}),
      ...(state
        ? { consent: { state, date: next(2) ? '2026-01-12' : null, comment: ['', 'op papier'][next(2)]! } }
        : {}),
      attributes: made.flatMap(({ id, kind }) =>
        next(3) === 0 ? [] : [{ attributeId: id, value: values[kind][next(8)]! }]
      )
    };
    project.put('cases', person);
  });
  groups.forEach((name, index) =>
    project.put('caseGroups', {
      id: `group-${index}` as CaseGroupId,
      name,
      comment: '',
      caseIds: people.flatMap((_, person) =>
        person === index || next(2) ? [`case-${person}` as CaseId] : []
      )
    })
  );
  return project;
}

/** What a table of cases holds of a project, names standing for ids. */
function told(model: ProjectModel) {
  const attributes = orderedAttributes(model);
  return {
    attributes: attributes.map(({ name, kind, choices: list }) => ({ name, kind, list })),
    cases: caseRows(model, () => undefined).map(({ case: one, groups }) => ({
      name: one.name,
      role: one.role,
      comment: one.comment,
      pseudonym: one.pseudonym ?? '',
      consent: one.consent,
      groups: groups.map(({ name }) => name).sort(),
      values: attributes.map(({ id }) => one.attributes?.find(({ attributeId }) => attributeId === id)?.value)
    }))
  };
}

describe('a table of cases, out and in again', () => {
  it.each([
    ['csv', 'nl', 120],
    ['csv', 'en', 60],
    ['xlsx', 'nl', 25]
  ] as const)(
    'is the same as %s in %s, and once more changes nothing',
    async (format, locale, numRuns) => {
      const translate = createTranslator(locale, locale === 'nl' ? nl : en);
      await fc.assert(
        fc.asyncProperty(studies, async (study) => {
          const { model } = projectWith(study);
          const rows = caseRows(model, () => undefined);
          const table = casesTable(
            rows,
            orderedAttributes(model),
            caseTableWords(translate, locale, 'Pilot')
          );
          const bytes = await exportCellTable(format, table);
          const sheet = await readCodebookSheet({ name: `c.${format}`, bytes });
          const mapping = guessCaseColumns(sheet.rows);
          const incoming = toIncomingCases(sheet.rows, mapping);
          const target = new TestProject();
          target.run(importCases, planCaseImport(target.model, incoming, incomingAttributes(mapping)).intent);
          expectSoundProject(target.model);
          expect(told(target.model)).toEqual(told(model));
          for (const again of [target.model, model])
            expect(planCaseImport(again, incoming, incomingAttributes(mapping)).intent).toEqual({
              attributes: [],
              cases: []
            });
        }),
        { numRuns }
      );
    },
    60_000
  );
});

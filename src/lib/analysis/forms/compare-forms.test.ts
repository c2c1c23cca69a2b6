import { describe, expect, test } from 'vitest';
import type { CaseId, FormFieldId, FormId, FormTemplateId, PhaseId } from '$lib/domain/ids';
import type { FormEntry } from '$lib/domain/form';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { TestProject } from '$lib/testing/test-project';
import { allForms, compareForms, placeOfField, type FormsFilter } from './compare-forms';

const templateId = 'template-1' as FormTemplateId;
const [atmosphere, advice] = ['field-1', 'field-2'] as FormFieldId[] as [FormFieldId, FormFieldId];

/** Two more evenings beside the one of 20 January. */
function evenings(): TestProject {
  const project = TestProject.coded();
  putTimelineRecords(project);
  const first = project.model.get('forms', 'form-1');
  const ticked = (choiceId: string, text = ''): FormEntry => ({
    fieldId: advice,
    text,
    choiceIds: [choiceId],
    notes: []
  });
  const common = { ...first, caseIds: [], phaseId: null, documentId: null };
  project.put('forms', {
    ...common,
    id: 'form-2' as FormId,
    name: 'Avond 2',
    date: '2025-11-01',
    observer: 'Sam',
    entries: [ticked('ja')]
  });
  project.put('forms', {
    ...common,
    id: 'form-3' as FormId,
    name: 'Avond 3',
    date: null,
    entries: [ticked('nee', 'Eerst rúst')]
  });
  return project;
}

const namesFor = (filter: Partial<FormsFilter>, project = evenings()) =>
  compareForms(project.model, templateId, { ...allForms, ...filter }).rows.map(({ form }) => form.name);

describe('compareForms', () => {
  test('sets forms beside each other by date, those without one last, and counts what was ticked', () => {
    const { rows, counts, all } = compareForms(evenings().model, templateId);
    expect(rows.map(({ form, document }) => [form.name, document?.number ?? null])).toEqual([
      ['Avond 2', null],
      ['Avond 1', 1],
      ['Avond 3', null]
    ]);
    expect(counts.get(atmosphere)).toMatchObject({ filled: 1 });
    expect([...counts.get(advice)!.choices]).toEqual([
      ['ja', 2],
      ['nee', 1]
    ]);
    expect(all).toMatchObject({ count: 3, observers: ['Noor', 'Sam'] });
  });

  test.each<[string, Partial<FormsFilter>, string[]]>([
    ['days, which a form without one is not in', { from: '2026-01-01' }, ['Avond 1']],
    ['the last day included', { to: '2025-11-01' }, ['Avond 2']],
    ['who filled it in', { observer: 'Sam' }, ['Avond 2']],
    ['the phase it was put in', { phaseId: 'phase-training' as PhaseId }, ['Avond 1']],
    ['words, accents aside', { words: 'RUST' }, ['Avond 3']],
    ['the words of a choice', { words: 'doorgaan' }, ['Avond 2', 'Avond 1']]
  ])('filters by %s', (_, filter, names) => {
    expect(namesFor(filter)).toEqual(names);
  });

  test('filters by who was there', () => {
    const project = evenings();
    const caseId = project.model.get('forms', 'form-1').caseIds[0] as CaseId;
    expect(namesFor({ caseId }, project)).toEqual(['Avond 1']);
  });
});

test('placeOfField is where the words stand, or else where they are asked for', () => {
  const turn = (start: number, end: number, fieldId: FormFieldId) => ({
    ...{ start, end, fieldId, speaker: null, startMs: null, endMs: null, times: [] }
  });
  const turns = [turn(0, 5, atmosphere), turn(6, 20, atmosphere), turn(21, 27, advice)];
  expect(placeOfField({ turns }, atmosphere)).toEqual({ start: 6, end: 20 });
  expect(placeOfField({ turns }, advice)).toEqual({ start: 21, end: 27 });
  expect(placeOfField({ turns }, 'gone' as FormFieldId)).toBeNull();
});

import { expect } from 'vitest';
import { documentCounterId } from '$lib/domain/counter';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

/** What is true of every project whatever was done to it. */
export function expectSoundProject(model: ProjectModel): void {
  expectReferences(model);
  expectNoDoubles(model);
  expectNumbers(model);
}

function expectReferences(model: ProjectModel): void {
  for (const { quotationId, codeId, coderId } of model.list('codings')) {
    model.get('quotations', quotationId);
    model.get('codes', codeId);
    model.get('coders', coderId);
  }
  for (const { quotationId, target, coderId } of model.list('evidenceLinks')) {
    model.get('quotations', quotationId);
    model.get('coders', coderId);
    model.get(target.kind === 'question' ? 'questions' : 'cimoElements', target.id);
  }
  for (const { documentId, createdBy, end } of model.list('quotations')) {
    expect(end).toBeLessThanOrEqual(model.get('documents', documentId).length);
    model.get('coders', createdBy);
  }
  for (const { caseId, speakers } of model.list('documents'))
    for (const id of [caseId, ...speakers.map((speaker) => speaker.caseId)]) if (id) model.get('cases', id);
  for (const code of model.list('codes')) {
    const above = new Set<string>([code.id]);
    for (let id = code.parentId; id; id = model.get('codes', id).parentId) {
      expect(above).not.toContain(id);
      above.add(id);
    }
  }
}

function expectNoDoubles(model: ProjectModel): void {
  const codings = model.list('codings').map((coding) => [coding.quotationId, coding.codeId, coding.coderId]);
  expectUnique(codings.map(String));
  expectUnique(
    model
      .list('evidenceLinks')
      .map(({ quotationId, target }) => `${quotationId}:${evidenceTargetKey(target)}`)
  );
  for (const table of ['codes', 'cases', 'coders', 'savedViews'] as const)
    expectUnique(model.list(table).map(({ name }) => name.toLowerCase().normalize('NFC')));
}

function expectNumbers(model: ProjectModel): void {
  const questions = model.list('questions').map(({ number }) => number);
  expect(questions.sort((a, b) => a - b)).toEqual(questions.map((_, index) => index + 1));
  expectUnique(model.list('documents').map(({ number }) => String(number)));
  for (const { id, number } of model.list('documents')) {
    expect(number).toBeLessThanOrEqual(model.lastNumber(documentCounterId));
    const numbers = model.quotationsOf(id).map((quotation) => quotation.number);
    expectUnique(numbers.map(String));
    for (const given of numbers) expect(given).toBeLessThanOrEqual(model.lastNumber(id));
  }
}

function expectUnique(values: string[]): void {
  expect(values.toSorted()).toEqual([...new Set(values)].toSorted());
}

import { expect } from 'vitest';
import { documentCounterId } from '$lib/domain/counter';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { tableOfObject } from '$lib/domain/table-of-object';
import type { Relation } from '$lib/domain/relation';
import type { TableName } from '$lib/domain/tables';
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
  expectObjectReferences(model);
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

function expectObjectReferences(model: ProjectModel): void {
  const expectObject = ({ kind, id }: ObjectRef) => model.get(tableOfObject[kind], id);
  const expectAll = (table: TableName, ids: readonly string[]) => ids.forEach((id) => model.get(table, id));
  for (const { exampleId } of model.list('codes')) if (exampleId) model.get('quotations', exampleId);
  for (const { codeIds } of model.list('codeGroups')) expectAll('codes', codeIds);
  for (const relation of model.list('relations')) {
    model.relationType(relation.typeId);
    expectAll(tableOfObject[relation.between], [relation.fromId, relation.toId]);
    if (relation.between === 'code') expectAll('quotations', relation.quotationIds);
  }
  for (const { about } of model.list('memos')) about.forEach(expectObject);
  for (const { networkId, ref } of model.list('networkNodes')) {
    model.get('networks', networkId);
    expectObject(ref);
  }
  for (const { codeId, slots } of model.list('axialParadigms')) {
    model.get('codes', codeId);
    for (const slot of Object.values(slots)) {
      expectAll('codes', slot.codeIds);
      expectAll('quotations', slot.quotationIds);
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
  expectUnique(model.list('networkNodes').map(({ networkId, ref }) => `${networkId} ${objectKey(ref)}`));
  expectUnique(model.list('axialParadigms').map(({ codeId }) => codeId));
  for (const { codeIds } of model.list('codeGroups')) expectUnique(codeIds);
  expectUnique(model.list('relations').map((relation) => saidBy(model, relation)));
  for (const { fromId, toId } of model.list('relations')) expect(fromId).not.toBe(toId);
  for (const { codeIds, condition } of model.list('codeGroups')) if (condition) expect(codeIds).toEqual([]);
  for (const table of ['codes', 'cases', 'coders', 'savedViews', 'codeGroups', 'networks'] as const)
    expectUnique(model.list(table).map(({ name }) => name.toLowerCase().normalize('NFC')));
}

/** What a relation says; either way round when its type is symmetric. */
function saidBy(model: ProjectModel, { typeId, fromId, toId }: Relation): string {
  const ends = model.relationType(typeId).symmetric ? [fromId, toId].sort() : [fromId, toId];
  return [typeId, ...ends].join(' ');
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

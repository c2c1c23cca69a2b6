import { expect } from 'vitest';
import { orderedPair, pairKey } from '$lib/domain/cell-conclusion';
import { documentCounterId, questionnaireCounterId, sessionCounterId } from '$lib/domain/counter';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { responseKey } from '$lib/domain/response';
import { phaseRow } from '$lib/model/ordered-phases';
import { tableOfMember, tableOfObject } from '$lib/domain/table-of-object';
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
  expectEvidenceReferences(model);
  expectOutline(model);
  expectSessions(model);
  expectQuestionnaires(model);
  expectTimeline(model);
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

function expectQuestionnaires(model: ProjectModel): void {
  for (const { attributes = [] } of model.list('cases')) {
    for (const { attributeId } of attributes) model.get('attributes', attributeId);
    expectUnique(attributes.map(({ attributeId }) => attributeId));
  }
  for (const { caseIds } of model.list('caseGroups')) {
    for (const id of caseIds) model.get('cases', id);
    expectUnique(caseIds);
  }
  for (const { momentId, answersTo } of model.list('documents')) {
    if (momentId) model.get('moments', momentId);
    if (answersTo) model.get('questionnaires', answersTo.questionnaireId);
    if (answersTo?.itemId) model.get('items', answersTo.itemId);
  }
  for (const { phaseId } of model.list('moments')) if (phaseId) model.get('phases', phaseId);
  for (const { questionnaireId, parentId } of model.list('items')) {
    if (!parentId) continue;
    expect(model.get('items', parentId)).toMatchObject({ questionnaireId, parentId: null });
  }
  for (const { id, scales } of model.list('questionnaires')) {
    const items = model.itemsOf(id);
    expectUnique(items.map(({ number }) => number));
    for (const { itemIds } of scales)
      for (const itemId of itemIds) expect(items.map((item) => item.id)).toContain(itemId);
  }
  for (const { questionnaireId, momentId, caseId, answers } of model.list('responses')) {
    if (caseId) model.get('cases', caseId);
    expect(model.get('moments', momentId).questionnaireId).toBe(questionnaireId);
    expectUnique(answers.map(({ itemId }) => itemId));
    for (const { itemId, value } of answers) {
      const item = model.get('items', itemId);
      expect(item.questionnaireId).toBe(questionnaireId);
      const chosen = item.kind === 'single-choice' && value !== null ? [value] : value;
      if (Array.isArray(chosen))
        for (const id of chosen) expect(item.choices.map((choice) => choice.id)).toContain(id);
    }
  }
  expectUnique(model.list('responses').map(responseKey));
}

function expectTimeline(model: ProjectModel): void {
  const rows = new Map<string, number[]>();
  for (const phase of model.list('phases')) {
    rows.set(phaseRow(phase), [...(rows.get(phaseRow(phase)) ?? []), phase.number]);
    if (phase.trackId) model.get('tracks', phase.trackId);
    if (!phase.parentId) continue;
    const parent = model.get('phases', phase.parentId);
    expect(parent.parentId ?? null).toBeNull();
    expect(phase.trackId ?? null).toBe(parent.trackId ?? null);
  }
  for (const numbers of rows.values())
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  const expectAll = (table: TableName, ids: readonly (string | null | undefined)[]) => {
    const there = ids.filter((id) => id !== null && id !== undefined);
    for (const id of there) model.get(table, id);
    expectUnique(there);
  };
  for (const { caseIds = [] } of model.list('documents')) expectAll('cases', caseIds);
  for (const { trackId, phaseId, caseIds, documentIds } of model.list('events')) {
    expectAll('tracks', [trackId]);
    expectAll('phases', [phaseId]);
    expectAll('cases', caseIds);
    expectAll('documents', documentIds);
  }
  for (const { templateId, phaseId, eventId, caseIds, documentId, entries } of model.list('forms')) {
    expectAll('phases', [phaseId]);
    expectAll('events', [eventId]);
    expectAll('cases', caseIds);
    expectAll('documents', [documentId]);
    const { fields } = model.get('formTemplates', templateId);
    for (const { fieldId, choiceIds } of entries) {
      const field = fields.find(({ id }) => id === fieldId);
      for (const id of choiceIds) expect(field?.choices.map((choice) => choice.id)).toContain(id);
      expect(field).toBeDefined();
    }
    expectUnique(entries.map(({ fieldId }) => fieldId));
  }
  for (const { source, caseId, phaseId, questionIds } of model.list('plannedSources')) {
    if (source.kind === 'questionnaire') model.get('questionnaires', source.questionnaireId);
    expectAll('cases', [caseId]);
    expectAll('phases', [phaseId]);
    expectAll('questions', questionIds);
  }
  for (const { iterationId, about } of model.list('logEntries')) {
    expectAll('iterations', [iterationId]);
    for (const { kind, id } of about) model.get(tableOfObject[kind], id);
  }
  expectUnique(model.list('logEntries').map(({ number }) => String(number)));
}

function expectSessions(model: ProjectModel): void {
  const expectStretch = ({ documentId, end }: { documentId: string; end: number }) =>
    expect(end).toBeLessThanOrEqual(model.get('documents', documentId).length);
  for (const { id, documentIds, parts, units, seats } of model.list('sessions')) {
    for (const documentId of documentIds) model.get('documents', documentId);
    for (const stretch of [...parts, ...units]) {
      expect(documentIds).toContain(stretch.documentId);
      expectStretch(stretch);
    }
    for (const { coderId } of seats) model.get('coders', coderId);
    model.get('sessionCodebooks', id);
  }
  const codebookOf = (sessionId: string) =>
    new Set<string>(model.get('sessionCodebooks', sessionId).codes.map(({ id }) => id));
  for (const { id } of model.list('sessionCodebooks')) model.get('sessions', id);
  for (const coding of model.list('seatCodings')) {
    const { seats, documentIds } = model.get('sessions', coding.sessionId);
    expect(seats.map(({ id }) => id)).toContain(coding.seatId);
    expect(documentIds).toContain(coding.documentId);
    expect(codebookOf(coding.sessionId)).toContain(coding.codeId);
    expectStretch(coding);
  }
  for (const { sessionId, documentId, codingIds, seen, outcome } of model.list('decisions')) {
    expect(model.get('sessions', sessionId).documentIds).toContain(documentId);
    expect(seen).toHaveLength(codingIds.length);
    for (const { codeId, end } of outcome) {
      expect(codebookOf(sessionId)).toContain(codeId);
      expectStretch({ documentId, end });
    }
  }
  for (const { sessionId } of model.list('measurements')) model.get('sessions', sessionId);
}

function expectEvidenceReferences(model: ProjectModel): void {
  const expectTarget = ({ kind, id }: ObjectRef) => model.get(tableOfObject[kind], id);
  for (const { phaseId } of model.list('documents')) if (phaseId) model.get('phases', phaseId);
  for (const { codeId, target } of model.list('evidenceRules')) {
    model.get('codes', codeId);
    expectTarget(target);
  }
  for (const { quotationId, target } of model.list('evidenceOverrules')) {
    model.get('quotations', quotationId);
    expectTarget(target);
  }
  for (const { members } of model.list('cellConclusions')) {
    expect(members).toEqual(orderedPair(...members));
    for (const { kind, id } of members) if (tableOfMember[kind]) model.get(tableOfMember[kind], id);
  }
  for (const { alternativeToId, mergedIntoId } of model.list('configurations'))
    for (const id of [alternativeToId, mergedIntoId]) if (id) model.get('configurations', id);
  for (const pointer of ['alternativeToId', 'mergedIntoId'] as const)
    for (const { id: first } of model.list('configurations')) {
      const passed = new Set<string>();
      for (let id: string | null = first; id; id = model.get('configurations', id)[pointer]) {
        expect(passed).not.toContain(id);
        passed.add(id);
      }
    }
  for (const { configurationId, ref } of model.list('configurationEvidence')) {
    model.get('configurations', configurationId);
    expectTarget(ref);
  }
  for (const { findingId, quotationId } of model.list('findingQuotations')) {
    model.get('findings', findingId);
    model.get('quotations', quotationId);
  }
  for (const { findingIds } of model.list('recommendations'))
    for (const id of findingIds) model.get('findings', id);
  for (const { networkIds } of model.list('reports')) for (const id of networkIds) model.get('networks', id);
}

/** Sections and findings form a tree, each branch under one sub-question, siblings in an order without ties. */
function expectOutline(model: ProjectModel): void {
  const orders = new Map<string, number[]>();
  const items = [
    ...model.list('sections').map((section) => ({ ...section, above: section.parentId })),
    ...model.list('findings').map((finding) => ({ ...finding, above: finding.sectionId }))
  ];
  for (const { above, questionId, order } of items) {
    if (questionId) model.get('questions', questionId);
    if (above) expect(model.get('sections', above).questionId).toBe(questionId);
    const siblings = `${questionId} ${above}`;
    orders.set(siblings, [...(orders.get(siblings) ?? []), order]);
  }
  for (const siblings of orders.values()) expectUnique(siblings.map(String));
  for (const section of model.list('sections')) {
    const above = new Set<string>();
    for (let id: string | null = section.id; id; id = model.get('sections', id).parentId) {
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
  expectUnique(model.list('networkNodes').map(({ networkId, ref }) => `${networkId} ${objectKey(ref)}`));
  expectUnique(model.list('axialParadigms').map(({ codeId }) => codeId));
  expectUnique(model.list('evidenceRules').map(({ codeId, target }) => `${codeId} ${objectKey(target)}`));
  expectUnique(
    model.list('evidenceOverrules').map(({ quotationId, target }) => `${quotationId} ${objectKey(target)}`)
  );
  expectUnique(model.list('cellConclusions').map(({ members }) => pairKey(...members)));
  expectUnique(
    model
      .list('configurationEvidence')
      .map(({ configurationId, place, ref }) => `${configurationId} ${place} ${objectKey(ref)}`)
  );
  expectUnique(
    model.list('findingQuotations').map(({ findingId, quotationId }) => `${findingId} ${quotationId}`)
  );
  for (const { codeIds } of model.list('codeGroups')) expectUnique(codeIds);
  expectUnique(model.list('relations').map((relation) => saidBy(model, relation)));
  for (const { fromId, toId } of model.list('relations')) expect(fromId).not.toBe(toId);
  for (const { codeIds, condition } of model.list('codeGroups')) if (condition) expect(codeIds).toEqual([]);
  for (const table of [
    'codes',
    'cases',
    'coders',
    'savedViews',
    'codeGroups',
    'networks',
    'attributes',
    'caseGroups',
    'questionnaires'
  ] as const)
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
  const questionnaires = model.list('questionnaires').map(({ number }) => number);
  expectUnique(questionnaires.map(String));
  for (const number of questionnaires)
    expect(number).toBeLessThanOrEqual(model.lastNumber(questionnaireCounterId));
  const sessions = model.list('sessions').map(({ number }) => number);
  expectUnique(sessions.map(String));
  for (const number of sessions) expect(number).toBeLessThanOrEqual(model.lastNumber(sessionCounterId));
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

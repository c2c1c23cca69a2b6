import { isBuiltInRelationType } from '$lib/domain/relation-type';
import type { MatrixMember } from '$lib/domain/matrix-member';
import type { ObjectRef } from '$lib/domain/object-ref';
import { tableOfMember, tableOfObject } from '$lib/domain/table-of-object';
import type { TableName, TableRecord } from '$lib/domain/tables';
import { BundleDamage, type BundleProblem } from './bundle-damage';
import { tableEntry } from './bundle-manifest';
import type { BundleRecords } from './bundle-records';

type Reference = { field: string; table: TableName; id: string | null };

/** Refuses records that point at something that is not there. @throws BundleDamage */
export function checkReferences(records: BundleRecords, ids: Record<TableName, ReadonlySet<string>>): void {
  const check = <Table extends TableName>(table: Table, list: (record: TableRecord<Table>) => Reference[]) =>
    records[table].forEach((record, index) => {
      for (const { field, table: target, id } of list(record)) {
        if (id === null || ids[target].has(id)) continue;
        const problem: BundleProblem = {
          key: 'dangling-reference',
          line: index + 1,
          detail: `${field} ${id}`
        };
        throw new BundleDamage(tableEntry(table), problem);
      }
    });
  check('documents', ({ caseId, caseIds = [], speakers, phaseId, momentId, answersTo }) => [
    ...[caseId, ...caseIds, ...speakers.map((speaker) => speaker.caseId)].map((id): Reference => ({
      field: 'caseId',
      table: 'cases',
      id
    })),
    { field: 'phaseId', table: 'phases', id: phaseId ?? null },
    { field: 'momentId', table: 'moments', id: momentId ?? null },
    { field: 'answersTo', table: 'questionnaires', id: answersTo?.questionnaireId ?? null },
    { field: 'answersTo', table: 'items', id: answersTo?.itemId ?? null }
  ]);
  check('codes', ({ parentId, exampleId }) => [
    { field: 'parentId', table: 'codes', id: parentId },
    { field: 'exampleId', table: 'quotations', id: exampleId ?? null }
  ]);
  check('quotations', ({ documentId, createdBy }) => [
    { field: 'documentId', table: 'documents', id: documentId },
    { field: 'createdBy', table: 'coders', id: createdBy }
  ]);
  check('codings', ({ quotationId, codeId, coderId }) => [
    { field: 'quotationId', table: 'quotations', id: quotationId },
    { field: 'codeId', table: 'codes', id: codeId },
    { field: 'coderId', table: 'coders', id: coderId }
  ]);
  check('evidenceLinks', ({ quotationId, target, coderId }) => [
    { field: 'quotationId', table: 'quotations', id: quotationId },
    toObject('target', target),
    { field: 'coderId', table: 'coders', id: coderId }
  ]);
  check('codeGroups', ({ codeIds }) => listOf('codeIds', 'codes', codeIds));
  check('relations', (relation) => [
    { field: 'typeId', table: 'relationTypes', id: storedTypeId(relation.typeId) },
    { field: 'fromId', table: tableOfObject[relation.between], id: relation.fromId },
    { field: 'toId', table: tableOfObject[relation.between], id: relation.toId },
    ...(relation.between === 'code' ? listOf('quotationIds', 'quotations', relation.quotationIds) : []),
    { field: 'createdBy', table: 'coders', id: relation.createdBy }
  ]);
  check('memos', ({ about, createdBy }) => [
    ...about.map((ref) => toObject('about', ref)),
    { field: 'createdBy', table: 'coders', id: createdBy }
  ]);
  check('networkNodes', ({ networkId, ref }) => [
    { field: 'networkId', table: 'networks', id: networkId },
    toObject('ref', ref)
  ]);
  check('axialParadigms', ({ codeId, slots }) => [
    { field: 'codeId', table: 'codes', id: codeId },
    ...Object.values(slots).flatMap((slot) => [
      ...listOf('codeIds', 'codes', slot.codeIds),
      ...listOf('quotationIds', 'quotations', slot.quotationIds)
    ])
  ]);
  checkFindings(check);
  checkSessions(check);
  checkQuestionnaires(check);
  checkTimeline(check);
}

type Check = <Table extends TableName>(
  table: Table,
  list: (record: TableRecord<Table>) => Reference[]
) => void;

function checkFindings(check: Check): void {
  check('evidenceRules', ({ codeId, target, createdBy }) => [
    { field: 'codeId', table: 'codes', id: codeId },
    toObject('target', target),
    { field: 'createdBy', table: 'coders', id: createdBy }
  ]);
  check('evidenceOverrules', ({ quotationId, target, coderId }) => [
    { field: 'quotationId', table: 'quotations', id: quotationId },
    toObject('target', target),
    { field: 'coderId', table: 'coders', id: coderId }
  ]);
  check('cellConclusions', ({ members, updatedBy }) => [
    ...members.flatMap((member) => toMember('members', member)),
    { field: 'updatedBy', table: 'coders', id: updatedBy }
  ]);
  check('configurations', ({ alternativeToId, mergedIntoId }) => [
    { field: 'alternativeToId', table: 'configurations', id: alternativeToId },
    { field: 'mergedIntoId', table: 'configurations', id: mergedIntoId }
  ]);
  check('configurationEvidence', ({ configurationId, ref, coderId }) => [
    { field: 'configurationId', table: 'configurations', id: configurationId },
    toObject('ref', ref),
    { field: 'coderId', table: 'coders', id: coderId }
  ]);
  check('sections', ({ questionId, parentId }) => [
    { field: 'questionId', table: 'questions', id: questionId },
    { field: 'parentId', table: 'sections', id: parentId }
  ]);
  check('findings', ({ questionId, sectionId, createdBy }) => [
    { field: 'questionId', table: 'questions', id: questionId },
    { field: 'sectionId', table: 'sections', id: sectionId },
    { field: 'createdBy', table: 'coders', id: createdBy }
  ]);
  check('findingQuotations', ({ findingId, quotationId, coderId }) => [
    { field: 'findingId', table: 'findings', id: findingId },
    { field: 'quotationId', table: 'quotations', id: quotationId },
    { field: 'coderId', table: 'coders', id: coderId }
  ]);
  check('recommendations', ({ findingIds }) => listOf('findingIds', 'findings', findingIds));
  check('reports', ({ networkIds }) => listOf('networkIds', 'networks', networkIds));
}

function checkSessions(check: Check): void {
  check('sessions', ({ documentIds, parts, units, seats, createdBy }) => [
    ...listOf('documentIds', 'documents', documentIds),
    ...listOf(
      'parts',
      'documents',
      parts.map(({ documentId }) => documentId)
    ),
    ...listOf(
      'units',
      'documents',
      units.map(({ documentId }) => documentId)
    ),
    ...listOf(
      'seats',
      'coders',
      seats.map(({ coderId }) => coderId)
    ),
    { field: 'createdBy', table: 'coders', id: createdBy }
  ]);
  check('sessionCodebooks', ({ id }) => [{ field: 'id', table: 'sessions', id }]);
  check('seatCodings', ({ sessionId, documentId }) => [
    { field: 'sessionId', table: 'sessions', id: sessionId },
    { field: 'documentId', table: 'documents', id: documentId }
  ]);
  check('decisions', ({ sessionId, documentId, decidedBy }) => [
    { field: 'sessionId', table: 'sessions', id: sessionId },
    { field: 'documentId', table: 'documents', id: documentId },
    { field: 'decidedBy', table: 'coders', id: decidedBy }
  ]);
  check('measurements', ({ sessionId, takenBy }) => [
    { field: 'sessionId', table: 'sessions', id: sessionId },
    { field: 'takenBy', table: 'coders', id: takenBy }
  ]);
  check('project', ({ blindCoding }) =>
    blindCoding
      ? [
          { field: 'blindCoding.coderId', table: 'coders', id: blindCoding.coderId },
          ...listOf(
            'blindCoding.parts',
            'documents',
            blindCoding.parts.map(({ documentId }) => documentId)
          ),
          ...listOf(
            'blindCoding.units',
            'documents',
            blindCoding.units.map(({ documentId }) => documentId)
          )
        ]
      : []
  );
}

function checkQuestionnaires(check: Check): void {
  check('cases', ({ attributes = [] }) =>
    listOf(
      'attributes',
      'attributes',
      attributes.map(({ attributeId }) => attributeId)
    )
  );
  check('caseGroups', ({ caseIds }) => listOf('caseIds', 'cases', caseIds));
  check('questionnaires', ({ scales }) =>
    scales.flatMap(({ itemIds }) => listOf('scales', 'items', itemIds))
  );
  check('items', ({ questionnaireId, parentId }) => [
    { field: 'questionnaireId', table: 'questionnaires', id: questionnaireId },
    { field: 'parentId', table: 'items', id: parentId }
  ]);
  check('moments', ({ questionnaireId, phaseId }) => [
    { field: 'questionnaireId', table: 'questionnaires', id: questionnaireId },
    { field: 'phaseId', table: 'phases', id: phaseId }
  ]);
  check('responses', ({ questionnaireId, momentId, caseId }) => [
    { field: 'questionnaireId', table: 'questionnaires', id: questionnaireId },
    { field: 'momentId', table: 'moments', id: momentId },
    { field: 'caseId', table: 'cases', id: caseId }
  ]);
}

function checkTimeline(check: Check): void {
  check('phases', ({ trackId, parentId }) => [
    { field: 'trackId', table: 'tracks', id: trackId ?? null },
    { field: 'parentId', table: 'phases', id: parentId ?? null }
  ]);
  check('events', ({ trackId, phaseId, caseIds, documentIds }) => [
    { field: 'trackId', table: 'tracks', id: trackId },
    { field: 'phaseId', table: 'phases', id: phaseId },
    ...listOf('caseIds', 'cases', caseIds),
    ...listOf('documentIds', 'documents', documentIds)
  ]);
  check('forms', ({ templateId, phaseId, eventId, caseIds, documentId }) => [
    { field: 'templateId', table: 'formTemplates', id: templateId },
    { field: 'phaseId', table: 'phases', id: phaseId },
    { field: 'eventId', table: 'events', id: eventId },
    ...listOf('caseIds', 'cases', caseIds),
    { field: 'documentId', table: 'documents', id: documentId }
  ]);
  check('plannedSources', ({ source, caseId, phaseId, questionIds }) => [
    {
      field: 'source',
      table: 'questionnaires',
      id: source.kind === 'questionnaire' ? source.questionnaireId : null
    },
    { field: 'caseId', table: 'cases', id: caseId },
    { field: 'phaseId', table: 'phases', id: phaseId },
    ...listOf('questionIds', 'questions', questionIds)
  ]);
  check('logEntries', ({ iterationId, about, createdBy }) => [
    { field: 'iterationId', table: 'iterations', id: iterationId },
    ...about.map((ref) => toObject('about', ref)),
    { field: 'createdBy', table: 'coders', id: createdBy }
  ]);
}

function toObject(field: string, { kind, id }: Pick<ObjectRef, 'kind' | 'id'>): Reference {
  return { field, table: tableOfObject[kind], id };
}

/** Roles and document kinds have no records of their own. */
function toMember(field: string, { kind, id }: MatrixMember): Reference[] {
  const table = tableOfMember[kind];
  return table ? [{ field, table, id }] : [];
}

function listOf(field: string, table: TableName, ids: readonly string[]): Reference[] {
  return ids.map((id) => ({ field, table, id }));
}

/** Null for a type that is built in: that need not be stored. */
function storedTypeId(id: string): string | null {
  return isBuiltInRelationType(id) ? null : id;
}

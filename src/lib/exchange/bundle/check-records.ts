import { cimoElements } from '$lib/domain/cimo-element';
import {
  documentCounterId,
  logCounterId,
  questionnaireCounterId,
  sessionCounterId
} from '$lib/domain/counter';
import { phaseRow } from '$lib/model/ordered-phases';
import { tableNames, type TableName, type TableRecord } from '$lib/domain/tables';
import { BundleDamage, damagedRecord } from './bundle-damage';
import { tableEntry } from './bundle-manifest';
import type { BundleRecords } from './bundle-records';
import { checkDoubles } from './check-doubles';
import { checkReferences } from './check-references';
import { checkQuestionnaires } from './check-questionnaires';
import { checkSessions } from './check-sessions';
import { checkTimeline } from './check-timeline';

/**
 * Refuses records that do not hang together: an id or number twice, one thing said twice, a reference to nothing, codes
 * in a circle, a finding outside its section's branch, a quotation outside its document, a counter that would give a
 * number again.
 *
 * @throws BundleDamage
 */
export function checkRecords(records: BundleRecords, projectId: string): void {
  const [project] = records.project;
  if (records.project.length !== 1 || project?.id !== projectId)
    throw new BundleDamage(tableEntry('project'), { key: 'missing-record', detail: projectId });
  const ids = uniqueIds(records);
  for (const element of cimoElements)
    if (!ids.cimoElements.has(element))
      throw new BundleDamage(tableEntry('cimoElements'), { key: 'missing-record', detail: element });
  checkReferences(records, ids);
  checkDoubles(records);
  checkCircles('codes', records.codes, ({ parentId }) => parentId);
  checkCircles('sections', records.sections, ({ parentId }) => parentId);
  checkCircles('configurations', records.configurations, ({ alternativeToId }) => alternativeToId);
  checkCircles('configurations', records.configurations, ({ mergedIntoId }) => mergedIntoId);
  checkBranches(records);
  checkOffsets(records);
  checkSessions(records);
  checkQuestionnaires(records);
  checkNumbers(records);
  checkRow('questions', records.questions, () => '');
  checkRow('phases', records.phases, phaseRow);
  checkTimeline(records);
}

function uniqueIds(records: BundleRecords): Record<TableName, Set<string>> {
  const ids = {} as Record<TableName, Set<string>>;
  for (const table of tableNames) {
    const seen = (ids[table] = new Set());
    records[table].forEach(({ id }, index) => {
      if (seen.has(id)) damagedRecord(table, index, 'duplicate-id');
      seen.add(id);
    });
  }
  return ids;
}

/** Every record must lead up to one that leads nowhere. Those known to do so are not climbed from again: O(records). */
function checkCircles<Table extends TableName>(
  table: Table,
  records: readonly TableRecord<Table>[],
  aboveOf: (record: TableRecord<Table>) => string | null
): void {
  const above = new Map(records.map((record) => [record.id as string, aboveOf(record)]));
  const rooted = new Set<string>();
  records.forEach((record, index) => {
    const climbed = new Set<string>();
    for (let id: string | null = record.id; id && !rooted.has(id); id = above.get(id) ?? null) {
      if (climbed.has(id)) damagedRecord(table, index, 'cycle');
      climbed.add(id);
    }
    for (const id of climbed) rooted.add(id);
  });
}

/** What lies in a section is of its sub-question: elsewhere it would stand in no outline. */
function checkBranches({ sections, findings }: BundleRecords): void {
  const questions = new Map<string, string | null>(sections.map(({ id, questionId }) => [id, questionId]));
  const check = (table: TableName, index: number, questionId: string | null, sectionId: string | null) => {
    if (sectionId === null || questions.get(sectionId) === questionId) return;
    throw new BundleDamage(tableEntry(table), {
      key: 'invalid-record',
      line: index + 1,
      detail: 'questionId'
    });
  };
  sections.forEach(({ questionId, parentId }, index) => check('sections', index, questionId, parentId));
  findings.forEach(({ questionId, sectionId }, index) => check('findings', index, questionId, sectionId));
}

function checkOffsets(records: BundleRecords): void {
  const lengths = new Map<string, number>(records.documents.map(({ id, length }) => [id, length]));
  records.quotations.forEach(({ documentId, end }, index) => {
    if (end > (lengths.get(documentId) ?? 0)) damagedRecord('quotations', index, 'invalid-offsets');
  });
}

function checkNumbers({
  documents,
  quotations,
  sessions,
  questionnaires,
  logEntries,
  counters
}: BundleRecords): void {
  const lasts = new Map<string, number>(counters.map(({ id, last }) => [id, last]));
  const check = (table: TableName, index: number, counter: string, number: number, seen: Set<string>) => {
    const key = `${counter}:${number}`;
    if (seen.has(key)) damagedRecord(table, index, 'duplicate-number');
    if (number > (lasts.get(counter) ?? 0))
      throw new BundleDamage(tableEntry('counters'), { key: 'missing-record', detail: key });
    seen.add(key);
  };
  const seen = new Set<string>();
  documents.forEach(({ number }, index) => check('documents', index, documentCounterId, number, seen));
  sessions.forEach(({ number }, index) => check('sessions', index, sessionCounterId, number, seen));
  questionnaires.forEach(({ number }, index) =>
    check('questionnaires', index, questionnaireCounterId, number, seen)
  );
  logEntries.forEach(({ number }, index) => check('logEntries', index, logCounterId, number, seen));
  quotations.forEach(({ documentId, number }, index) => check('quotations', index, documentId, number, seen));
}

/** Sub-questions, and the phases of a row, are numbered from 1 without gaps. */
function checkRow<Table extends 'questions' | 'phases'>(
  table: Table,
  records: readonly TableRecord<Table>[],
  rowOf: (record: TableRecord<Table>) => string
): void {
  const rows = new Map<string, Set<number>>();
  records.forEach((record, index) => {
    const seen = rows.get(rowOf(record)) ?? new Set();
    if (seen.has(record.number)) damagedRecord(table, index, 'duplicate-number');
    rows.set(rowOf(record), seen.add(record.number));
  });
  for (const seen of rows.values())
    for (let number = 1; number <= seen.size; number++)
      if (!seen.has(number))
        throw new BundleDamage(tableEntry(table), { key: 'missing-record', detail: `${table}:${number}` });
}

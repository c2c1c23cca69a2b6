import { pairKey } from '$lib/domain/cell-conclusion';
import { objectKey } from '$lib/domain/object-ref';
import { responseKey } from '$lib/domain/response';
import type { TableName, TableRecord } from '$lib/domain/tables';
import { damagedRecord } from './bundle-damage';
import type { BundleRecords } from './bundle-records';

/**
 * Refuses two records, or two entries of one list, that say the same: what is counted would count twice, and a screen
 * could not tell them apart. O(records).
 *
 * @throws BundleDamage
 */
export function checkDoubles(records: BundleRecords): void {
  const once = <Table extends TableName>(table: Table, keyOf: (record: TableRecord<Table>) => string) => {
    const seen = new Set<string>();
    records[table].forEach((record, index) => {
      const key = keyOf(record);
      if (seen.has(key)) damagedRecord(table, index, 'duplicate-record');
      seen.add(key);
    });
  };
  const distinct = <Table extends TableName>(
    table: Table,
    listOf: (record: TableRecord<Table>) => readonly string[]
  ) =>
    records[table].forEach((record, index) => {
      const list = listOf(record);
      if (new Set(list).size < list.length) damagedRecord(table, index, 'duplicate-record');
    });
  once('evidenceRules', ({ codeId, target }) => `${codeId} ${objectKey(target)}`);
  once('evidenceOverrules', ({ quotationId, target }) => `${quotationId} ${objectKey(target)}`);
  once('cellConclusions', ({ members }) => pairKey(...members));
  once(
    'configurationEvidence',
    ({ configurationId, place, ref }) => `${configurationId} ${place} ${objectKey(ref)}`
  );
  once('findingQuotations', ({ findingId, quotationId }) => `${findingId} ${quotationId}`);
  once('seatCodings', ({ seatId, codingId }) => `${seatId} ${codingId}`);
  once('items', ({ questionnaireId, number }) => `${questionnaireId} ${number}`);
  once('responses', responseKey);
  distinct('cases', ({ attributes = [] }) => attributes.map(({ attributeId }) => attributeId));
  distinct('caseGroups', ({ caseIds }) => caseIds);
  distinct('events', ({ caseIds }) => caseIds);
  distinct('events', ({ documentIds }) => documentIds);
  distinct('formTemplates', ({ fields }) => fields.map(({ id }) => id));
  distinct('forms', ({ caseIds }) => caseIds);
  distinct('forms', ({ entries }) => entries.map(({ fieldId }) => fieldId));
  distinct('plannedSources', ({ questionIds }) => questionIds);
  distinct('items', ({ choices }) => choices.map(({ id }) => id));
  distinct('responses', ({ answers }) => answers.map(({ itemId }) => itemId));
  distinct('sessions', ({ documentIds }) => documentIds);
  distinct('sessions', ({ seats }) => seats.map(({ id }) => id));
  distinct('sessionCodebooks', ({ codes }) => codes.map(({ id }) => id));
  distinct('decisions', ({ codingIds }) => codingIds);
  distinct('recommendations', ({ findingIds }) => findingIds);
  distinct('reports', ({ parts }) => parts);
  distinct('reports', ({ networkIds }) => networkIds);
}

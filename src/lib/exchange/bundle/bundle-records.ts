import type { TableName, TableRecord } from '$lib/domain/tables';

/** The records of a bundle by table, in the order of its lines: element 11 was read from line 12. */
export type BundleRecords = { [Table in TableName]: TableRecord<Table>[] };

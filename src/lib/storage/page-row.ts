import type { TableRecord } from '$lib/domain/tables';
import type { PagedTable, RecordPage } from './record-pages';

/**
 * A page as it lies on disk: its records as one JSON text. The browser copies a text far faster than the hundreds of
 * objects it stands for, on the way in and out. Rows of databases made before that hold the records themselves.
 */
export type PageRow = Omit<RecordPage<PagedTable>, 'records'> & ({ json: string } | { records: unknown });

export function toPageRow({ records, ...page }: RecordPage<PagedTable>): PageRow {
  return { ...page, json: JSON.stringify(records) };
}

export function fromPageRow(row: PageRow): RecordPage<PagedTable> {
  if (!('json' in row)) return row as RecordPage<PagedTable>;
  const { json, ...page } = row;
  return { ...page, records: JSON.parse(json) as TableRecord<PagedTable>[] };
}

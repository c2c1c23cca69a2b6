import type { Operation } from '$lib/domain/change';
import type { DocumentId } from '$lib/domain/ids';
import type { TableName, TableRecord } from '$lib/domain/tables';

export const pagedTables = [
  'quotations',
  'codings',
  'evidenceLinks',
  'seatCodings',
  'decisions'
] as const satisfies TableName[];
export type PagedTable = (typeof pagedTables)[number];

/** Records of one table and document stored as one row: a hundred times cheaper to write than a row each. */
export type RecordPage<Table extends PagedTable> = {
  /** `table:documentId:number` */
  id: string;
  table: Table;
  documentId: DocumentId;
  number: number;
  records: TableRecord<Table>[];
};

/** A full page takes no more; a commit rewrites at most this many records. */
export const pageCapacity = 150;

type OpenPage = {
  id: string;
  table: PagedTable;
  documentId: DocumentId;
  number: number;
  records: Map<string, TableRecord<PagedTable>>;
};

export function isPagedTable(table: TableName): table is PagedTable {
  return (pagedTables as readonly string[]).includes(table);
}

/** Which page holds which record, and what each page holds: the memory of the paged tables of one project. */
export class RecordPages {
  /** The pages of a table and document, number ascending; never an empty list. */
  readonly #pages = new Map<string, OpenPage[]>();
  readonly #pageOfRecord: Record<PagedTable, Map<string, OpenPage>> = {
    quotations: new Map(),
    codings: new Map(),
    evidenceLinks: new Map(),
    seatCodings: new Map(),
    decisions: new Map()
  };

  /** Takes pages as storage has them. */
  load(pages: readonly RecordPage<PagedTable>[]): void {
    for (const { records, ...page } of pages.toSorted((a, b) => a.number - b.number)) {
      const open: OpenPage = { ...page, records: new Map() };
      this.#open(open);
      for (const record of records) {
        open.records.set(record.id, record);
        this.#pageOfRecord[page.table].set(record.id, open);
      }
    }
  }

  /** Takes all pages of some documents anew: what another tab has written. */
  replace(documentIds: Iterable<DocumentId>, pages: readonly RecordPage<PagedTable>[]): void {
    for (const documentId of documentIds) for (const table of pagedTables) this.#forget(table, documentId);
    this.load(pages);
  }

  /** The documents whose pages the operations touch; to be asked before they are carried out. */
  documentsTouched(operations: readonly Operation[]): Set<DocumentId> {
    const madeHere = new Map<string, DocumentId>();
    const touched = new Set<DocumentId>();
    for (const { table, id, before, after } of operations) {
      if (table !== 'quotations' && table !== 'seatCodings' && table !== 'decisions') continue;
      const { documentId } = (after ?? before)!;
      touched.add(documentId);
      if (table === 'quotations') madeHere.set(id, documentId);
    }
    for (const { table, before, after } of operations) {
      if (table !== 'codings' && table !== 'evidenceLinks') continue;
      const { quotationId } = (after ?? before)!;
      const documentId =
        madeHere.get(quotationId) ?? this.#pageOfRecord.quotations.get(quotationId)?.documentId;
      if (documentId) touched.add(documentId);
    }
    return touched;
  }

  /**
   * Carries operations on paged tables out and gives the pages they touched, by id: the row to write, or null
   * when the page is now empty. Quotations must come before what points at them: see `quotationsFirst`.
   */
  apply(operations: readonly Operation[]): Map<string, RecordPage<PagedTable> | null> {
    const touched = new Set<OpenPage>();
    for (const operation of operations) {
      if (!isPagedTable(operation.table)) continue;
      const page = operation.after
        ? this.#put(operation.table, operation.after as TableRecord<PagedTable>)
        : this.#remove(operation.table, operation.id);
      if (page) touched.add(page);
    }
    for (const page of touched) if (page.records.size === 0) this.#close(page);
    return new Map(Array.from(touched, (page) => [page.id, toPage(page)]));
  }

  /** All pages, as storage would have them. */
  list(): RecordPage<PagedTable>[] {
    return [...this.#pages.values()].flat().flatMap((page) => toPage(page) ?? []);
  }

  #put(table: PagedTable, record: TableRecord<PagedTable>): OpenPage {
    const known = this.#pageOfRecord[table].get(record.id);
    const page = known ?? this.#pageWithRoom(table, this.#documentOf(table, record));
    page.records.set(record.id, record);
    if (!known) this.#pageOfRecord[table].set(record.id, page);
    return page;
  }

  #remove(table: PagedTable, id: string): OpenPage | undefined {
    const page = this.#pageOfRecord[table].get(id);
    page?.records.delete(id);
    this.#pageOfRecord[table].delete(id);
    return page;
  }

  /** The document a record lies in; a quotation made earlier in the same change counts. */
  #documentOf(table: PagedTable, record: TableRecord<PagedTable>): DocumentId {
    if (table !== 'codings' && table !== 'evidenceLinks')
      return (record as TableRecord<'quotations' | 'seatCodings' | 'decisions'>).documentId;
    const { quotationId } = record as TableRecord<'codings' | 'evidenceLinks'>;
    const page = this.#pageOfRecord.quotations.get(quotationId);
    if (!page) throw new Error(`${table} ${record.id} points at no stored quotation`);
    return page.documentId;
  }

  #pageWithRoom(table: PagedTable, documentId: DocumentId): OpenPage {
    const last = this.#pages.get(listKey(table, documentId))?.at(-1);
    if (last && last.records.size < pageCapacity) return last;
    const number = (last?.number ?? 0) + 1;
    const id = `${table}:${documentId}:${number}`;
    const page: OpenPage = { id, table, documentId, number, records: new Map() };
    this.#open(page);
    return page;
  }

  #open(page: OpenPage): void {
    const key = listKey(page.table, page.documentId);
    const list = this.#pages.get(key);
    if (list) list.push(page);
    else this.#pages.set(key, [page]);
  }

  #close(page: OpenPage): void {
    const key = listKey(page.table, page.documentId);
    const rest = (this.#pages.get(key) ?? []).filter((other) => other !== page);
    if (rest.length > 0) this.#pages.set(key, rest);
    else this.#pages.delete(key);
  }

  #forget(table: PagedTable, documentId: DocumentId): void {
    const key = listKey(table, documentId);
    for (const { records } of this.#pages.get(key) ?? [])
      for (const id of records.keys()) this.#pageOfRecord[table].delete(id);
    this.#pages.delete(key);
  }
}

function toPage({ records, ...page }: OpenPage): RecordPage<PagedTable> | null {
  return records.size === 0 ? null : { ...page, records: [...records.values()] };
}

function listKey(table: PagedTable, documentId: DocumentId): string {
  return `${table}:${documentId}`;
}

/** The operations with those that make or keep quotations in front and those that remove them last. */
export function quotationsFirst(operations: readonly Operation[]): Operation[] {
  const rank = ({ table, after }: Operation) => (table !== 'quotations' ? 1 : after ? 0 : 2);
  return operations.toSorted((a, b) => rank(a) - rank(b));
}

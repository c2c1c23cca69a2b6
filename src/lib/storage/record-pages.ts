import type { Operation } from '$lib/domain/change';
import type { DocumentId, QuestionnaireId } from '$lib/domain/ids';
import type { TableName, TableRecord } from '$lib/domain/tables';

export const pagedTables = [
  'quotations',
  'codings',
  'evidenceLinks',
  'seatCodings',
  'decisions',
  'responses'
] as const satisfies TableName[];
export type PagedTable = (typeof pagedTables)[number];

/** What the records of a page belong to: the document they lie in, or the questionnaire they answer. */
export type PageOwnerId = DocumentId | QuestionnaireId;

/** Records of one table and owner stored as one row: a hundred times cheaper to write than a row each. */
export type RecordPage<Table extends PagedTable> = {
  /** `table:documentId:number` */
  id: string;
  table: Table;
  /** The owner; named for the documents there were only, and kept as databases have it. */
  documentId: PageOwnerId;
  number: number;
  records: TableRecord<Table>[];
};

/** A full page takes no more; a commit rewrites at most this many records. */
export const pageCapacity = 150;

type OpenPage = {
  id: string;
  table: PagedTable;
  documentId: PageOwnerId;
  number: number;
  records: Map<string, TableRecord<PagedTable>>;
};

export function isPagedTable(table: TableName): table is PagedTable {
  return (pagedTables as readonly string[]).includes(table);
}

/** Which page holds which record, and what each page holds: the memory of the paged tables of one project. */
export class RecordPages {
  /** The pages of a table and owner, number ascending; never an empty list. */
  readonly #pages = new Map<string, OpenPage[]>();
  readonly #pageOfRecord: Record<PagedTable, Map<string, OpenPage>> = {
    quotations: new Map(),
    codings: new Map(),
    evidenceLinks: new Map(),
    seatCodings: new Map(),
    decisions: new Map(),
    responses: new Map()
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

  /** Takes all pages of some owners anew: what another tab has written. */
  replace(ownerIds: Iterable<PageOwnerId>, pages: readonly RecordPage<PagedTable>[]): void {
    for (const ownerId of ownerIds) for (const table of pagedTables) this.#forget(table, ownerId);
    this.load(pages);
  }

  /** The owners whose pages the operations touch; to be asked before they are carried out. */
  ownersTouched(operations: readonly Operation[]): Set<PageOwnerId> {
    const madeHere = new Map<string, DocumentId>();
    const touched = new Set<PageOwnerId>();
    for (const { table, id, before, after } of operations) {
      if (table === 'responses') touched.add((after ?? before)!.questionnaireId);
      if (table !== 'quotations' && table !== 'seatCodings' && table !== 'decisions') continue;
      const { documentId } = (after ?? before)!;
      touched.add(documentId);
      if (table === 'quotations') madeHere.set(id, documentId);
    }
    for (const { table, before, after } of operations) {
      if (table !== 'codings' && table !== 'evidenceLinks') continue;
      const { quotationId } = (after ?? before)!;
      const ownerId = madeHere.get(quotationId) ?? this.#pageOfRecord.quotations.get(quotationId)?.documentId;
      if (ownerId) touched.add(ownerId);
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
    const page = known ?? this.#pageWithRoom(table, this.#ownerOf(table, record));
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

  /** What a record belongs to; a quotation made earlier in the same change counts. */
  #ownerOf(table: PagedTable, record: TableRecord<PagedTable>): PageOwnerId {
    if (table === 'responses') return (record as TableRecord<'responses'>).questionnaireId;
    if (table !== 'codings' && table !== 'evidenceLinks')
      return (record as TableRecord<'quotations' | 'seatCodings' | 'decisions'>).documentId;
    const { quotationId } = record as TableRecord<'codings' | 'evidenceLinks'>;
    const page = this.#pageOfRecord.quotations.get(quotationId);
    if (!page) throw new Error(`${table} ${record.id} points at no stored quotation`);
    return page.documentId;
  }

  #pageWithRoom(table: PagedTable, documentId: PageOwnerId): OpenPage {
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

  #forget(table: PagedTable, documentId: PageOwnerId): void {
    const key = listKey(table, documentId);
    for (const { records } of this.#pages.get(key) ?? [])
      for (const id of records.keys()) this.#pageOfRecord[table].delete(id);
    this.#pages.delete(key);
  }
}

function toPage({ records, ...page }: OpenPage): RecordPage<PagedTable> | null {
  return records.size === 0 ? null : { ...page, records: [...records.values()] };
}

function listKey(table: PagedTable, documentId: PageOwnerId): string {
  return `${table}:${documentId}`;
}

/** The operations with those that make or keep quotations in front and those that remove them last. */
export function quotationsFirst(operations: readonly Operation[]): Operation[] {
  const rank = ({ table, after }: Operation) => (table !== 'quotations' ? 1 : after ? 0 : 2);
  return operations.toSorted((a, b) => rank(a) - rank(b));
}

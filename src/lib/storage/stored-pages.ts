import type { HistoryEntry } from '$lib/domain/change';
import type { HistoryHead } from '$lib/model/history-head';
import { fromHistoryRow } from './history-row';
import { fromPageRow, toPageRow } from './page-row';
import type { ProjectDatabase } from './project-database';
import { quotationsFirst, RecordPages, type PagedTable, type RecordPage } from './record-pages';

type Touched = Map<string, RecordPage<PagedTable> | null>;

/**
 * A change that touches more pages than this leaves them owed: its entry in the history makes it durable, and writing
 * the pages it follows from would take most of the time. A gesture touches one or two.
 */
const mostPagesAtOnce = 40;

/**
 * The pages of one project on disk, and what they hold in memory. Pages that are owed are written by `settle`; whoever
 * reads before that applies the entries they lack. Every method runs inside a transaction over `pages`, `history` and
 * `meta`.
 */
export class StoredPages {
  readonly #database: ProjectDatabase;
  /** As they are after the entry `#at`, what is owed included; null when that is to be read anew. */
  #pages: RecordPages | null = null;
  #at = 0;
  readonly #owed: Touched = new Map();

  constructor(database: ProjectDatabase) {
    this.#database = database;
  }

  get isOwing(): boolean {
    return this.#owed.size > 0;
  }

  /** What is in memory may not be what is on disk. */
  forget(): void {
    this.#pages = null;
    this.#owed.clear();
  }

  /** Takes pages that were just written, in an empty database. */
  adopt(pages: RecordPages, at: number): void {
    this.#pages = pages;
    this.#at = at;
  }

  /** All pages as they are now, with what is owed. */
  async read(): Promise<RecordPage<PagedTable>[]> {
    const { pages, meta } = this.#database;
    const [rows, head, owed] = await Promise.all([pages.toArray(), meta.get('head'), this.#owedEntries()]);
    const stored = rows.map(fromPageRow);
    const known = new RecordPages();
    known.load(stored);
    this.#owed.clear();
    for (const { change } of owed) this.#owe(known.apply(quotationsFirst(change.operations)));
    this.#pages = known;
    this.#at = (head?.value as HistoryHead | undefined)?.sequence ?? 0;
    return owed.length === 0 ? stored : known.list();
  }

  /** Has the pages in memory as they are after the entry `at`, the last; gives whether any are owed on disk. */
  async prepare(at: number): Promise<boolean> {
    const owesOnDisk = (await this.#database.meta.get('pagesAt')) !== undefined;
    // Another tab may have settled what this one owed.
    if (!this.#pages || this.#at !== at || this.isOwing !== owesOnDisk) await this.read();
    return owesOnDisk;
  }

  /** Carries out what the next entry does to the paged tables, on disk or owed, given what `prepare` gave. */
  async write(entry: HistoryEntry, owesOnDisk: boolean): Promise<void> {
    const touched = this.#pages!.apply(quotationsFirst(entry.change.operations));
    this.#at = entry.sequence;
    if (!owesOnDisk && touched.size <= mostPagesAtOnce) return this.#put(touched);
    this.#owe(touched);
    if (!owesOnDisk) await this.#database.meta.put({ key: 'pagesAt', value: entry.sequence - 1 });
  }

  /** Takes in what another tab wrote. */
  async follow(entries: readonly HistoryEntry[]): Promise<void> {
    if (!this.#pages || entries.length === 0) return;
    if (this.isOwing || (await this.#database.meta.get('pagesAt'))) return this.forget();
    const ownerIds = this.#pages.ownersTouched(entries.flatMap(({ change }) => change.operations));
    const rows = await this.#database.pages
      .where('documentId')
      .anyOf([...ownerIds])
      .toArray();
    this.#pages.replace(ownerIds, rows.map(fromPageRow));
    this.#at = entries.at(-1)!.sequence;
  }

  /** Writes the pages that are owed. */
  async settle(): Promise<void> {
    const { meta } = this.#database;
    const [owedAt, head] = await Promise.all([meta.get('pagesAt'), meta.get('head')]);
    if (!owedAt) return;
    if (!this.#pages || this.#at !== (head?.value as HistoryHead).sequence) await this.read();
    await Promise.all([this.#put(this.#owed), meta.delete('pagesAt')]);
    this.#owed.clear();
  }

  async #owedEntries(): Promise<HistoryEntry[]> {
    const { meta, history } = this.#database;
    const owedAt = await meta.get('pagesAt');
    if (!owedAt) return [];
    const rows = await history
      .where('sequence')
      .above(owedAt.value as number)
      .sortBy('sequence');
    return rows.map(fromHistoryRow);
  }

  #owe(touched: Touched): void {
    for (const [id, page] of touched) this.#owed.set(id, page);
  }

  async #put(touched: Touched): Promise<void> {
    const written = [...touched.values()].flatMap((page) => (page ? [toPageRow(page)] : []));
    const emptied = [...touched].flatMap(([id, page]) => (page ? [] : [id]));
    await Promise.all([this.#database.pages.bulkPut(written), this.#database.pages.bulkDelete(emptied)]);
  }
}

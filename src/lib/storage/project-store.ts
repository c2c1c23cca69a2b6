import Dexie from 'dexie';
import { AppError } from '$lib/domain/app-error';
import type { HistoryEntry, Operation } from '$lib/domain/change';
import type { DocumentText } from '$lib/domain/document-text';
import type { ProjectId, TextId } from '$lib/domain/ids';
import { tableNames, type TableName, type TableRecord } from '$lib/domain/tables';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { emptyHistory, type HistoryHead } from '$lib/model/history-head';
import type { ProjectRecords } from '$lib/model/project-model';
import { fromHistoryRow, toHistoryRow, weightOf, type HistoryRow } from './history-row';
import { toPageRow } from './page-row';
import { ProjectDatabase, type RecordRow } from './project-database';
import { isPagedTable, quotationsFirst, RecordPages, type PagedTable, type RecordPage } from './record-pages';
import { StoredPages } from './stored-pages';
import { asStorageWork, toStorageError } from './storage-error';

/** Another tab has written since: catch up, make the change anew, commit again. Never reaches a user. */
export class HeadMovedError extends Error {}

/** Milliseconds after a commit before the pages it owes are written: the screen comes first. */
const settleAfter = 1000;

export type LoadedProject = { records: ProjectRecords; head: HistoryHead };

/**
 * One project on disk. A commit is one transaction that first checks that nobody else has written
 * (`HeadMovedError`), so two tabs can never overwrite each other. Every step @throws AppError `storage/…`
 */
export class ProjectStore {
  readonly #database: ProjectDatabase;
  readonly #pages: StoredPages;
  #settling: ReturnType<typeof setTimeout> | undefined;

  private constructor(readonly id: ProjectId) {
    this.#database = new ProjectDatabase(id);
    this.#pages = new StoredPages(this.#database);
  }

  /** @throws AppError `storage/project-missing`, `storage/unavailable` */
  static async open(id: ProjectId): Promise<ProjectStore> {
    return asStorageWork(async () => {
      if (!(await Dexie.exists(ProjectDatabase.nameOf(id))))
        throw new AppError('storage/project-missing', { id });
      const store = new ProjectStore(id);
      await store.#database.open();
      return store;
    });
  }

  /**
   * Makes a project's database with all it holds, in one transaction: a new project, a bundle, a copy. When that
   * fails nothing stays behind. @throws a plain Error when there already is a project with this id
   */
  static async create(id: ProjectId, contents: ProjectContents): Promise<ProjectStore> {
    const name = ProjectDatabase.nameOf(id);
    if (await asStorageWork(() => Dexie.exists(name))) throw new Error(`project ${id} exists already`);
    const store = new ProjectStore(id);
    try {
      await store.#database.open();
      await store.#writeAll(contents);
      return store;
    } catch (error) {
      store.close();
      // What failed first is what the user is told.
      await Promise.allSettled([Dexie.delete(name)]);
      throw toStorageError(error);
    }
  }

  static async remove(id: ProjectId): Promise<void> {
    await asStorageWork(() => Dexie.delete(ProjectDatabase.nameOf(id)));
  }

  /** All records and where the history stands, read in one transaction. */
  async load(): Promise<LoadedProject> {
    const { rows, pages, history, meta } = this.#database;
    const loaded = await this.#work(() =>
      this.#database.transaction('r', [rows, pages, history, meta], async () => {
        const [rowList, pageList, head] = await Promise.all([
          rows.toArray(),
          this.#pages.read(),
          meta.get('head')
        ]);
        return {
          records: toRecords(rowList, pageList),
          head: (head?.value as HistoryHead | undefined) ?? emptyHistory
        };
      })
    );
    this.#settleLater();
    return loaded;
  }

  /**
   * Writes one entry of history with what it changes and the texts it brings, all or nothing; resolves when it
   * is on disk. @throws HeadMovedError, AppError `storage/…`
   */
  async commit(entry: HistoryEntry, texts: readonly DocumentText[] = []): Promise<void> {
    const { tables, texts: textTable, history, meta } = this.#database;
    const row = toHistoryRow(entry);
    try {
      await this.#work(() =>
        this.#database.transaction('rw', tables, async () => {
          const [owesOnDisk] = await Promise.all([
            this.#pages.prepare(entry.sequence - 1),
            this.#requireHead(entry.sequence - 1)
          ]);
          await Promise.all([
            this.#writeRows(entry),
            this.#pages.write(entry, owesOnDisk),
            textTable.bulkPut([...texts]),
            history.add(row),
            meta.put({ key: 'head', value: headOf(entry) }),
            this.#addBytes(weightOfAll([row], texts))
          ]);
        })
      );
    } catch (error) {
      if (!(error instanceof HeadMovedError)) this.#pages.forget();
      throw error;
    }
    this.#settleLater();
  }

  /** Writes the pages that large changes left owed; happens by itself a moment after them. */
  async settle(): Promise<void> {
    const { pages, history, meta } = this.#database;
    try {
      await this.#work(() =>
        this.#database.transaction('rw', [pages, history, meta], () => this.#pages.settle())
      );
    } catch (error) {
      this.#pages.forget();
      throw error;
    }
  }

  /** Entries after a sequence number, in order: what another tab did. */
  async readEntriesAfter(sequence: number): Promise<HistoryEntry[]> {
    const { history, pages, meta } = this.#database;
    return this.#work(() =>
      this.#database.transaction('r', [history, pages, meta], async () => {
        const rows = await history.where('sequence').above(sequence).sortBy('sequence');
        const entries = rows.map(fromHistoryRow);
        await this.#pages.follow(entries);
        return entries;
      })
    );
  }

  /** @throws a plain Error when the history has no such entry */
  async readEntry(sequence: number): Promise<HistoryEntry> {
    return fromHistoryRow(await this.#readRow(sequence));
  }

  /** Where the history stood after an entry: cheaper than the entry. @throws a plain Error when there is no such entry */
  async readHead(sequence: number): Promise<HistoryHead> {
    return headOf(await this.#readRow(sequence));
  }

  /** The newest entries, newest first, before a sequence number. */
  async readEntriesBefore(sequence: number, limit: number): Promise<HistoryEntry[]> {
    const rows = await this.#work(() =>
      this.#database.history.where('sequence').below(sequence).reverse().limit(limit).toArray()
    );
    return rows.map(fromHistoryRow);
  }

  /** The entries after a sequence number up to and with another, in order: a stretch of a long history. */
  async readEntriesBetween(after: number, upTo: number): Promise<HistoryEntry[]> {
    const rows = await this.#work(() =>
      this.#database.history.where('sequence').between(after, upTo, false, true).toArray()
    );
    return rows.map(fromHistoryRow);
  }

  async readText(id: TextId): Promise<DocumentText> {
    const text = await this.#work(() => this.#database.texts.get(id));
    if (!text) throw new AppError('model/not-found', { table: 'texts', id });
    return text;
  }

  async readTexts(ids: readonly TextId[]): Promise<DocumentText[]> {
    const texts = await this.#work(() => this.#database.texts.bulkGet([...ids]));
    return texts.filter((text) => text !== undefined);
  }

  /** Everything, for a bundle or a copy, read in one transaction. */
  async readAll(): Promise<ProjectContents> {
    const { rows, pages, texts, history, meta } = this.#database;
    return this.#work(() =>
      this.#database.transaction('r', [rows, pages, texts, history, meta], async () => {
        const [rowList, pageList, textList, entries] = await Promise.all([
          rows.toArray(),
          this.#pages.read(),
          texts.toArray(),
          history.toArray()
        ]);
        return {
          records: toRecords(rowList, pageList),
          texts: textList,
          history: entries.map(fromHistoryRow)
        };
      })
    );
  }

  /** What texts and history weigh, in characters stored. */
  async bytes(): Promise<number> {
    const row = await this.#work(() => this.#database.meta.get('bytes'));
    return (row?.value as number | undefined) ?? 0;
  }

  close(): void {
    clearTimeout(this.#settling);
    this.#database.close();
  }

  async #readRow(sequence: number): Promise<HistoryRow> {
    const row = await this.#work(() => this.#database.history.get(sequence));
    if (!row) throw new Error(`history of ${this.id} lacks entry ${sequence}`);
    return row;
  }

  async #requireHead(sequence: number): Promise<void> {
    const head = await this.#database.meta.get('head');
    const current = (head?.value as HistoryHead | undefined)?.sequence ?? 0;
    if (current !== sequence) throw new HeadMovedError(`history stands at ${current}, not ${sequence}`);
  }

  async #writeRows(entry: HistoryEntry): Promise<void> {
    const plain = entry.change.operations.filter(({ table }) => !isPagedTable(table));
    const written = plain.flatMap(({ table, id, after }) => (after ? [{ table, id, record: after }] : []));
    const removed = plain
      .filter(({ after }) => !after)
      .map(({ table, id }): [TableName, string] => [table, id]);
    await Promise.all([this.#database.rows.bulkPut(written), this.#database.rows.bulkDelete(removed)]);
  }

  async #addBytes(added: number): Promise<void> {
    const known = (await this.#database.meta.get('bytes'))?.value as number | undefined;
    await this.#database.meta.put({ key: 'bytes', value: (known ?? 0) + added });
  }

  #settleLater(): void {
    clearTimeout(this.#settling);
    if (!this.#pages.isOwing) return;
    // What cannot be written now stays owed, and is tried again after the next commit.
    this.#settling = setTimeout(() => void Promise.allSettled([this.settle()]), settleAfter);
  }

  async #work<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof HeadMovedError) throw error;
      if (this.#database.isRemoved) throw new AppError('storage/project-missing', { id: this.id }, error);
      throw toStorageError(error);
    }
  }

  async #writeAll({ records, texts, history }: ProjectContents): Promise<void> {
    const all = tableNames.flatMap((table) => listOperations(table, records[table] ?? []));
    const rows = all.flatMap(({ table, id, after }) =>
      after && !isPagedTable(table) ? [{ table, id, record: after }] : []
    );
    const pages = new RecordPages();
    const written = [...pages.apply(quotationsFirst(all)).values()].flatMap((page) =>
      page ? [toPageRow(page)] : []
    );
    const entries = history.map(toHistoryRow);
    const head = history.at(-1);
    const {
      rows: rowTable,
      pages: pageTable,
      texts: textTable,
      history: historyTable,
      meta
    } = this.#database;
    await this.#database.transaction('rw', this.#database.tables, () =>
      Promise.all([
        rowTable.bulkAdd(rows),
        pageTable.bulkAdd(written),
        textTable.bulkAdd(texts),
        historyTable.bulkAdd(entries),
        meta.put({ key: 'head', value: head ? headOf(head) : emptyHistory }),
        meta.put({ key: 'bytes', value: weightOfAll(entries, texts) })
      ])
    );
    this.#pages.adopt(pages, head?.sequence ?? 0);
  }
}

function listOperations(table: TableName, records: Iterable<TableRecord<TableName>>): Operation[] {
  return Array.from(records, (after) => ({ table, id: after.id, before: null, after }) as Operation);
}

/** Characters that entries and texts take. */
function weightOfAll(entries: readonly HistoryRow[], texts: readonly DocumentText[]): number {
  const history = entries.reduce((sum, entry) => sum + weightOf(entry), 0);
  return texts.reduce((sum, text) => sum + text.text.length, history);
}

function headOf({ sequence, undoTop, redoTop }: HistoryHead): HistoryHead {
  return { sequence, undoTop, redoTop };
}

function toRecords(rows: readonly RecordRow[], pages: readonly RecordPage<PagedTable>[]): ProjectRecords {
  const records: Record<string, unknown[]> = Object.fromEntries(tableNames.map((table) => [table, []]));
  for (const { table, record } of rows) records[table]!.push(record);
  for (const { table, records: paged } of pages) for (const record of paged) records[table]!.push(record);
  return records as ProjectRecords;
}

import Dexie from 'dexie';
import { AppError } from '$lib/domain/app-error';
import type { HistoryEntry, Operation } from '$lib/domain/change';
import type { DocumentText } from '$lib/domain/document-text';
import type { ProjectId, TextId } from '$lib/domain/ids';
import { tableNames, type TableName, type TableRecord } from '$lib/domain/tables';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { emptyHistory, type HistoryHead } from '$lib/model/history-head';
import type { ProjectRecords } from '$lib/model/project-model';
import { ProjectDatabase, type RecordRow } from './project-database';
import { isPagedTable, quotationsFirst, RecordPages, type PagedTable, type RecordPage } from './record-pages';
import { toStorageError } from './storage-error';

/** Another tab has written since: catch up, make the change anew, commit again. Never reaches a user. */
export class HeadMovedError extends Error {}

export type LoadedProject = { records: ProjectRecords; head: HistoryHead };

/**
 * One project on disk. A commit is one transaction that first checks that nobody else has written
 * (`HeadMovedError`), so two tabs can never overwrite each other.
 */
export class ProjectStore {
  readonly #database: ProjectDatabase;
  #pages = new RecordPages();

  private constructor(readonly id: ProjectId) {
    this.#database = new ProjectDatabase(id);
  }

  /** @throws AppError `storage/project-missing`, `storage/unavailable` */
  static async open(id: ProjectId): Promise<ProjectStore> {
    try {
      if (!(await Dexie.exists(ProjectDatabase.nameOf(id))))
        throw new AppError('storage/project-missing', { id });
      const store = new ProjectStore(id);
      await store.#database.open();
      return store;
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** Makes a project's database with all it holds, in one transaction: a new project, a bundle, a copy. */
  static async create(id: ProjectId, contents: ProjectContents): Promise<ProjectStore> {
    const store = new ProjectStore(id);
    try {
      await store.#database.open();
      await store.#writeAll(contents);
      return store;
    } catch (error) {
      store.close();
      await Dexie.delete(ProjectDatabase.nameOf(id));
      throw toStorageError(error);
    }
  }

  static async remove(id: ProjectId): Promise<void> {
    await Dexie.delete(ProjectDatabase.nameOf(id));
  }

  /** All records and where the history stands, read in one transaction. */
  async load(): Promise<LoadedProject> {
    const { rows, pages, meta } = this.#database;
    const [rowList, pageList, head] = await this.#database.transaction('r', [rows, pages, meta], () =>
      Promise.all([rows.toArray(), pages.toArray(), meta.get('head')])
    );
    this.#pages = new RecordPages();
    this.#pages.load(pageList);
    return {
      records: toRecords(rowList, pageList),
      head: (head?.value as HistoryHead | undefined) ?? emptyHistory
    };
  }

  /**
   * Writes one entry of history with what it changes and the texts it brings, all or nothing; resolves when it
   * is on disk. @throws HeadMovedError, AppError `storage/…`
   */
  async commit(entry: HistoryEntry, texts: readonly DocumentText[] = []): Promise<void> {
    const operations = quotationsFirst(entry.change.operations);
    let pagesChanged = false;
    try {
      await this.#database.transaction('rw', this.#database.tables, async () => {
        await this.#requireHead(entry.sequence - 1);
        pagesChanged = true;
        await Promise.all([
          this.#writeRows(entry),
          this.#writePages(this.#pages.apply(operations)),
          this.#database.texts.bulkPut([...texts]),
          this.#database.history.add(entry),
          this.#database.meta.put({ key: 'head', value: headOf(entry) }),
          this.#addBytes(
            JSON.stringify(entry).length + texts.reduce((sum, text) => sum + text.text.length, 0)
          )
        ]);
      });
    } catch (error) {
      if (pagesChanged) await this.#reloadPages();
      throw error instanceof HeadMovedError ? error : toStorageError(error);
    }
  }

  /** Entries after a sequence number, in order: what another tab did. */
  async readEntriesAfter(sequence: number): Promise<HistoryEntry[]> {
    const entries = await this.#database.history.where('sequence').above(sequence).sortBy('sequence');
    if (entries.length > 0) await this.#reloadPages();
    return entries;
  }

  /** @throws a plain Error when the history has no such entry */
  async readEntry(sequence: number): Promise<HistoryEntry> {
    const entry = await this.#database.history.get(sequence);
    if (!entry) throw new Error(`history of ${this.id} lacks entry ${sequence}`);
    return entry;
  }

  /** The newest entries, newest first, before a sequence number. */
  async readEntriesBefore(sequence: number, limit: number): Promise<HistoryEntry[]> {
    return this.#database.history.where('sequence').below(sequence).reverse().limit(limit).toArray();
  }

  async readText(id: TextId): Promise<DocumentText> {
    const text = await this.#database.texts.get(id);
    if (!text) throw new AppError('model/not-found', { table: 'texts', id });
    return text;
  }

  async readTexts(ids: readonly TextId[]): Promise<DocumentText[]> {
    const texts = await this.#database.texts.bulkGet([...ids]);
    return texts.filter((text) => text !== undefined);
  }

  /** Everything, for a bundle or a copy, read in one transaction. */
  async readAll(): Promise<ProjectContents> {
    const { rows, pages, texts, history } = this.#database;
    return this.#database.transaction('r', [rows, pages, texts, history], async () => {
      const [rowList, pageList, textList, entries] = await Promise.all([
        rows.toArray(),
        pages.toArray(),
        texts.toArray(),
        history.toArray()
      ]);
      return { records: toRecords(rowList, pageList), texts: textList, history: entries };
    });
  }

  /** What texts and history weigh, in characters stored. */
  async bytes(): Promise<number> {
    return ((await this.#database.meta.get('bytes'))?.value as number | undefined) ?? 0;
  }

  close(): void {
    this.#database.close();
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

  async #writePages(touched: Map<string, RecordPage<PagedTable> | null>): Promise<void> {
    const written = [...touched.values()].filter((page) => page !== null);
    const emptied = [...touched].flatMap(([id, page]) => (page ? [] : [id]));
    await Promise.all([this.#database.pages.bulkPut(written), this.#database.pages.bulkDelete(emptied)]);
  }

  async #addBytes(added: number): Promise<void> {
    const known = (await this.#database.meta.get('bytes'))?.value as number | undefined;
    await this.#database.meta.put({ key: 'bytes', value: (known ?? 0) + added });
  }

  async #reloadPages(): Promise<void> {
    const pages = new RecordPages();
    pages.load(await this.#database.pages.toArray());
    this.#pages = pages;
  }

  async #writeAll({ records, texts, history }: ProjectContents): Promise<void> {
    const all = tableNames.flatMap((table) => listOperations(table, records[table] ?? []));
    const rows = all.flatMap(({ table, id, after }) =>
      after && !isPagedTable(table) ? [{ table, id, record: after }] : []
    );
    const pages = new RecordPages();
    const written = [...pages.apply(quotationsFirst(all)).values()];
    const head = history.at(-1);
    const bytes =
      history.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0) +
      texts.reduce((sum, text) => sum + text.text.length, 0);
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
        pageTable.bulkAdd(written.filter((page) => page !== null)),
        textTable.bulkAdd(texts),
        historyTable.bulkAdd(history),
        meta.put({ key: 'head', value: head ? headOf(head) : emptyHistory }),
        meta.put({ key: 'bytes', value: bytes })
      ])
    );
    this.#pages = pages;
  }
}

function listOperations(table: TableName, records: Iterable<TableRecord<TableName>>): Operation[] {
  return Array.from(records, (after) => ({ table, id: after.id, before: null, after }) as Operation);
}

function headOf({ sequence, undoTop, redoTop }: HistoryEntry): HistoryHead {
  return { sequence, undoTop, redoTop };
}

function toRecords(rows: readonly RecordRow[], pages: readonly RecordPage<PagedTable>[]): ProjectRecords {
  const records: Record<string, unknown[]> = Object.fromEntries(tableNames.map((table) => [table, []]));
  for (const { table, record } of rows) records[table]!.push(record);
  for (const { table, records: paged } of pages) for (const record of paged) records[table]!.push(record);
  return records as ProjectRecords;
}

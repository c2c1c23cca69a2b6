import Dexie, { type EntityTable, type Table } from 'dexie';
import type { DocumentText } from '$lib/domain/document-text';
import type { ProjectId } from '$lib/domain/ids';
import type { TableName, TableRecord } from '$lib/domain/tables';
import type { HistoryHead } from '$lib/model/history-head';
import type { HistoryRow } from './history-row';
import type { PageRow } from './page-row';

export type RecordRow = { table: TableName; id: string; record: TableRecord<TableName> };

/**
 * One value a key: `head` is compared and moved by every commit, `bytes` counts what texts and history weigh. `pagesAt`
 * is there while pages are owed: they hold what was done up to that entry, and the history has the rest.
 */
export type MetaRow = { key: 'head'; value: HistoryHead } | { key: 'bytes' | 'pagesAt'; value: number };

/**
 * One IndexedDB database a project. Quotations, codings and links lie in pages (`record-pages`), the rest one
 * row a record; texts are immutable; the history only grows.
 */
export class ProjectDatabase extends Dexie {
  declare rows: Table<RecordRow, [TableName, string]>;
  declare pages: EntityTable<PageRow, 'id'>;
  declare texts: EntityTable<DocumentText, 'id'>;
  declare history: EntityTable<HistoryRow, 'sequence'>;
  declare meta: Table<MetaRow, MetaRow['key']>;

  #isRemoved = false;

  constructor(id: ProjectId) {
    // Never opened by itself: after another tab removed it, the next write would make an empty one in its place.
    super(ProjectDatabase.nameOf(id), { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({
      rows: '[table+id]',
      pages: 'id, documentId',
      texts: 'id',
      history: 'sequence',
      meta: 'key'
    });
    // Since 2 new pages and entries are texts, and pages can be owed. What was written before is read as it is, but a
    // program that knows only 1 could not read what comes after it.
    this.version(2).stores({});
    // Since 3 there are rows of phases, rules, conclusions, configurations, findings and reports.
    this.version(3).stores({});
    // Since 4 there are comparison sessions: rows of them, and pages of what was locked and decided.
    this.version(4).stores({});
    // Since 5 there are questionnaires, attributes and groups of cases, and pages of responses by questionnaire.
    this.version(5).stores({});
    // Since 6 there are tracks, events, forms, a plan for collecting data and a research log.
    this.version(6).stores({});
    this.on('versionchange', ({ newVersion }) => {
      if (!newVersion) this.#isRemoved = true;
      this.close();
      return false;
    });
  }

  /** True once another tab has removed this database; nothing can be read or written any more. */
  get isRemoved(): boolean {
    return this.#isRemoved;
  }

  static nameOf(id: ProjectId): string {
    return `kerncode-project-${id}`;
  }
}

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { deleteDocument } from '$lib/commands/documents/delete-document';
import { importDocuments } from '$lib/commands/documents/import-documents';
import type { Change, HistoryEntry } from '$lib/domain/change';
import type { DocumentId, ProjectId, TextId } from '$lib/domain/ids';
import { tableNames } from '$lib/domain/tables';
import { doneEntry, emptyHistory, type HistoryHead } from '$lib/model/history-head';
import { ProjectModel } from '$lib/model/project-model';
import { projectAsData } from '$lib/testing/project-as-data';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { fromPageRow } from './page-row';
import { ProjectDatabase } from './project-database';
import { HeadMovedError, ProjectStore } from './project-store';
import { pageCapacity } from './record-pages';

let lastProject = 0;
const open: ProjectStore[] = [];

function keep(store: ProjectStore): ProjectStore {
  open.push(store);
  return store;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

/** A project in memory, its store, and its history, kept in step by `commit`. */
class StoredProject {
  readonly id = `stored-${++lastProject}` as ProjectId;
  readonly project = new TestProject();
  readonly entries: HistoryEntry[] = [];
  head: HistoryHead = emptyHistory;

  static async create(): Promise<{ stored: StoredProject; store: ProjectStore }> {
    const stored = new StoredProject();
    const entry = stored.entryOf(stored.project.changes[0]!);
    const store = keep(
      await ProjectStore.create(stored.id, { records: stored.records, texts: [], history: [entry] })
    );
    stored.take(entry);
    return { stored, store };
  }

  get records() {
    return Object.fromEntries(tableNames.map((name) => [name, this.project.model.list(name)]));
  }

  entryOf(change: Change): HistoryEntry {
    return doneEntry(this.head, change);
  }

  take(entry: HistoryEntry): void {
    this.entries.push(entry);
    this.head = entry;
  }

  async commitNew(store: ProjectStore, from: number): Promise<void> {
    for (const change of this.project.changes.slice(from)) {
      const entry = this.entryOf(change);
      await store.commit(entry);
      this.take(entry);
    }
  }
}

async function expectOnDisk(id: ProjectId, model: ProjectModel): Promise<void> {
  const store = keep(await ProjectStore.open(id));
  const { records } = await store.load();
  expect(projectAsData(ProjectModel.from(records))).toEqual(projectAsData(model));
}

async function pagesOf(id: ProjectId): Promise<{ id: string; records: number }[]> {
  const database = new ProjectDatabase(id);
  await database.open();
  const pages = await database.pages.toArray();
  database.close();
  return pages.map((page) => ({ id: page.id, records: fromPageRow(page).records.length }));
}

describe('ProjectStore', () => {
  it('loads what was committed, the history with it', async () => {
    const { stored, store } = await StoredProject.create();
    const { project } = stored;
    const documentId = project.document();
    project.quotation(documentId, 0, 5, project.code('Band 🙂'));
    project.quotation(documentId, 0, 9);
    await stored.commitNew(store, 1);
    await expectOnDisk(stored.id, project.model);
    const { head } = await store.load();
    expect(head).toEqual({ sequence: 5, undoTop: 5, redoTop: null });
    expect(await store.readEntry(2)).toEqual(stored.entries[1]);
    expect((await store.readEntriesAfter(3)).map(({ sequence }) => sequence)).toEqual([4, 5]);
    expect((await store.readEntriesBefore(4, 2)).map(({ sequence }) => sequence)).toEqual([3, 2]);
    await expect(store.readEntry(6)).rejects.toThrow('lacks entry 6');
  });

  it('spreads quotations over pages of at most the capacity, and forgets pages that empty', async () => {
    const { stored, store } = await StoredProject.create();
    const { project } = stored;
    const documentId = project.document();
    const places = Array.from({ length: 2 * pageCapacity + 1 }, (_, at) => ({
      documentId,
      start: at,
      end: at + 1
    }));
    project.run(applyCodes, { places, codes: [{ name: 'tijd' }] });
    await stored.commitNew(store, 1);
    const pages = await pagesOf(stored.id);
    const key = (table: string, number: number) => `${table}:${documentId}:${number}`;
    expect(pages).toEqual(
      ['codings', 'quotations'].flatMap((table) => [
        { id: key(table, 1), records: pageCapacity },
        { id: key(table, 2), records: pageCapacity },
        { id: key(table, 3), records: 1 }
      ])
    );
    const ids = project.model.quotationsOf(documentId).map(({ id }) => id);
    project.run(deleteQuotations, { ids: ids.slice(pageCapacity) });
    project.quotation(documentId, 900, 905);
    await stored.commitNew(store, 3);
    expect(await pagesOf(stored.id)).toEqual([
      { id: key('codings', 1), records: pageCapacity },
      { id: key('quotations', 1), records: pageCapacity },
      { id: key('quotations', 2), records: 1 }
    ]);
    project.run(deleteDocument, { id: documentId });
    await stored.commitNew(store, 5);
    expect(await pagesOf(stored.id)).toEqual([]);
    await expectOnDisk(stored.id, project.model);
  });

  it('refuses an entry that does not follow what is on disk, and changes nothing', async () => {
    const { stored, store } = await StoredProject.create();
    const other = keep(await ProjectStore.open(stored.id));
    await other.load();
    const documentId = stored.project.document();
    const entry = stored.entryOf(stored.project.changes.at(-1)!);
    await other.commit(entry);
    await expect(store.commit(entry)).rejects.toBeInstanceOf(HeadMovedError);
    stored.take(entry);
    await expectOnDisk(stored.id, stored.project.model);
    expect((await store.readEntriesAfter(1)).map(({ sequence }) => sequence)).toEqual([2]);
    stored.project.quotation(documentId, 0, 5);
    await stored.commitNew(store, 2);
    await expectOnDisk(stored.id, stored.project.model);
  });

  it('writes after another has written into pages it knew, without losing what the other wrote', async () => {
    const { stored, store } = await StoredProject.create();
    const { project } = stored;
    const documentId = project.document();
    const code = project.code('grens');
    const first = project.quotation(documentId, 0, 5, code);
    await stored.commitNew(store, 1);
    const other = keep(await ProjectStore.open(stored.id));
    await other.load();
    const before = project.changes.length;
    project.quotation(documentId, 5, 9, code);
    project.run(applyCodes, { places: [{ quotationId: first }], codes: [{ name: 'tijd' }] });
    await stored.commitNew(other, before);
    expect(await store.readEntriesAfter(before)).toHaveLength(2);
    project.quotation(documentId, 10, 19, code);
    await stored.commitNew(store, before + 2);
    await expectOnDisk(stored.id, project.model);
  });

  it('stays in step with the disk when a commit fails half way', async () => {
    const { stored, store } = await StoredProject.create();
    const { project } = stored;
    const documentId = project.document();
    const first = project.quotation(documentId, 0, 5);
    await stored.commitNew(store, 1);
    const before = projectAsData(project.model);
    const failing = applyCodes(
      project.model,
      { places: [{ quotationId: first }, { documentId, start: 7, end: 9 }], codes: [{ name: 'grens' }] },
      project.context
    );
    // A function cannot be stored: the transaction fails after the pages were worked out.
    const uncloneable = { ...failing, params: { count: (() => 1) as unknown as number } };
    await expect(store.commit(stored.entryOf(uncloneable))).rejects.toMatchObject({
      code: 'storage/write-failed'
    });
    const reopened = keep(await ProjectStore.open(stored.id));
    expect(projectAsData(ProjectModel.from((await reopened.load()).records))).toEqual(before);
    project.take(failing);
    project.quotation(documentId, 20, 25);
    await stored.commitNew(store, 3);
    await expectOnDisk(stored.id, project.model);
  });

  it('stores a large import and a large coding in one commit each', async () => {
    const { stored, store } = await StoredProject.create();
    const { project } = stored;
    const documents = Array.from({ length: 200 }, (_, at) => documentToImport(`large-${at}`));
    project.run(importDocuments, { documents });
    const entry = stored.entryOf(project.changes.at(-1)!);
    await store.commit(entry, documents.map(textOf));
    stored.take(entry);
    const places = documents.flatMap(({ id: documentId }) =>
      Array.from({ length: 20 }, (_, at) => ({ documentId, start: at, end: at + 4 }))
    );
    project.run(applyCodes, { places, codes: [{ name: 'tijd' }, { name: 'grens' }] });
    await stored.commitNew(store, 2);
    await expectOnDisk(stored.id, project.model);
    expect((await store.readText('text-large-7' as TextId)).text).toHaveLength(1000);
    expect(await store.bytes()).toBeGreaterThan(200_000);
  });

  it('keeps a text whose document was undone, and says so of one that never was', async () => {
    const { stored, store } = await StoredProject.create();
    const document = documentToImport('kept');
    stored.project.run(importDocuments, { documents: [document] });
    await store.commit(stored.entryOf(stored.project.changes.at(-1)!), [textOf(document)]);
    expect(await store.readTexts([document.textId, 'text-none' as TextId])).toEqual([textOf(document)]);
    await expect(store.readText('text-none' as TextId)).rejects.toMatchObject({ code: 'model/not-found' });
  });

  it('gives back all it was made of', async () => {
    const project = TestProject.coded();
    const records = Object.fromEntries(tableNames.map((name) => [name, project.model.list(name)]));
    let head = emptyHistory;
    const history = project.changes.map((change) => (head = doneEntry(head, change)) as HistoryEntry);
    const texts = [textOf(documentToImport('a')), textOf(documentToImport('b'))];
    const id = `stored-${++lastProject}` as ProjectId;
    const store = keep(await ProjectStore.create(id, { records, texts, history }));
    const all = await store.readAll();
    expect(projectAsData(ProjectModel.from(all.records))).toEqual(projectAsData(project.model));
    expect(all.history).toEqual(history);
    expect(all.texts).toEqual(texts);
    expect((await store.load()).head.sequence).toBe(history.length);
  });

  it('leaves no database behind when making one fails', async () => {
    const project = TestProject.coded();
    const codings = project.model.list('codings');
    const id = `stored-${++lastProject}` as ProjectId;
    await expect(
      ProjectStore.create(id, { records: { codings }, texts: [], history: [] })
    ).rejects.toMatchObject({ code: 'storage/write-failed' });
    expect(await Dexie.exists(ProjectDatabase.nameOf(id))).toBe(false);
  });

  it('never makes a project in the place of another', async () => {
    const { stored } = await StoredProject.create();
    await expect(ProjectStore.create(stored.id, { records: {}, texts: [], history: [] })).rejects.toThrow(
      'exists already'
    );
    await expectOnDisk(stored.id, stored.project.model);
  });

  it('says when a project is not in this browser', async () => {
    await expect(ProjectStore.open('nowhere' as ProjectId)).rejects.toMatchObject({
      code: 'storage/project-missing',
      params: { id: 'nowhere' }
    });
  });

  it('says that the project is gone once it was removed elsewhere, and does not make it anew', async () => {
    const { stored, store } = await StoredProject.create();
    await ProjectStore.remove(stored.id);
    stored.project.document();
    const entry = stored.entryOf(stored.project.changes.at(-1)!);
    await expect(store.commit(entry)).rejects.toMatchObject({ code: 'storage/project-missing' });
    await expect(store.load()).rejects.toMatchObject({ code: 'storage/project-missing' });
    expect(await Dexie.exists(ProjectDatabase.nameOf(stored.id))).toBe(false);
  });

  it('refuses a coding whose quotation is not stored', async () => {
    const { stored, store } = await StoredProject.create();
    const [change] = stored.project.changes;
    const [coding] = TestProject.coded().model.list('codings');
    const operation = { table: 'codings' as const, id: coding!.id, before: null, after: coding! };
    await expect(store.commit(stored.entryOf({ ...change!, operations: [operation] }))).rejects.toMatchObject(
      { code: 'storage/write-failed' }
    );
    expect(await pagesOf(stored.id)).toEqual([]);
    expect(stored.project.model.quotationsOf('document' as DocumentId)).toEqual([]);
  });
});

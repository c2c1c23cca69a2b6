import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { importDocuments } from '$lib/commands/documents/import-documents';
import type { ChangeId, CodeId, ProjectId, QuotationId } from '$lib/domain/ids';
import type { HistoryEntry } from '$lib/domain/change';
import { tableNames } from '$lib/domain/tables';
import { doneEntry, emptyHistory } from '$lib/model/history-head';
import { invertChange } from '$lib/model/invert-change';
import { ProjectModel } from '$lib/model/project-model';
import { projectAsData } from '$lib/testing/project-as-data';
import { documentToImport, testNow, TestProject } from '$lib/testing/test-project';
import { fromHistoryRow } from './history-row';
import { fromPageRow } from './page-row';
import { ProjectDatabase } from './project-database';
import { ProjectStore } from './project-store';

const open: ProjectStore[] = [];
let lastProject = 0;

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

/** Sixty documents with a quotation each under two codes, stored: what touches them all touches many pages. */
class WideProject {
  readonly id = `wide-${++lastProject}` as ProjectId;
  readonly project = new TestProject();
  readonly codeIds: CodeId[];
  readonly quotationIds: QuotationId[];
  #last: HistoryEntry;

  constructor() {
    const { project } = this;
    const documents = Array.from({ length: 60 }, (_, at) => documentToImport(`wide-${at}`));
    project.run(importDocuments, { documents });
    this.codeIds = [project.code('grens'), project.code('tijd')];
    this.quotationIds = documents.map(({ id }) => project.quotation(id, 0, 5, ...this.codeIds));
    this.#last = doneEntry(emptyHistory, project.changes[0]!);
  }

  async store(): Promise<void> {
    const records = Object.fromEntries(tableNames.map((name) => [name, this.project.model.list(name)]));
    const store = await ProjectStore.create(this.id, { records, texts: [], history: [this.#last] });
    store.close();
  }

  async open(): Promise<ProjectStore> {
    const store = await ProjectStore.open(this.id);
    open.push(store);
    await store.load();
    return store;
  }

  merge(): void {
    this.project.run(mergeCodes, { survivorId: this.codeIds[0]!, codeIds: this.codeIds });
  }

  undo(): void {
    const change = this.project.changes.at(-1)!;
    this.project.take(invertChange(change, this.project.context.newId() as ChangeId, testNow));
  }

  /** Commits the last change made. */
  async commitTo(store: ProjectStore): Promise<void> {
    const entry = doneEntry(this.#last, this.project.changes.at(-1)!);
    await store.commit(entry);
    this.#last = entry;
  }

  async expectOnDisk(): Promise<void> {
    const store = await this.open();
    const { records, head } = await store.load();
    expect(projectAsData(ProjectModel.from(records))).toEqual(projectAsData(this.project.model));
    expect(head.sequence).toBe(this.#last.sequence);
  }

  /** The codes on the pages themselves, whatever the history adds to them. */
  async codesOnPages(): Promise<number> {
    const rows = await this.inDatabase((database) => database.pages.toArray());
    const records = rows.map(fromPageRow).flatMap((page) => page.records);
    return new Set(records.flatMap((record) => ('codeId' in record ? [record.codeId] : []))).size;
  }

  async inDatabase<Value>(work: (database: ProjectDatabase) => PromiseLike<Value>): Promise<Value> {
    const database = new ProjectDatabase(this.id);
    await database.open();
    const value = await work(database);
    database.close();
    return value;
  }
}

async function wideProject(): Promise<WideProject> {
  const wide = new WideProject();
  await wide.store();
  return wide;
}

describe('a change that touches many pages', () => {
  it('is durable by its entry in the history, before its pages are written', async () => {
    const wide = await wideProject();
    const store = await wide.open();
    wide.merge();
    await wide.commitTo(store);
    expect(await wide.codesOnPages()).toBe(2);
    await wide.expectOnDisk();
    await store.settle();
    expect(await wide.codesOnPages()).toBe(1);
    await wide.expectOnDisk();
  });

  it('has its pages written by whoever opens the project after a crash', async () => {
    const wide = await wideProject();
    const store = await wide.open();
    wide.merge();
    await wide.commitTo(store);
    store.close();
    const next = await wide.open();
    await next.settle();
    expect(await wide.codesOnPages()).toBe(1);
    await wide.expectOnDisk();
  });

  it('is followed by small changes and its own undo as any other', async () => {
    const wide = await wideProject();
    const store = await wide.open();
    wide.merge();
    await wide.commitTo(store);
    wide.project.run(deleteQuotations, { ids: wide.quotationIds.slice(0, 1) });
    await wide.commitTo(store);
    await wide.expectOnDisk();
    wide.undo();
    await wide.commitTo(store);
    await store.settle();
    await wide.expectOnDisk();
  });

  it('reaches a tab that knew the pages as they were, and can be built on there', async () => {
    const wide = await wideProject();
    const [store, other] = [await wide.open(), await wide.open()];
    wide.merge();
    await wide.commitTo(store);
    wide.project.run(deleteQuotations, { ids: wide.quotationIds.slice(0, 2) });
    expect(await other.readEntriesAfter(1)).toHaveLength(1);
    await wide.commitTo(other);
    await wide.expectOnDisk();
    await store.settle();
    await wide.expectOnDisk();
  });

  it('stays whole whichever tab writes, follows and settles when', async () => {
    const step = fc.record({
      tab: fc.nat(2),
      act: fc.constantFrom('merge', 'remove', 'undo', 'settle', 'reopen'),
      settlesBefore: fc.option(fc.nat(2), { nil: undefined })
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        const wide = await wideProject();
        const tabs = [await wide.open(), await wide.open(), await wide.open()];
        const seen = [1, 1, 1];
        const made = wide.project.changes.length;
        for (const { tab, act, settlesBefore } of steps) {
          if (settlesBefore !== undefined) await tabs[settlesBefore]!.settle();
          const before = wide.project.changes.length;
          if (act === 'settle') await tabs[tab]!.settle();
          else if (act === 'reopen') {
            tabs[tab]!.close();
            tabs[tab] = await wide.open();
            seen[tab] = before - made + 1;
          } else if (act === 'merge') {
            if (wide.codeIds.every((id) => wide.project.model.find('codes', id))) wide.merge();
          } else if (act === 'remove') {
            const [quotation] = wide.project.model.list('quotations');
            wide.project.run(deleteQuotations, { ids: [quotation!.id] });
          } else if (before > made) wide.undo();
          if (wide.project.changes.length === before) continue;
          seen[tab]! += (await tabs[tab]!.readEntriesAfter(seen[tab]!)).length;
          await wide.commitTo(tabs[tab]!);
          seen[tab]! += 1;
        }
        await wide.expectOnDisk();
      }),
      { numRuns: 12 }
    );
  });
});

describe('a database made before pages and entries were texts', () => {
  it('is read, built on and read again', async () => {
    const wide = await wideProject();
    await wide.inDatabase((database) =>
      database.transaction('rw', database.pages, database.history, async () => {
        const [pages, entries] = [await database.pages.toArray(), await database.history.toArray()];
        await database.pages.bulkPut(pages.map(fromPageRow));
        await database.history.bulkPut(entries.map(fromHistoryRow));
      })
    );
    await wide.expectOnDisk();
    const store = await wide.open();
    expect((await store.readEntry(1)).change.operations.length).toBeGreaterThan(1);
    wide.project.run(deleteQuotations, { ids: wide.quotationIds.slice(0, 1) });
    await wide.commitTo(store);
    wide.merge();
    await wide.commitTo(store);
    await store.settle();
    await wide.expectOnDisk();
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { createCode } from '$lib/commands/codes/create-code';
import { deleteDocument } from '$lib/commands/documents/delete-document';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { addCoder } from '$lib/commands/project/add-coder';
import { addQuestion } from '$lib/commands/project/add-question';
import { AppError } from '$lib/domain/app-error';
import type { CoderId, DocumentId, ProjectId } from '$lib/domain/ids';
import { ProjectStore } from '$lib/storage/project-store';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { indexesAsData, projectAsData } from '$lib/testing/project-as-data';
import { randomSteps, takeStep, type RandomStep } from '$lib/testing/random-actions';
import { documentToImport, textOf } from '$lib/testing/test-project';
import { ProjectLibrary } from './project-library.svelte';
import { ProjectSession } from './project-session.svelte';

const library = new ProjectLibrary();
const opened: ProjectSession[] = [];

async function newProject(): Promise<ProjectId> {
  return library.create({ name: 'Schoolmaatjes', language: 'nl', coderName: 'Noor' });
}

async function openSession(id: ProjectId): Promise<ProjectSession> {
  const session = await ProjectSession.open(id);
  opened.push(session);
  return session;
}

/** A session on a new project with one document of 1000 characters. */
async function sessionWithDocument(): Promise<{ session: ProjectSession; documentId: DocumentId }> {
  const session = await openSession(await newProject());
  const document = documentToImport(crypto.randomUUID());
  await session.run(importDocuments, { documents: [document] }, [textOf(document)]);
  return { session, documentId: document.id };
}

const mark = (session: ProjectSession, documentId: DocumentId, start: number, end = start + 1) =>
  session.run(applyCodes, { places: [{ documentId, start, end }], codes: [{ name: 'Band 🙂' }] });

async function inStep(...sessions: ProjectSession[]): Promise<void> {
  const latest = () => Math.max(...sessions.map(({ sequence }) => sequence));
  await vi.waitUntil(() => sessions.every(({ sequence }) => sequence === latest()), { timeout: 10_000 });
}

async function expectEqualToDisk(session: ProjectSession): Promise<void> {
  const reloaded = await openSession(session.id);
  expect(projectAsData(reloaded.read())).toEqual(projectAsData(session.read()));
  expect(indexesAsData(reloaded.read())).toEqual(indexesAsData(session.read()));
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const session of opened.splice(0)) await session.close();
});

describe('one project in two tabs', () => {
  it('carries out what both do at once, one after the other, and both end with all of it', async () => {
    const { session: first, documentId } = await sessionWithDocument();
    const second = await openSession(first.id);
    await Promise.all(
      Array.from({ length: 30 }, (_, at) => mark(at % 2 === 0 ? first : second, documentId, at))
    );
    await inStep(first, second);
    expect(first.read().count('quotations')).toBe(30);
    expect(first.read().count('codes')).toBe(1);
    const numbers = first
      .read()
      .quotationsOf(documentId)
      .map(({ number }) => number);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    expect(projectAsData(second.read())).toEqual(projectAsData(first.read()));
    await expectEqualToDisk(first);
  });

  it('marks one span once when both mark it at the same moment', async () => {
    const { session: first, documentId } = await sessionWithDocument();
    const second = await openSession(first.id);
    const changes = await Promise.all([mark(first, documentId, 5), mark(second, documentId, 5)]);
    await inStep(first, second);
    expect(changes.filter((change) => change === null)).toHaveLength(1);
    expect(first.read().count('quotations')).toBe(1);
    expect(second.read().count('codings')).toBe(1);
  });

  it('does not miss what the other did while it was being opened', async () => {
    const { session: first, documentId } = await sessionWithDocument();
    const opening = ProjectSession.open(first.id);
    const marking = Array.from({ length: 10 }, (_, at) => mark(first, documentId, at));
    const second = await opening;
    opened.push(second);
    await Promise.all(marking);
    await inStep(first, second);
    expect(projectAsData(second.read())).toEqual(projectAsData(first.read()));
  });

  it('undoes in one tab what the other did, and redoes it in the other', async () => {
    const { session: first, documentId } = await sessionWithDocument();
    const second = await openSession(first.id);
    await mark(first, documentId, 5);
    await inStep(first, second);
    expect((await second.undo()).command).toBe('apply-codes');
    await inStep(first, second);
    expect(first.read().count('quotations')).toBe(0);
    await first.redo();
    await inStep(first, second);
    expect(second.read().quotationsOf(documentId)).toHaveLength(1);
    await expectEqualToDisk(second);
  });

  it('is the same in memory, in the other tab and on disk after random commands, undo and redo', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomSteps(40),
        fc.array(fc.constantFrom('run', 'run', 'run', 'undo', 'redo'), { minLength: 40, maxLength: 40 }),
        async (steps, kinds) => {
          const { session: first } = await sessionWithDocument();
          const second = await openSession(first.id);
          const works = steps.map((step, index) =>
            act(index % 2 === 0 ? first : second, step, kinds[index]!)
          );
          await Promise.all(works);
          await inStep(first, second);
          expectSoundProject(first.read());
          expect(projectAsData(second.read())).toEqual(projectAsData(first.read()));
          await expectEqualToDisk(first);
        }
      ),
      { numRuns: 12 }
    );
  });
});

/** One random action, undo or redo; an expected refusal is an outcome like another. */
async function act(session: ProjectSession, step: RandomStep, kind: string): Promise<void> {
  try {
    if (kind === 'undo') await session.undo();
    else if (kind === 'redo') await session.redo();
    else await takeStep(step, session.read(), (command, intent) => session.run(command, intent));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

describe('undo and redo', () => {
  it('goes on after the project was closed and opened again, down to the making of the project', async () => {
    const { session, documentId } = await sessionWithDocument();
    await mark(session, documentId, 5);
    await session.close();
    const later = await openSession(session.id);
    expect((await later.undo()).command).toBe('apply-codes');
    await later.close();
    const last = await openSession(session.id);
    expect(last.canRedo).toBe(true);
    expect((await last.undo()).command).toBe('import-documents');
    expect(last.canUndo).toBe(false);
    await expect(last.undo()).rejects.toMatchObject({ code: 'command/nothing-to-undo' });
    await last.redo();
    await last.redo();
    expect(last.read().quotationsOf(documentId)).toHaveLength(1);
    await expect(last.redo()).rejects.toMatchObject({ code: 'command/nothing-to-redo' });
  });

  it('finds the text of a document whose import was undone and redone, also after opening again', async () => {
    const { session, documentId } = await sessionWithDocument();
    const { text } = await session.text(documentId);
    await session.undo();
    await session.redo();
    await session.close();
    const later = await openSession(session.id);
    expect((await later.text(documentId)).text).toBe(text);
    await later.loadTexts();
    expect(later.loadedText(documentId)?.text).toBe(text);
  });

  it('brings a deleted document back with the numbers its quotations had', async () => {
    const { session, documentId } = await sessionWithDocument();
    await mark(session, documentId, 5);
    await mark(session, documentId, 0);
    const before = projectAsData(session.read());
    await session.run(deleteDocument, { id: documentId });
    await session.undo();
    expect(projectAsData(session.read())).toEqual(before);
    await mark(session, documentId, 50);
    expect(session.read().findQuotationByNumber(documentId, 3)?.start).toBe(50);
    await expectEqualToDisk(session);
  });

  it('writes in the history who undid, not who did', async () => {
    const { session, documentId } = await sessionWithDocument();
    await session.run(addCoder, { id: 'sam' as CoderId, name: 'Sam' });
    await mark(session, documentId, 5);
    session.coderId = 'sam' as CoderId;
    await session.undo();
    const [undone, done] = await session.history(session.sequence + 1, 2);
    expect([undone?.kind, undone?.change.coderId]).toEqual(['undo', 'sam']);
    expect(done?.change.coderId).not.toBe('sam');
  });

  it('has nobody coding once the coder at work was undone', async () => {
    const { session, documentId } = await sessionWithDocument();
    await session.run(addCoder, { id: 'sam' as CoderId, name: 'Sam' });
    session.coderId = 'sam' as CoderId;
    await session.undo();
    expect(session.coderId).toBeNull();
    await expect(mark(session, documentId, 5)).rejects.toMatchObject({ code: 'command/no-coder' });
  });
});

describe('closing and failing', () => {
  it('gives what is being read while it is closed', async () => {
    const { session, documentId } = await sessionWithDocument();
    const { text } = await session.text(documentId);
    await session.close();
    const later = await openSession(session.id);
    const reading = Promise.all([later.text(documentId), later.history(Infinity, 1), later.bytes()]);
    await later.close();
    const [read, entries, bytes] = await reading;
    expect(read.text).toBe(text);
    expect(entries).toHaveLength(1);
    expect(bytes).toBeGreaterThan(0);
  });

  it('has stored all it acknowledged when it is closed in the middle of a queue', async () => {
    const { session, documentId } = await sessionWithDocument();
    const acknowledged: number[] = [];
    const works = Array.from({ length: 20 }, async (_, at) => {
      await mark(session, documentId, at);
      acknowledged.push(at);
    });
    await session.close();
    await Promise.allSettled(works);
    expect(acknowledged).toHaveLength(20);
    const later = await openSession(session.id);
    expect(
      later
        .read()
        .quotationsOf(documentId)
        .map(({ start }) => start)
    ).toEqual(acknowledged);
  });

  it('refuses work after it was closed, and hears no more of other tabs', async () => {
    const { session, documentId } = await sessionWithDocument();
    const other = await openSession(session.id);
    const { sequence } = session;
    const closing = session.close();
    await mark(other, documentId, 5);
    await closing;
    await mark(other, documentId, 9);
    await expect(mark(session, documentId, 7)).rejects.toMatchObject({ code: 'storage/write-failed' });
    expect(session.sequence).toBeLessThanOrEqual(sequence + 1);
    expect(other.read().count('quotations')).toBe(2);
  });

  it('tells that the disk is full, keeps what there was, and goes on once there is room', async () => {
    const { session, documentId } = await sessionWithDocument();
    const before = projectAsData(session.read());
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    for (const method of ['add', 'put'] as const) {
      const stub = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(full);
      await expect(mark(session, documentId, 5)).rejects.toMatchObject({ code: 'storage/quota-exceeded' });
      stub.mockRestore();
      expect(projectAsData(session.read())).toEqual(before);
      expect(session.isSaving).toBe(false);
    }
    await mark(session, documentId, 5);
    expect(session.read().count('quotations')).toBe(1);
    await expectEqualToDisk(session);
  });

  it('says so when the project was removed in another tab, and does not make it anew', async () => {
    const { session, documentId } = await sessionWithDocument();
    await ProjectStore.remove(session.id);
    await expect(mark(session, documentId, 5)).rejects.toMatchObject({ code: 'storage/project-missing' });
    await expect(session.undo()).rejects.toMatchObject({ code: 'storage/project-missing' });
    await expect(ProjectSession.open(session.id)).rejects.toMatchObject({ code: 'storage/project-missing' });
  });

  it('does the next command although the one before was refused', async () => {
    const { session, documentId } = await sessionWithDocument();
    const refused = session.run(createCode, { name: ' ' });
    const done = mark(session, documentId, 5);
    await expect(refused).rejects.toMatchObject({ code: 'command/empty-name' });
    expect((await done)?.command).toBe('apply-codes');
  });
});

describe('what a screen reads', () => {
  it('gets another handle on the project after every change, and is called back', async () => {
    const { session } = await sessionWithDocument();
    const before = session.read('questions');
    const heard: string[] = [];
    const stop = session.onChange(({ change }) => heard.push(change.command));
    await session.run(addQuestion, { text: 'Wat werkt?' });
    expect(session.read('questions')).not.toBe(before);
    stop();
    await session.undo();
    expect(heard).toEqual(['add-question']);
  });
});

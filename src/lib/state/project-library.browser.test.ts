import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { addCoder } from '$lib/commands/project/add-coder';
import { addQuestion } from '$lib/commands/project/add-question';
import { createSession } from '$lib/commands/sessions/create-session';
import { lockCoding } from '$lib/commands/sessions/lock-coding';
import type { CoderId, ProjectId, SeatId, SessionId } from '$lib/domain/ids';
import { tableNames } from '$lib/domain/tables';
import { projectAsData } from '$lib/testing/project-as-data';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { asFile, blindCopyFile, openBlindCopy } from './blind-copies';
import { ProjectLibrary } from './project-library.svelte';
import { ProjectSession } from './project-session.svelte';
import { usualSession } from '$lib/testing/usual-session';

/** The start page of one tab. */
const here = new ProjectLibrary();
const opened: ProjectSession[] = [];

const newProject = () => here.create({ name: 'Schoolmaatjes', language: 'nl', coderName: 'Noor' });

async function openSession(id: ProjectId): Promise<ProjectSession> {
  const session = await ProjectSession.open(id);
  opened.push(session);
  return session;
}

async function isListed(id: ProjectId): Promise<boolean> {
  return (await here.find(id)) !== undefined;
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const session of opened.splice(0)) await session.close();
});

describe('the projects in this browser', () => {
  it('lists a new project with its coder ready to work', async () => {
    const id = await newProject();
    expect(here.projects?.find((project) => project.id === id)).toMatchObject({
      name: 'Schoolmaatjes',
      documentCount: 0,
      deletedAt: null
    });
    const session = await openSession(id);
    expect(session.read().get('coders', session.coderId!).name).toBe('Noor');
    expect(session.read().count('cimoElements')).toBe(4);
    expect(session.canUndo).toBe(false);
  });

  it('takes a deleted project back while the page is not left', async () => {
    const id = await newProject();
    await here.delete(id);
    expect(here.deleted.map((project) => project.id)).toContain(id);
    await here.restore(id);
    expect(here.projects?.map((project) => project.id)).toContain(id);
    await openSession(id);
  });

  it('ends a deleted project on the next visit', async () => {
    const id = await newProject();
    await here.delete(id);
    await here.purge();
    expect(await isListed(id)).toBe(false);
    await expect(ProjectSession.open(id)).rejects.toMatchObject({ code: 'storage/project-missing' });
  });

  it('does not end what another tab can still bring back', async () => {
    const id = await newProject();
    await here.delete(id);
    await new ProjectLibrary().purge();
    expect(await isListed(id)).toBe(true);
    await here.restore(id);
    await new ProjectLibrary().purge();
    await openSession(id);
  });

  it('does not end a project that another tab has open, and does once that is closed', async () => {
    const id = await newProject();
    const session = await openSession(id);
    await here.delete(id);
    await here.purge();
    await session.run(addQuestion, { text: 'Wat werkt?' });
    expect(session.read().count('questions')).toBe(1);
    await session.close();
    await here.purge();
    expect(await isListed(id)).toBe(false);
  });

  it('copies a project with its texts and history; the copy goes its own way', async () => {
    const session = await openSession(await newProject());
    const document = documentToImport(crypto.randomUUID());
    await session.run(importDocuments, { documents: [document] }, [textOf(document)]);
    const copy = await openSession(await here.duplicate(session.id, '  Kopie  '));
    expect(copy.id).not.toBe(session.id);
    expect(copy.read().project).toMatchObject({ id: copy.id, name: 'Kopie' });
    expect((await copy.text(document.id)).text).toBe(textOf(document).text);
    await copy.undo();
    expect(copy.read().count('documents')).toBe(0);
    expect(session.read().count('documents')).toBe(1);
    expect(here.projects?.find(({ id }) => id === copy.id)?.documentCount).toBe(1);
  });

  it('adopts a project without a history: the first change can be undone, the arrival cannot', async () => {
    const { model } = TestProject.coded();
    // Iterators on purpose: what gives its records once must still be stored and counted.
    const records = Object.fromEntries(tableNames.map((name) => [name, model.list(name).values()]));
    const id = await here.adopt({ records, texts: [], history: [] });
    expect(here.projects?.find((project) => project.id === id)).toMatchObject({
      documentCount: 2,
      quotationCount: model.count('quotations')
    });
    const session = await openSession(id);
    expect(projectAsData(session.read(), ['project'])).toEqual(projectAsData(model, ['project']));
    expect(session.canUndo).toBe(false);
    await session.run(addQuestion, { text: 'Wat werkt?' });
    expect((await session.undo()).command).toBe('add-question');
    expect(session.canUndo).toBe(false);
  });

  it('leaves nothing behind when the list cannot take the project', async () => {
    const before = await indexedDB.databases();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (this.name === 'projects') throw new DOMException('full', 'QuotaExceededError');
      return this.add(value);
    });
    await expect(newProject()).rejects.toMatchObject({ code: 'storage/quota-exceeded' });
    vi.restoreAllMocks();
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(
      before.map(({ name }) => name).sort()
    );
  });
});

describe('blind copies among the projects', () => {
  /** A project whose coders Noor and Bram compare one document, each in a blind copy; closed again. */
  async function compared() {
    const id = await newProject();
    const session = await ProjectSession.open(id);
    const document = documentToImport(`${id}-1`);
    const bram = `${id}-bram` as CoderId;
    await session.run(importDocuments, { documents: [document] }, [textOf(document)]);
    await session.run(addCoder, { id: bram, name: 'Bram' });
    const places = [session.coderId!, bram].map((coderId, index) => ({
      sessionId: `${id}-session` as SessionId,
      seatId: `${id}-seat-${index}` as SeatId,
      coderId
    }));
    await session.run(createSession, {
      id: places[0]!.sessionId,
      name: 'Ronde 1',
      documentIds: session
        .read()
        .list('documents')
        .map((one) => one.id),
      ...usualSession,
      seats: places.map(({ seatId, coderId }) => ({
        id: seatId,
        coderId,
        moment: '',
        source: 'blind-copy' as const
      }))
    });
    const place = places[1]!;
    const fresh = await blindCopyFile(session, place);
    const copyId = await openBlindCopy(here, session, place);
    await session.close();
    return { id, place, copyId, fresh: asKerncode(fresh) };
  }

  const asKerncode = (bytes: Uint8Array) => new File([bytes as BlobPart], 'ronde-1.kerncode');

  /** The blind copy after its coder has coded and locked, as a file. */
  async function lockedFile(copyId: ProjectId): Promise<File> {
    const copy = await ProjectSession.open(copyId);
    const [document] = copy.read().list('documents');
    const place = { documentId: document!.id, start: 0, end: 5 };
    await copy.run(applyCodes, { places: [place], codes: [{ name: 'vertrouwen' }] });
    await copy.run(lockCoding, {});
    const file = asKerncode(await asFile(await copy.contents()));
    await copy.close();
    return file;
  }

  it('know whose place they are, and go on in the one that is here', async () => {
    const { id, place, copyId, fresh } = await compared();
    const { sessionId, seatId } = place;
    expect(await here.find(copyId)).toMatchObject({ blindCoding: { projectId: id, sessionId, seatId } });
    const session = await openSession(id);
    expect(await openBlindCopy(here, session, place)).toBe(copyId);
    expect(await here.openFile(fresh)).toEqual({ kind: 'here-already', id: copyId });
  });

  it('are opened beside the others where neither the project nor the copy is', async () => {
    const { id, copyId, fresh } = await compared();
    await here.delete(id);
    await here.delete(copyId);
    expect(await here.openFile(fresh)).toMatchObject({ kind: 'opened' });
  });

  it('come back to the project unopened, once, also under another id', async () => {
    const { id, place, copyId } = await compared();
    const file = await lockedFile(copyId);
    const before = here.projects?.length;
    expect(await here.openFile(file)).toEqual({ kind: 'returned', id });
    expect(here.projects?.length).toBe(before);
    expect(here.takeReturned(id)).toMatchObject({ blindCoding: { seatId: place.seatId } });
    expect(here.takeReturned(id)).toBeNull();

    const other = await here.duplicate(id, 'Elders geopend');
    await here.delete(id);
    expect(await here.openFile(file)).toEqual({ kind: 'returned', id: other });
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { ProjectLibrary } from '$lib/state/project-library.svelte';
import { ProjectSession } from '$lib/state/project-session.svelte';
import { ImportClient } from '$lib/workers/import-client';
import { ImportBatch } from './import-batch.svelte';

const library = new ProjectLibrary();
const found = (name: string, text: string) => ({ path: name, file: new File([text], name) });
const hanging = () =>
  new Worker(URL.createObjectURL(new Blob(['onmessage = () => { for (;;); }'], { type: 'text/javascript' })));

let session: ProjectSession;
let batch: ImportBatch;
afterEach(async () => {
  batch.close();
  await session.close();
});

async function open(client?: ImportClient): Promise<void> {
  session = await ProjectSession.open(
    await library.create({ name: 'Proef', language: 'nl', coderName: 'Noor' })
  );
  batch = new ImportBatch(session, client);
}

it('stops reading when asked: what hangs and what waits is not imported, and nothing stays busy', async () => {
  await open(new ImportClient({ startWorker: hanging }));
  batch.add([found('a.txt', 'A.'), found('b.txt', 'B.'), found('c.txt', 'C.')]);
  expect(batch.pendingCount).toBe(3);
  setTimeout(() => batch.cancelReading(), 50);
  await vi.waitUntil(() => batch.pendingCount === 0, { timeout: 30_000 });
  expect(batch.entries.map(({ error }) => error?.code)).toEqual(Array(3).fill('import/cancelled'));
  expect(batch.chosen).toEqual([]);
});

it('goes on with the others when one file is stopped', async () => {
  let started = 0;
  const startWorker = () =>
    started++ === 0
      ? hanging()
      : new Worker(new URL('../../workers/import-worker.ts', import.meta.url), { type: 'module' });
  await open(new ImportClient({ startWorker }));
  batch.add([found('a.txt', 'A.'), found('b.txt', 'B.')]);
  setTimeout(() => batch.entries[0]!.cancel(), 50);
  await vi.waitUntil(() => batch.pendingCount === 0, { timeout: 30_000 });
  await batch.store();
  expect(
    session
      .read()
      .list('documents')
      .map(({ name }) => name)
  ).toEqual(['b']);
});

it('reads 200 files in order of their list and stores them as one step', async () => {
  await open();
  const line =
    'Interviewer: Hoe ging dat dan precies, op zo’n avond?\nSamira: Nou, eigenlijk ging dat heel goed, ja.\n';
  const files = Array.from({ length: 200 }, (_, at) => found(`gesprek ${at}.txt`, line.repeat(5 + at)));
  expect(batch.add(files)).toBe(0);
  await vi.waitUntil(() => batch.pendingCount === 0, { timeout: 30_000 });
  expect(batch.duplicates.size).toBe(0);
  const { sequence } = session;
  await batch.store();
  expect(session.sequence).toBe(sequence + 1);
  const documents = session.read().list('documents');
  expect(documents.map(({ number, origin }) => [number, origin.fileName])).toEqual(
    files.map(({ file }, at) => [at + 1, file.name])
  );
  expect(documents[199]).toMatchObject({
    turnCount: 408,
    speakers: [{ interviewer: true }, { label: 'Samira' }]
  });
});

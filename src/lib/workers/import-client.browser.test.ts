import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '$lib/domain/app-error';
import { ImportClient } from './import-client';

const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Samira>Nou, ik kwam daar dus elke week.</v>\n';
const html = '<!doctype html><html><body><p>Ouders en school werken samen aan het kind.</p></body></html>';
const otr = JSON.stringify({ text: '<p>Hoe ging het?</p><p>Goed.</p>', media: 'a.mp3' });

const file = (name: string, content: BlobPart) => new File([content], name);
const never = new AbortController().signal;
const noProgress = () => undefined;

const workerOf = (source: string) => new Worker(URL.createObjectURL(new Blob([source])));
const hanging = () => workerOf('onmessage = () => { for (;;); }');
const crashing = () => workerOf('onmessage = () => { throw new Error("boom"); }');

let client: ImportClient;
afterEach(() => client.close());

async function failure(read: Promise<unknown>): Promise<AppError> {
  const error = await read.then(
    () => null,
    (reason: unknown) => reason
  );
  if (!(error instanceof AppError)) throw new Error(`no AppError: ${String(error)}`);
  return error;
}

/** A client whose first worker is broken and whose later ones are whole. */
function clientWithBroken(start: () => Worker, patienceMs?: number): ImportClient {
  let started = 0;
  const startWorker = () =>
    started++ === 0
      ? start()
      : new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return new ImportClient({ startWorker, patienceMs });
}

describe('ImportClient', () => {
  it.each([
    ['gesprek 2025-03-11.vtt', vtt, 'vtt', 'Nou, ik kwam daar dus elke week.', '2025-03-11'],
    ['notitie.txt', 'Het was vol in de aula.\r\nEn warm.', 'txt', 'Het was vol in de aula.\nEn warm.', null],
    ['pagina.html', html, 'html', 'Ouders en school werken samen aan het kind.', null],
    ['gesprek.otr', otr, 'otr', 'Hoe ging het?\nGoed.', null]
  ])('reads %s in a worker', async (name, content, format, text, date) => {
    client = new ImportClient();
    const read = await client.read(file(name, content), never, noProgress);
    expect(read.format).toBe(format);
    expect(read.text.text).toBe(text);
    expect(read.document).toMatchObject({ date, length: text.length, textId: read.text.id });
    expect(read.document.origin.fileHash).toMatch(/^[0-9a-f]{64}$/);
    expect(read.dateFrom).toBe(date && 'file-name');
  });

  it('gives two wrappings of one text the same text hash and other file hashes', async () => {
    client = new ImportClient();
    const [a, b] = await Promise.all(
      ['a\r\nb', 'a\nb'].map((text) => client.read(file('a.txt', text), never, noProgress))
    );
    expect(a!.document.origin.textHash).toBe(b!.document.origin.textHash);
    expect(a!.document.origin.fileHash).not.toBe(b!.document.origin.fileHash);
  });

  it('keeps the code and params of a failure, and the other files whole', async () => {
    client = new ImportClient();
    const bad = client.read(file('leeg.txt', ''), never, noProgress);
    const good = client.read(file('goed.txt', 'Goed.'), never, noProgress);
    expect(await failure(bad)).toMatchObject({ code: 'import/empty-file', params: { file: 'leeg.txt' } });
    expect((await good).text.text).toBe('Goed.');
  });

  it('survives a worker that crashes: only the file it had is lost', async () => {
    client = clientWithBroken(crashing);
    const first = client.read(file('a.txt', 'A.'), never, noProgress);
    const second = client.read(file('b.txt', 'B.'), never, noProgress);
    expect(await failure(first)).toMatchObject({ code: 'worker/crashed' });
    expect((await second).text.text).toBe('B.');
  });

  it('ends a file that hangs when it is cancelled, and goes on with the next', async () => {
    client = clientWithBroken(hanging);
    const cancel = new AbortController();
    const first = client.read(file('a.txt', 'A.'), cancel.signal, noProgress);
    const second = client.read(file('b.txt', 'B.'), never, noProgress);
    setTimeout(() => cancel.abort(), 50);
    expect(await failure(first)).toMatchObject({ code: 'import/cancelled', params: { file: 'a.txt' } });
    expect((await second).text.text).toBe('B.');
  });

  it('gives up a file that gets nowhere', async () => {
    client = clientWithBroken(hanging, 100);
    const first = client.read(file('a.txt', 'A.'), never, noProgress);
    expect(await failure(first)).toMatchObject({ code: 'import/took-too-long' });
  });

  it('does not read what was cancelled before its turn', async () => {
    client = new ImportClient();
    const cancel = new AbortController();
    const reads = Array.from({ length: 20 }, (_, at) =>
      client.read(file(`${at}.txt`, 'A.'), cancel.signal, noProgress)
    );
    cancel.abort();
    const outcomes = await Promise.all(reads.map(failure));
    expect(new Set(outcomes.map(({ code }) => code))).toEqual(new Set(['import/cancelled']));
  });

  it('refuses a file that is too large without bringing it into memory', async () => {
    client = new ImportClient();
    const large = file('groot.txt', '');
    Object.defineProperty(large, 'size', { value: 5e9 });
    expect(await failure(client.read(large, never, noProgress))).toMatchObject({
      code: 'import/too-large',
      params: { megabytes: 5000 }
    });
  });
});

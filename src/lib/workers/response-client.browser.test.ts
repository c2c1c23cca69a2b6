import { afterEach, expect, it } from 'vitest';
import { guessMapping } from '$lib/exchange/responses/guess-mapping';
import { readResponseFile } from '$lib/exchange/responses/read-response-file';
import { readResponses } from '$lib/exchange/responses/read-responses';
import { workbookBytes } from '$lib/exchange/responses/testing/workbook-bytes';
import { openResponseFile, type OpenResponseFile } from './response-client';

const never = new AbortController().signal;
let open: OpenResponseFile | null = null;
const opened = async (name: string, content: BlobPart, signal = never) =>
  (open = await openResponseFile(new File([content], name), signal));

afterEach(() => open?.close());

it('shows the first rows of a long file', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `R${index};${(index % 10) + 1};7,5`);
  const { outline } = await opened('scores.csv', `naam;1;2\n${lines.join('\n')}`);
  expect(outline).toMatchObject({ fileName: 'scores.csv', format: 'csv', delimited: { delimiter: ';' } });
  const [sheet] = outline.sheets;
  expect(sheet).toMatchObject({ rowCount: 5_001, columnCount: 3 });
  expect(sheet!.rows).toHaveLength(60);
  expect(sheet!.rows[1]).toEqual(['R0', '1', '7,5']);
});

it('opens a workbook', async () => {
  const xml = '<sheetData><row><c><v>7</v></c></row></sheetData>';
  const bytes = workbookBytes([{ name: 'Avond 1', xml }]) as Uint8Array<ArrayBuffer>;
  expect((await opened('scores.xlsx', bytes)).outline.sheets[0]).toMatchObject({
    name: 'Avond 1',
    rows: [[7]]
  });
});

it('says what is wrong with a file', async () => {
  await expect(opened('scores.csv', '\n\n')).rejects.toMatchObject({ code: 'responses/empty' });
  await expect(opened('scores.csv', new Uint8Array(50_000_001))).rejects.toMatchObject({
    code: 'import/too-large'
  });
});

it('stops when asked to', async () => {
  const stop = new AbortController();
  const opening = opened('scores.csv', 'naam;1\nA;7', stop.signal);
  stop.abort();
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
});

const scores = (rows: number) =>
  `naam;meetmoment;1;2\n${Array.from({ length: rows }, (_, index) => `R${index};Avond 1;${(index % 10) + 1};x`).join('\n')}`;

it('reads in slices what is read on the screen, and tells how far it is', async () => {
  const text = scores(3_000);
  const file = await readResponseFile({ name: 'scores.csv', bytes: new TextEncoder().encode(text) });
  const client = await opened('scores.csv', text);
  const { mapping } = await client.guess(null);
  expect(mapping).toEqual(guessMapping(file, null).mapping);
  const shares: number[] = [];
  const reading = await client.read(mapping, null, {
    onProgress: (share) => shares.push(share),
    signal: never
  });
  expect(reading).toEqual(await readResponses(file, mapping, null));
  expect(reading.responses).toHaveLength(3_000);
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

it('stops a reading, and reads again from the same file', async () => {
  const client = await opened('scores.csv', scores(20_000));
  const { mapping } = await client.guess(null);
  const stop = new AbortController();
  const stopped = client.read(mapping, null, { onProgress: () => stop.abort(), signal: stop.signal });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  const overtaken = client.read(mapping, null, { signal: never });
  const last = client.read({ ...mapping, moment: 'Avond 9' }, null, { signal: never });
  await expect(overtaken).rejects.toMatchObject({ name: 'AbortError' });
  expect((await last).responses).toHaveLength(20_000);
});

it('tells that its worker broke off', async () => {
  const client = await opened('scores.csv', scores(3));
  const { mapping } = await client.guess(null);
  const broken = { ...mapping, columns: null as never };
  await expect(client.read(broken, null, { signal: never })).rejects.toMatchObject({
    code: 'worker/crashed'
  });
});

import { afterEach, expect, it } from 'vitest';
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

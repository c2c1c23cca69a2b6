import { readFile } from 'node:fs/promises';
import { expect, type Browser, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expectAccessible } from './expect-accessible';

/** A quotation as the findings screen shows it. */
export type Shown = { citation: string; words: string };

/** Everyone the demo project speaks with: none of them may be in what leaves it. */
const respondents =
  /\b(Annelies|Corine|Dirk-Jan|Fokke|Gerdien|Hanneke|Ilona|Josien|Marloes|Nesrin|Patrick|Samira|Wouter)\b/;

/** What a Word report says, and the style of each of its paragraphs. */
export async function readDocx(path: string) {
  const buffer = await readFile(path);
  const { value } = await mammoth.extractRawText({ buffer });
  const xml = strFromU8(unzipSync(new Uint8Array(buffer))['word/document.xml']!);
  const paragraphs = xml
    .split(/<w:p[ >]/)
    .slice(1)
    .map((paragraph) => ({
      style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '',
      text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')
    }));
  return { words: value, xml, paragraphs };
}

/** A report names nobody, and has the quotations in order under what is claimed: the words first, then the number. */
export function expectQuoted(report: string, statement: string, quotations: readonly Shown[]): void {
  const text = plain(report);
  expect(text).not.toMatch(respondents);
  let at = text.lastIndexOf(plain(statement));
  expect(at, statement).toBeGreaterThan(-1);
  for (const { citation, words } of quotations) {
    for (const piece of [
      ...plain(words)
        .split(respondents)
        .filter((_, index) => index % 2 === 0),
      citation
    ]) {
      const found = text.indexOf(piece.trim(), at);
      expect(found, `“${piece}” of ${citation}`).toBeGreaterThan(-1);
      at = found + piece.trim().length;
    }
  }
}

/** Opens an evidence pack from disk without a network, and in it a quotation by its number. */
export async function openPack(
  browser: Browser,
  path: string,
  statement: string,
  quotations: readonly Shown[]
) {
  const context = await browser.newContext({ offline: true, locale: 'nl-NL' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = `file://${path}`;
  await page.goto(address);
  expectQuoted(await page.getByRole('main').innerText(), statement, quotations);
  const { citation, words } = quotations[0]!;
  const number = page.getByRole('main').getByRole('button', { name: citation, exact: true });
  await number.last().click();
  const opened = page.locator('[popover]:popover-open');
  await expect(opened.getByRole('heading')).toContainText(citation);
  expect(plain(await opened.innerText())).toContain(plain(words).split(respondents)[0]!.trim());
  await expect(opened.locator('.context').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  expect(
    asked.filter((url) => url !== address && !url.startsWith('data:')),
    'asked of the network'
  ).toEqual([]);
  await context.close();
}

/** Saves the report in a format under a name; gives where the file is. */
export async function saveReport(page: Page, button: string, path: string): Promise<string> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  await (await download).saveAs(path);
  return path;
}

/** Words with their white space and quotation marks in one form. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[‘’']/g, '’').replaceAll(/[“”"]/g, '”');
}

import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { transcript } from './support/code-text';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

const line = (page: Page, name: RegExp) => page.getByRole('treeitem', { name });
const evidence = (page: Page) => page.getByRole('listbox', { name: 'Bewijs' });
const goToTab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Bevindingen' }).getByRole('link', { name, exact: true }).click();

/** A finding under sub-question 2 that rests on six quotations nobody used yet. */
async function writeFinding(page: Page, statement: string): Promise<void> {
  await goToPart(page, 'Bevindingen');
  await line(page, /^2 Op welke manier/).click();
  await line(page, /^2 Op welke manier/).press('Shift+Enter');
  await page.keyboard.type('Wat thuis begint');
  await page.keyboard.press('Enter');
  await expect(line(page, /Wat thuis begint/)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type(statement);
  await page.keyboard.press('Enter');
  await line(page, new RegExp(statement)).click();
  await page.keyboard.press('b');
  await expect(evidence(page)).toBeFocused();
  await page.getByRole('button', { name: 'Nog niet gebruikt' }).click();
  await evidence(page).focus();
  for (let at = 0; at < 6; at += 1) {
    if (at > 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^6 citaten/ })).toBeVisible();
}

/** Saves the report in a format; gives where the file is. */
async function saveReport(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: button }).click();
  return (await download).path();
}

async function verify(page: Page, path: string, name: string): Promise<void> {
  await page
    .locator('input[type="file"][accept*=".docx"]')
    .setInputFiles({ name, mimeType: '', buffer: await readFile(path) });
  await expect(page.getByText(name)).toBeVisible();
}

/** Opens the evidence pack from disk without a network; gives a quotation that opened from its number. */
async function openPack(browser: Browser, path: string): Promise<{ citation: string; words: string }> {
  const context = await browser.newContext({ offline: true, locale: 'nl-NL' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(await readFile(path, 'utf8'));
  const number = page
    .locator('section, main, body')
    .getByRole('button', { name: /^\d+:\d+$/ })
    .first();
  const citation = (await number.textContent())!.trim();
  await number.click();
  const opened = page.locator('[popover]:popover-open');
  await expect(opened).toBeVisible();
  await expect(opened.getByRole('heading')).toContainText(citation);
  const words = await opened.innerText();
  await expect(opened.locator('.context').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  expect(
    asked.filter((url) => !url.startsWith('data:')),
    'asked of the network'
  ).toEqual([]);
  await context.close();
  return { citation, words };
}

test('a results chapter goes out as Word and as a page, and both can be verified later', async ({
  page,
  browser
}) => {
  test.setTimeout(300_000);
  await openDemo(page);
  const statement = 'Rust thuis gaat vooraf aan rust op school';
  await writeFinding(page, statement);

  await goToTab(page, 'Rapport');
  await expect(page.getByRole('heading', { name: 'Wat erin komt' })).toBeVisible();
  await expectAccessible(page);
  // The summary comes after the questions, by keys.
  const summary = page.getByRole('checkbox', { name: 'Samenvatting' });
  await summary.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/^Samenvatting staat nu op plaats 2 van/)).toBeAttached();
  await expect(summary).toBeFocused();

  const docx = await saveReport(page, 'Word (.docx)');
  const buffer = await readFile(docx);
  const { value: words } = await mammoth.extractRawText({ buffer });
  expect(words).toContain(statement);
  expect(words.indexOf('Onderzoeksvragen')).toBeLessThan(words.lastIndexOf('Samenvatting'));
  expect(words).not.toContain('Samira');
  const xml = strFromU8(unzipSync(new Uint8Array(buffer))['word/document.xml']!);
  for (const style of ['Heading1', 'Heading2', 'Quote']) expect(xml).toContain(`w:val="${style}"`);
  expect(xml).toContain('TOC \\');

  const html = await saveReport(page, 'Bewijspakket (.html)');
  const page1 = await readFile(html, 'utf8');
  expect(page1).toContain(statement);
  const { citation } = await openPack(browser, html);
  expect(words).toContain(citation);

  await goToTab(page, 'Controleren');
  await expectAccessible(page);
  await verify(page, docx, 'rapport.docx');
  await expect(page.getByText(/^Alle \d+ citaten kloppen nog\.$/)).toBeVisible();
  await verify(page, html, 'rapport.html');
  await expect(page.getByText(/^Alle \d+ citaten kloppen nog\.$/)).toBeVisible();
  await expectAccessible(page);

  // A quotation is made shorter where it was coded: the report no longer matches it.
  await page.getByRole('table').getByRole('link', { name: citation, exact: true }).first().click();
  await expect(transcript(page)).toBeVisible();
  await transcript(page).focus();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await page.goBack();
  await expect(page.getByText(/^\d+ van de \d+ citaten kloppen nog\.$/)).toBeVisible();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: citation, exact: true }) });
  await expect(row.first()).toContainText('Verplaatst');
  await expect(row.first()).toContainText('anders begrensd');
  await expectAccessible(page);
});

import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { transcript } from './support/code-text';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';
import { expectQuoted, openPack, readDocx, saveReport, type Shown } from './support/read-report';

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

/** The quotations of the open finding as they are shown, in order. */
async function readChosen(page: Page): Promise<Shown[]> {
  const blocks = page
    .getByRole('article')
    .getByRole('listitem')
    .filter({ has: page.locator('blockquote') });
  await expect(blocks).toHaveCount(6);
  return blocks.evaluateAll((items) =>
    items.map((item) => ({
      citation: item.querySelector('a')!.textContent!.trim(),
      words: item.querySelector('blockquote')!.textContent!.trim()
    }))
  );
}

async function verify(page: Page, path: string, name: string): Promise<void> {
  await page
    .locator('input[type="file"][accept*=".docx"]')
    .setInputFiles({ name, mimeType: '', buffer: await readFile(path) });
  await expect(page.getByText(name)).toBeVisible();
}

test('a results chapter goes out as Word and as a page, and both can be verified later', async ({
  page,
  browser
}, testInfo) => {
  await openDemo(page);
  const statement = 'Rust thuis gaat vooraf aan rust op school';
  await writeFinding(page, statement);
  const quotations = await readChosen(page);
  const { citation } = quotations[0]!;

  await goToTab(page, 'Rapport');
  await expect(page.getByRole('heading', { name: 'Wat erin komt' })).toBeVisible();
  await expectAccessible(page);
  // The summary comes after the questions, by keys.
  const summary = page.getByRole('checkbox', { name: 'Samenvatting' });
  await summary.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/^Samenvatting staat nu op plaats 2 van/)).toBeAttached();
  await expect(summary).toBeFocused();

  const docx = await saveReport(page, 'Word (.docx)', testInfo.outputPath('rapport.docx'));
  const { words, xml, paragraphs } = await readDocx(docx);
  expectQuoted(words, statement, quotations);
  expect(words.indexOf('Onderzoeksvragen')).toBeLessThan(words.lastIndexOf('Samenvatting'));
  expect(xml).toContain('TOC \\');
  const headings = paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text);
  expect(headings).toContainEqual(expect.stringMatching(/^2\.3\sWat thuis begint$/));
  for (const quotation of quotations) {
    const source = paragraphs.findIndex(({ text }) => text.startsWith(`${quotation.citation}, `));
    expect(paragraphs[source - 1]?.style, quotation.citation).toBe('Quote');
  }

  const html = await saveReport(page, 'Bewijspakket (.html)', testInfo.outputPath('rapport.html'));
  await openPack(browser, html, statement, quotations);

  await goToTab(page, 'Controleren');
  await expectAccessible(page);
  await verify(page, docx, 'rapport.docx');
  await expect(page.getByText(/^Alle \d+ citaten kloppen nog\.$/)).toBeVisible();
  await verify(page, html, 'rapport.html');
  await expect(page.getByText(/^Alle \d+ citaten kloppen nog\.$/)).toBeVisible();
  await expectAccessible(page);

  // A quotation is made shorter where it was coded: its finding warns, and the report no longer matches it.
  await page.getByRole('table').getByRole('link', { name: citation, exact: true }).first().click();
  await expect(transcript(page)).toBeVisible();
  await transcript(page).focus();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await page.getByRole('link', { name: statement, exact: true }).click();
  await expect(page.getByText(`Citaat ${citation} is veranderd sinds je het koos.`)).toBeVisible();
  await goToTab(page, 'Controleren');
  await expect(page.getByText('rapport.html')).toBeVisible();
  await expect(page.getByText(/^\d+ van de \d+ citaten kloppen nog\.$/)).toBeVisible();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: citation, exact: true }) });
  await expect(row.first()).toContainText('Verplaatst');
  await expect(row.first()).toContainText('anders begrensd');
  await expectAccessible(page);
});

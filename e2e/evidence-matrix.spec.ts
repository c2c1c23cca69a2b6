import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

/** A cell by the names of its row and column, in the language of the screen. */
const cellOf = (page: Page, row: string, column: string): Locator =>
  page.getByRole('gridcell').getByRole('button', { name: new RegExp(`^${row} × ${column}: `) });

/** The first number a cell says: its quotations. */
async function countIn(cell: Locator): Promise<number> {
  return Number(/: (\d+) /.exec((await cell.textContent()) ?? '')?.[1] ?? '0');
}

async function openMatrix(page: Page): Promise<void> {
  await openDemo(page);
  await goToPart(page, 'Bewijs');
  await expect(cellOf(page, 'Deelvraag 2', 'Mechanisme')).toBeVisible();
}

async function exportAs(page: Page, format: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Matrix exporteren' });
  await dialog.getByRole('radio', { name: format }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Exporteren' }).click();
  const file = await download;
  await expect(dialog).toHaveCount(0);
  expect(file.suggestedFilename()).toContain('Bewijsmatrix');
  return readFile(await file.path());
}

test('a cell is read, its evidence changed and its conclusion written', async ({ page }) => {
  await openMatrix(page);
  // Without what codes imply: an untied quotation may not come back by a rule.
  await page.getByLabel('Welke koppelingen tellen').selectOption('Alleen met de hand');
  const cell = cellOf(page, 'Deelvraag 2', 'Interventie');
  await expect(cell).not.toContainText('uit codes');
  const count = await countIn(cell);
  expect(count).toBeGreaterThan(1);
  await cell.click();
  const pane = page.getByRole('region', { name: 'Deelvraag 2 × Interventie' });
  await expect(pane.getByRole('heading', { name: 'Deelvraag 2 × Interventie' })).toBeFocused();
  await expectAccessible(page);

  const made = pane.getByRole('button', { name: /Interventie: ondersteunend$/, pressed: true }).first();
  await made.click();
  await expect.poll(() => countIn(cell)).toBe(count - 1);
  await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(() => countIn(cell)).toBe(count);

  await pane.getByRole('textbox', { name: 'Conclusie' }).click();
  await page.keyboard.type('De buddy bereidt voor en praat na.');
  await page.keyboard.press('Control+Enter');
  await expect(cell).toContainText('conclusie concept');
  await pane.getByText('vastgesteld', { exact: true }).click();
  await expect(cell).toContainText('conclusie vastgesteld');

  // The address holds all of it: the same cell is open after a reload.
  await page.reload();
  await expect(pane.getByText('De buddy bereidt voor en praat na.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pane).toHaveCount(0);
});

test('the matrix is worked with by keys alone', async ({ page }) => {
  await openMatrix(page);
  await cellOf(page, 'Deelvraag 1', 'Context').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cellOf(page, 'Deelvraag 2', 'Interventie')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Deelvraag 2 × Interventie' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { name: 'Deelvraag 2 × Mechanisme' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cellOf(page, 'Deelvraag 2', 'Mechanisme')).toBeFocused();
});

test('what the matrix shows goes out as a workbook, for Word and as a figure', async ({ page }) => {
  await openMatrix(page);
  const counts = await Promise.all(
    ['Context', 'Interventie', 'Mechanisme', 'Uitkomst'].map((column) =>
      countIn(cellOf(page, 'Deelvraag 2', column))
    )
  );
  const workbook = await exportAs(page, /^Excel/);
  const rows = await readSheet(workbook);
  const heads = rows[0]!.map(String);
  const second = rows.find(([head]) => String(head).startsWith('Deelvraag 2'))!;
  const columns = ['Context', 'Interventie', 'Mechanisme', 'Uitkomst'].map((column) =>
    heads.findIndex((head) => head.startsWith(column) && head.endsWith('Citaten'))
  );
  expect(columns.map((at) => second[at])).toEqual(counts);
  const sheets = Object.keys(unzipSync(workbook)).filter((name) => /^xl\/worksheets\/sheet\d+/.test(name));
  expect(sheets.length).toBeGreaterThan(4);

  const word = unzipSync(await exportAs(page, /^Word/));
  expect(strFromU8(word['word/document.xml']!)).toContain('Deelvraag 2');
  expect(strFromU8(await exportAs(page, /svg/))).toContain('<svg');
});

for (const { language, part, table, row } of [
  { language: 'nl', part: 'Bewijs', table: 'Bewijsmatrix: Deelvragen × CIMO-elementen', row: 'Deelvraag 1' },
  {
    language: 'en',
    part: 'Evidence',
    table: 'Evidence matrix: Sub-questions × CIMO elements',
    row: 'Sub-question 1'
  }
])
  test(`axe finds nothing in the matrix, light and dark, wide and narrow, in ${language}`, async ({
    page
  }) => {
    await openDemo(page);
    await page.evaluate((chosen) => localStorage.setItem('kerncode:language', chosen), language);
    await page.reload();
    await goToPart(page, part);
    await expect(page.getByRole('grid', { name: table })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
    await cellOf(page, row, 'Context').click();
    await expect(page.getByRole('grid')).toHaveCount(0);
    await expectAccessible(page);
  });

import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

test('the codebook goes out as an appendix for Word', async ({ page }) => {
  await openDemo(page);
  await goToPart(page, 'Codes');
  await page.getByRole('button', { name: 'Codeboek exporteren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Codeboek exporteren' });
  await expect(dialog.getByRole('radio', { name: /^Word/ })).toBeChecked();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Exporteren' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/ – Codeboek – \d{4}-\d\d-\d\d\.docx$/);
  await expect(dialog).toHaveCount(0);
  const parts = unzipSync(await readFile(await file.path()));
  const xml = strFromU8(parts['word/document.xml']!);
  expect(xml).toContain('Vertrouwen opbouwen');
  expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)?.length).toBeGreaterThan(1);
});

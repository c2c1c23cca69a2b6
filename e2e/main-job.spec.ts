import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { openDocument, typeCode } from './support/code-text';
import { chooseFiles, demoFiles, storeFiles } from './support/import-files';
import { goToPart, makeProject } from './support/make-project';

test('from first run to an exported Word document, on real files', async ({ page }) => {
  await makeProject(page, 'Pilot Rivierklei');
  for (const text of ['Wat is de visie?', 'Hoe werkt de samenwerking?']) {
    await page.getByRole('textbox', { name: 'Nieuwe deelvraag' }).fill(text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Nieuwe deelvraag' })).toHaveValue('');
  }
  await chooseFiles(page, demoFiles());
  await storeFiles(page, 16);
  await expect(page.getByRole('link', { name: /Interview buddy Samira 2025-03-11/ })).toBeVisible();

  await openDocument(page, 1);
  for (const [code, question] of [
    ['vertrouwen', '2'],
    ['tijdsdruk', '1']
  ] as const) {
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await typeCode(page, code);
    await page.keyboard.press(question);
    await page.keyboard.press('Shift+M');
  }
  await expect(page.getByRole('button', { name: /^1:2 tijdsdruk/ })).toBeVisible();

  await goToPart(page, 'Citaten');
  await expect(page.getByText('2 citaten').first()).toBeVisible();
  await page.getByLabel('Groeperen').selectOption('question');
  await page.getByRole('button', { name: 'Exporteren' }).first().click();
  await page.getByRole('radio', { name: /Word/ }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Exporteren' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  const bytes = readFileSync(await file.path());
  expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
  const { value: words } = await mammoth.extractRawText({ buffer: bytes });
  expect(words).toMatch(/1:1/);
  expect(words).toMatch(/1:2/);
  expect(words).toContain('Hoe werkt de samenwerking?');
  expect(words).toMatch(/[“‘].+[”’]/);
});

test('a project goes to a file and comes back whole', async ({ page }) => {
  await makeProject(page, 'Heen en terug');
  await chooseFiles(page, demoFiles().slice(0, 2));
  await storeFiles(page, 2);
  await openDocument(page, 2);
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await typeCode(page, 'begin');
  await expect(page.getByRole('button', { name: /^2:1 begin/ })).toBeVisible();
  await goToPart(page, 'Bewaren en openen');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaren als bestand' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Heen en terug .*\.kerncode$/);
  const buffer = readFileSync(await file.path());

  const openFile = async (name: string, bytes: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Project uit bestand openen' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer: bytes });
  };
  await goToPart(page, 'Alle projecten');
  const damaged = Buffer.from(buffer);
  damaged.fill(7, Math.floor(buffer.length / 2), Math.floor(buffer.length / 2) + 40);
  await openFile('kapot.kerncode', damaged);
  await expect(page.getByRole('alert')).toContainText('kapot.kerncode is beschadigd');
  await expect(page.getByRole('row')).toHaveCount(2);

  await openFile('goed.kerncode', buffer);
  await page.waitForURL(/\/project\//);
  await openDocument(page, 2);
  await expect(page.getByRole('button', { name: /^2:1 begin/ })).toBeVisible();
});

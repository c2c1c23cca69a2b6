import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './support/expect-accessible';
import { goToCodesTab } from './support/code-tree';
import { goToPart, makeProject, openDemo } from './support/make-project';
import { saveProject, savedRecords, type SavedProject } from './support/saved-project';

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

type File = { name: string; mimeType: string; buffer: Buffer };
const dialog = (page: Page) => page.getByRole('dialog');

async function exportCodebook(page: Page, format: RegExp): Promise<File> {
  await page.getByRole('button', { name: 'Codeboek exporteren' }).click();
  await dialog(page).getByRole('radio', { name: format }).check();
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Exporteren' }).click();
  const file = await download;
  await expect(dialog(page)).toHaveCount(0);
  return {
    name: file.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await file.path())
  };
}

/** Opens the import of a codebook with a file; what would come of each row then shows. */
async function chooseCodebook(page: Page, file: File): Promise<void> {
  await page.getByRole('button', { name: 'Codeboek importeren' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Bestand kiezen' }).click();
  await (await chooser).setFiles(file);
  await expect(dialog(page).getByText(file.name)).toBeVisible();
}

type SavedCode = Record<string, unknown> & { id: string; name: string; parentId: string | null };

/** The codes of a project without what only that project can know: ids, dates and who made them. */
function codeSystem(saved: SavedProject) {
  const codes = savedRecords<SavedCode>(saved, 'codes');
  const nameOf = new Map(codes.map(({ id, name }) => [id, name]));
  return codes
    .map(({ name, parentId, level, colour, order, definition, include, exclude, comment }) => ({
      name,
      parent: parentId && nameOf.get(parentId),
      level,
      colour,
      order,
      definition,
      include,
      exclude,
      comment
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

test('the codebook goes out and comes in again, also in another project', async ({ page }) => {
  await openDemo(page);
  const demo = codeSystem(await saveProject(page));
  await goToPart(page, 'Codes');
  await goToCodesTab(page, 'Codeboek');
  const files = [await exportCodebook(page, /^CSV/), await exportCodebook(page, /^Excel/)];
  for (const file of files) {
    await chooseCodebook(page, file);
    await expect(dialog(page).getByRole('button', { name: 'Niets te importeren' })).toBeDisabled();
    await dialog(page).getByRole('button', { name: 'Annuleren' }).click();
    await expect(dialog(page)).toHaveCount(0);
  }
  for (const [index, file] of files.entries()) {
    await makeProject(page, `Ander project ${index + 1}`);
    await goToPart(page, 'Codes');
    await goToCodesTab(page, 'Codeboek');
    await chooseCodebook(page, file);
    await dialog(page)
      .getByRole('button', { name: `${demo.length} codes importeren` })
      .click();
    await expect(page.getByText(`Codeboek geïmporteerd: ${demo.length} nieuw, 0 bijgewerkt.`)).toBeVisible();
    expect(codeSystem(await saveProject(page))).toEqual(demo);
  }
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { goToPart } from './make-project';

export const demoSources = join(import.meta.dirname, '../../fixtures/demo/sources');

/** Paths of all demo source files, in the order of their numbers. */
export function demoFiles(): string[] {
  return readdirSync(demoSources)
    .sort()
    .map((name) => join(demoSources, name));
}

/** A file given to the browser by its contents. */
export type GivenFile = { name: string; mimeType: string; buffer: Buffer };

/** Chooses files on the documents screen and waits until each has been read; nothing is stored yet. */
export async function chooseFiles(page: Page, files: string[] | GivenFile[]): Promise<void> {
  await goToPart(page, 'Documenten');
  await page.getByRole('button', { name: 'Documenten importeren…' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Bestanden kiezen…' }).click();
  await (await chooser).setFiles(files);
  await expect(page.getByRole('dialog', { name: 'Documenten importeren' })).toBeVisible();
  await expect(page.getByText('Wordt gelezen…')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByText('Wacht…')).toHaveCount(0, { timeout: 30_000 });
}

/** Stores what is ticked in the import dialog and closes its report. */
export async function storeFiles(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${count} document(en)? importeren$`) }).click();
  await expect(page.getByText(new RegExp(`^${count} document(en)? geïmporteerd`))).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

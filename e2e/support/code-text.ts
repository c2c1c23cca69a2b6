import { expect, type Page } from '@playwright/test';

/** The transcript that is open, the place of the keyboard caret. */
export const transcript = (page: Page) => page.getByRole('main').getByRole('document');

/** Opens a document by its number through the address bar's own route. */
export async function openDocument(page: Page, number: number): Promise<void> {
  await page.goto(`${page.url().replace(/(\/project\/[^/]+).*/, '$1')}/documents/${number}`);
  await transcript(page).focus();
}

/** Puts a code on the selection by the type-ahead and leaves it. */
export async function typeCode(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Code zoeken of maken' }).last()).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

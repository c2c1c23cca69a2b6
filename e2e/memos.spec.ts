import { expect, test } from '@playwright/test';
import { openDocument, transcript } from './support/code-text';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

test('a memo is written beside the transcript, names a quotation and is found again', async ({ page }) => {
  await openDemo(page);
  await openDocument(page, 6);
  await page.keyboard.press('w');
  await page.getByRole('button', { name: 'Nieuwe memo', exact: true }).first().click();
  const title = page.getByRole('textbox', { name: 'Titel' });
  await expect(title).toBeFocused();
  await page.keyboard.type('Het doorgeefluik');
  await page.keyboard.press('Enter');
  const text = page.getByRole('textbox', { name: 'Tekst van de memo' });
  await expect(text).toBeFocused();
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await page.keyboard.type('De zeldzame zuurstofmetafoor in @6:15');
  await expect(page.getByRole('option', { name: /^6:15/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('zegt genoeg.');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(text.getByRole('link', { name: '6:15' })).toBeVisible();

  await page.reload();
  await goToPart(page, 'Memo’s');
  await page.getByRole('option', { name: /Het doorgeefluik/ }).click();
  const sheet = page.getByRole('article', { name: 'Het doorgeefluik' });
  await expect(sheet).toContainText('De zeldzame zuurstofmetafoor in 6:15 zegt genoeg.');
  await sheet.getByRole('link', { name: '6:15' }).first().click();
  await page.waitForURL(/documents\/6\?q=15/);
  await expect(transcript(page)).toBeVisible();

  await goToPart(page, 'Zoeken');
  await page.getByRole('searchbox').fill('zuurstofmetafoor');
  await page.getByRole('link', { name: /Het doorgeefluik/ }).click();
  await expect(page.getByRole('article', { name: 'Het doorgeefluik' })).toBeVisible();
});

import { expect, type Page } from '@playwright/test';

/** Makes a project from the start page and leaves the tour of a first run; the page then shows the project screen. */
export async function makeProject(
  page: Page,
  name = 'Pilot Rivierklei',
  coder = 'Tess Mulder'
): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuw project' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuw project' });
  await dialog.getByLabel('Naam van het project').fill(name);
  await dialog.getByLabel('Jouw naam').fill(coder);
  const isFirst = await page.evaluate(() => localStorage.getItem('kerncode:tour-seen') === null);
  await dialog.getByRole('button', { name: 'Project maken' }).click();
  if (isFirst) await skipTour(page);
  await expect(page.getByRole('heading', { name: 'Deelvragen' })).toBeVisible();
}

/** Opens the demo project by its one click. */
export async function openDemo(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Voorbeeldproject openen' }).first().click();
  await page.waitForURL(/\/project\//);
  await page.getByRole('dialog', { name: 'Kies wie er codeert' }).getByRole('button').nth(1).click();
  await skipTour(page);
}

/** Leaves the first-run tour when it shows. */
export async function skipTour(page: Page): Promise<void> {
  await page
    .getByRole('dialog', { name: /Rondleiding/ })
    .getByRole('button', { name: 'Overslaan' })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Goes to a part of the project by the navigation. */
export async function goToPart(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

import { expect, type Page } from '@playwright/test';

const screens = [
  'codes',
  'codes/table',
  'codes/codebook',
  'codes/relations',
  'codes/paradigm',
  'codes/genealogy',
  'codes/saturation',
  'network',
  'memos'
];

/** Opens every screen of the code system of the open project, in any language, and has each looked at. */
export async function visitCodeScreens(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  const project = page.url().replace(/(\/project\/[^/]+).*/, '$1');
  for (const screen of screens) {
    await page.goto(`${project}/${screen}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await look(screen);
  }
}

/** The same screens of the demo project with something open: a code, its genealogy and paradigm, a network, a memo. */
export async function visitOpenedScreens(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  const project = page.url().replace(/(\/project\/[^/]+).*/, '$1');
  await page.goto(`${project}/codes/genealogy`);
  const core = page.locator('option', { hasText: 'Gelijkwaardige steun tussen ouders' }).first();
  const code = await core.getAttribute('value');
  for (const screen of ['codes', 'codes/genealogy', 'codes/paradigm']) {
    await page.goto(`${project}/${screen}?code=${code}`);
    await expect(
      page.getByText('Gelijkwaardige steun tussen ouders').filter({ visible: true }).first()
    ).toBeVisible();
    await look(screen);
  }
  await page.goto(`${project}/network`);
  await page.getByRole('link', { name: 'Van herkenning naar het kind' }).click();
  await page.getByRole('option', { name: /^Vertrouwen opbouwen/ }).click();
  await look('network, opened');
  await page.goto(`${project}/memos`);
  await page.getByRole('option', { name: /De omweg naar het kind/ }).click();
  await expect(page.getByRole('article', { name: 'De omweg naar het kind' })).toBeVisible();
  await look('memos, opened');
}

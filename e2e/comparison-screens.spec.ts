import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible';
import { goToPart } from './support/make-project';

test.describe.configure({ timeout: 180_000 });

const screens = ['', '/new', '/3', '/3/results', '/3/differences', '/3/side-by-side', '/3/report'];

/** Opens the demo project as its second coder; gives where its comparison sessions are. */
async function openComparisons(page: Page, open: string, who: string): Promise<string> {
  await page.addInitScript(() => localStorage.setItem('kerncode:tour-seen', 'yes'));
  await page.goto('/');
  await page.getByRole('button', { name: open }).first().click();
  await page.waitForURL(/\/project\//);
  await page.getByRole('dialog', { name: who }).getByRole('button').nth(1).click();
  return `${new URL(page.url()).pathname.match(/^\/project\/[^/]+/)![0]}/compare`;
}

/** Goes to a screen of the sessions and waits until what it shows is there. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached();
  if (address.endsWith('/results'))
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  if (address.endsWith('/differences')) await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

/** Walks on by Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('every screen of a comparison session is found clean in Dutch, in light', async ({ page }) => {
  const sessions = await openComparisons(page, 'Voorbeeldproject openen', 'Kies wie er codeert');
  for (const screen of screens) {
    await visit(page, sessions + screen);
    await expectAccessible(page, ['light']);
  }
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('every screen of a comparison session is found clean, in dark', async ({ page }) => {
    const sessions = await openComparisons(page, 'Open the demo project', 'Choose who is coding');
    for (const screen of screens) {
      await visit(page, sessions + screen);
      await expectAccessible(page, ['dark']);
    }
  });
});

test('by keyboard alone from the list of sessions to a decision with its reason', async ({ page }) => {
  await openComparisons(page, 'Voorbeeldproject openen', 'Kies wie er codeert');
  await goToPart(page, 'Vergelijken');
  await tabTo(
    page,
    page
      .getByRole('main')
      .getByRole('link', { name: /Ronde 3/ })
      .first()
  );
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Verschillen', exact: true }));
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: 'Plekken om over te beslissen' });
  await expect(grid).toBeVisible();
  const progress = page.getByRole('status').filter({ hasText: 'verschillen beslist' });
  await expect(progress).toContainText(/^0 van/);
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await page.keyboard.press('r');
  await page.keyboard.type('Past bij de definitie');
  await page.keyboard.press('Enter');
  await expect(progress).toContainText(/^1 van/);
  await page.keyboard.press('k');
  await expect(page.getByRole('textbox', { name: /Reden/ })).toHaveValue('Past bij de definitie');
});

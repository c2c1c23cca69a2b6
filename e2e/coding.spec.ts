import { expect, test } from '@playwright/test';
import { openDocument, transcript, typeCode } from './support/code-text';
import { expectAccessible } from './support/expect-accessible';
import { chooseFiles, demoFiles, storeFiles } from './support/import-files';
import { goToPart, makeProject, openDemo } from './support/make-project';

test('codes twenty quotations with the keyboard only, and undoes them all', async ({ page }) => {
  await makeProject(page);
  await chooseFiles(page, demoFiles().slice(0, 1));
  await storeFiles(page, 1);
  await openDocument(page, 1);
  for (let number = 1; number <= 20; number += 1) {
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    if (number % 3 === 1) await typeCode(page, `code ${number}`);
    else await page.keyboard.press(number % 3 === 2 ? 'q' : 'v');
    await expect(page.getByRole('button', { name: new RegExp(`^1:${number} `) }).first()).toBeAttached();
  }
  await goToPart(page, 'Citaten');
  await expect(page.getByText('20 citaten').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('20 citaten').first()).toBeVisible();
  for (let left = 20; left > 0; left -= 1)
    await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Nog geen citaten.')).toBeVisible();
});

test('a reload in the middle of coding loses nothing that was shown', async ({ page }) => {
  await makeProject(page);
  await chooseFiles(page, demoFiles().slice(0, 1));
  await storeFiles(page, 1);
  await openDocument(page, 1);
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.keyboard.press('v');
  const bars = page.getByRole('button', { name: /^1:1 / });
  await expect(bars.first()).toBeVisible();
  const name = await bars.first().getAttribute('aria-label');
  await page.reload();
  await expect(page.getByRole('button', { name: name ?? 'nothing was coded' })).toBeVisible();
});

test('a reload in the middle of an import stores nothing half', async ({ page }) => {
  await makeProject(page);
  await chooseFiles(page, demoFiles());
  await page.reload();
  await goToPart(page, 'Documenten');
  await expect(page.getByText('Nog geen documenten.')).toBeVisible();
});

test('the text does not jump when it is coded', async ({ page }) => {
  await openDemo(page);
  await openDocument(page, 3);
  await page.keyboard.press('Alt+Shift+ArrowDown');
  const places = () =>
    transcript(page).evaluate((article) =>
      // What lies further down may still be coming in.
      [...article.querySelectorAll('p')]
        .map((block) => block.getBoundingClientRect())
        .filter(({ top }) => top < 2 * innerHeight)
        .map(({ top, height }) => [Math.round(top), Math.round(height)])
    );
  const before = await places();
  expect(before.length).toBeGreaterThan(5);
  await typeCode(page, 'een heel nieuwe code met een lange naam die nergens past');
  await expect(page.getByRole('button', { name: /een heel nieuwe code/ }).first()).toBeVisible();
  expect(await places()).toEqual(before);
});

test('goes to a quotation by typing its number', async ({ page }) => {
  await openDemo(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('6:10');
  await page.keyboard.press('Enter');
  await page.waitForURL(/documents\/6\?q=10/);
  await expect(transcript(page)).toBeFocused();
  await expect(page.getByText('6:10').first()).toBeVisible();
});

test('every screen of the demo project has nothing for axe to find', async ({ page }) => {
  await openDemo(page);
  for (const part of ['Project', 'Documenten', 'Codes', 'Citaten', 'Respondenten', 'Zoeken']) {
    await goToPart(page, part);
    await expect(page.getByRole('heading', { level: 1, name: part })).toBeAttached();
    await expectAccessible(page);
  }
  await openDocument(page, 6);
  await expectAccessible(page);
});

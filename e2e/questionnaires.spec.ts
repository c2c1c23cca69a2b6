import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, makeProject, openDemo } from './support/make-project';

test.describe.configure({ timeout: 120_000 });

const scores = join(import.meta.dirname, '../fixtures/demo/scores');

/** Opens a file with responses in the dialog that is there, and goes on to where it is checked. */
async function readFileToCheck(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Bestand kiezen' }).click();
  await (await chooser).setFiles(join(scores, name));
  for (const step of ['Kolommen', 'Controleren']) {
    await dialog.getByRole('button', { name: 'Verder' }).click();
    await expect(dialog.getByRole('listitem').filter({ hasText: step })).toHaveAttribute(
      'aria-current',
      'step'
    );
  }
}

test('a checklist goes from a workbook to a figure, and another layout of it changes nothing', async ({
  page
}) => {
  await makeProject(page);
  await goToPart(page, 'Vragenlijsten');
  await page.getByRole('button', { name: 'Uit een bestand…' }).first().click();
  await readFileToCheck(page, 'competenties-per-moment.xlsx');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('22 nieuwe lijsten')).toBeVisible();
  await dialog.getByRole('button', { name: '22 lijsten importeren' }).click();
  await dialog.getByRole('button', { name: /bekijken/i }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('22 ingevulde lijsten van 8 invullers')).toBeVisible();

  await page.getByRole('button', { name: 'Importeren' }).click();
  await readFileToCheck(page, 'competenties-lang.xlsx');
  await expect(page.getByText('Alles in dit bestand staat al in het project.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Verloop' }).click();
  const figure = page.getByRole('main').locator('svg[role]').first();
  await expect(figure).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Figuur als SVG' }).first().click();
  const svg = await readFile(await (await download).path(), 'utf8');
  expect(svg).toContain('<svg');
  expect(svg).toContain('Tussentijds');
  expect(svg).not.toContain('Samira');
});

test('every screen of a questionnaire and of a case is found clean', async ({ page }) => {
  await openDemo(page);
  const project = new URL(page.url()).pathname.match(/^\/project\/[^/]+/)![0];
  await page.goto(`${project}/cases`);
  await page.getByRole('link', { name: 'Samira', exact: true }).click();
  await page.waitForURL(/\/cases\/.+/);
  const person = new URL(page.url()).pathname;
  const list = `${project}/questionnaires`;
  const screens = [
    '',
    '/1',
    '/1/items',
    '/1/enter',
    '/1/trajectories',
    '/2/trajectories',
    '/1/numbers',
    '/1/joint'
  ];
  const addresses = [person, ...screens.map((screen) => list + screen)];
  for (const [index, address] of addresses.entries()) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    // One scheme each: the colours are those of all screens.
    await expectAccessible(page, [index % 2 === 0 ? 'light' : 'dark']);
  }
});

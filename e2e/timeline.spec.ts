import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

test.describe.configure({ timeout: 120_000 });

const calendar = join(import.meta.dirname, '../fixtures/timeline/google/input.ics');

/** Drags over the axis from one share of its width to another. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const strip = (await page.getByRole('group', { name: 'Periode kiezen' }).boundingBox())!;
  const x = (share: number) => strip.x + strip.width * share;
  await page.mouse.move(x(from), strip.y + 8);
  await page.mouse.down();
  await page.mouse.move(x((from + to) / 2), strip.y + 8, { steps: 4 });
  await page.mouse.move(x(to), strip.y + 8, { steps: 4 });
  await page.mouse.up();
}

/** Saves the timeline in one of the ways there are. */
async function exported(page: Page, target: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tijdlijn exporteren' });
  await dialog.getByRole('radio', { name: target }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  const bytes = await readFile(await (await download).path());
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return bytes;
}

test('a phase by keys, a calendar, a period that the quotations follow, and the page for the report', async ({
  page
}) => {
  await openDemo(page);
  await goToPart(page, 'Tijdlijn');
  const item = (name: RegExp) => page.getByRole('gridcell', { name }).first();
  await item(/Evaluatie ·/).focus();
  await page.keyboard.press('Shift+N');
  await expect(page.getByRole('dialog').getByLabel(/^Naam/)).toBeFocused();
  await page.keyboard.type('Nazorg');
  await page.keyboard.press('Enter');
  await expect(item(/Nazorg ·/)).toBeVisible();

  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('menuitem', { name: 'Importeren …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tijdlijn importeren' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Bestand kiezen' }).click();
  await (await chooser).setFiles(calendar);
  await dialog.getByRole('button', { name: /^\d+ rijen overnemen/ }).click();
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(item(/Interview coördinator/)).toBeAttached();

  await brush(page, 0.45, 0.62);
  await expect(page.getByRole('slider', { name: 'Eerste dag van de periode' })).toBeVisible();
  await goToPart(page, 'Citaten');
  await expect(page.getByText(/\d+ van 19 documenten/)).toBeVisible();
  const shown = page.getByText(/\d+ citaten/).first();
  const inPeriod = Number.parseInt((await shown.textContent())!, 10);
  expect(inPeriod).toBeLessThan(363);
  expect(inPeriod).toBeGreaterThan(0);
  await goToPart(page, 'Tijdlijn');
  await page.getByRole('button', { name: 'Periode wissen' }).first().click();
  await goToPart(page, 'Citaten');
  await expect(page.getByText('363 citaten').first()).toBeVisible();

  await goToPart(page, 'Tijdlijn');
  const svg = (await exported(page, 'Figuur (SVG)')).toString('utf8');
  expect(svg).toContain('viewBox="0 0 1123 794"');
  expect(svg).toContain('Werving en intake');
  expect(svg).not.toMatch(/Samira|Marloes|Ilona/);
  const png = await exported(page, 'Figuur (PNG)');
  // A4 on its side at 300 dpi, to a dot.
  expect(Math.abs(png.readUInt32BE(16) - 3508)).toBeLessThanOrEqual(1);
  expect(Math.abs(png.readUInt32BE(20) - 2480)).toBeLessThanOrEqual(1);
  expect((await exported(page, 'Agenda (ICS)')).toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('every screen of the timeline and of forms is found clean', async ({ page }) => {
  await openDemo(page);
  const project = new URL(page.url()).pathname.match(/^\/project\/[^/]+/)![0];
  await goToPart(page, 'Formulieren');
  const template = await page.getByRole('link', { name: 'Kijkwijzer training' }).getAttribute('href');
  const filled = await page.getByRole('link', { name: 'Training, avond 2' }).getAttribute('href');
  const addresses = [
    ...['', '/table', '/codes', '/collection', '/log'].map((screen) => `${project}/timeline${screen}`),
    `${project}/forms`,
    template!,
    `${template}/compare`,
    filled!
  ];
  for (const [index, address] of addresses.entries()) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('heading').first(), address).toBeAttached();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expectAccessible(page, [index % 2 === 0 ? 'light' : 'dark']);
  }
});

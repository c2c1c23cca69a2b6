import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

const network = 'Van herkenning naar het kind';
const dialog = (page: Page) => page.getByRole('dialog');
const node = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(`^${name},`) });

async function exportAs(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Netwerk exporteren' }).click();
  await dialog(page)
    .getByRole('radio', { name: new RegExp(`^${format}`) })
    .check();
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Exporteren' }).click();
  const bytes = await readFile(await (await download).path());
  await expect(dialog(page)).toHaveCount(0);
  return bytes;
}

/** All words in an SVG figure; throws where it is not well-formed. */
function wordsOf(svg: string): string {
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => words.push(text));
  parser.write(svg).close();
  return words.join(' ').replace(/\s+/g, ' ');
}

test('a network grows by keys, is laid out and goes out as a figure', async ({ page }) => {
  await openDemo(page);
  await goToPart(page, 'Netwerken');
  await page.getByRole('link', { name: network }).click();
  await expect(node(page, 'Vertrouwen opbouwen')).toBeVisible();
  const before = await page.getByRole('option').count();

  await node(page, 'Eigen verhaal verwerkt hebben').focus();
  await page.keyboard.press('n');
  await expect(dialog(page)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(before);

  await node(page, 'Laagdrempelig bereikbaar').focus();
  await page.keyboard.press('l');
  await expect(dialog(page).getByRole('combobox', { name: 'Verbinden met' })).toBeFocused();
  await page.keyboard.type('Met meer plezier');
  await expect(page.getByRole('option', { name: /^Met meer plezier naar school/ }).last()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Relatie leggen' })).toBeVisible();
  await dialog(page).getByLabel('Soort relatie').selectOption('is voorwaarde voor');
  await dialog(page).getByRole('button', { name: 'Relatie leggen' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(node(page, 'Laagdrempelig bereikbaar')).toHaveAccessibleName(
    /is voorwaarde voor Met meer plezier naar school/
  );

  const place = () =>
    page.locator('[data-node]', { has: node(page, 'Vertrouwen opbouwen') }).getAttribute('transform');
  const unarranged = await place();
  await page.getByRole('button', { name: 'Schikken' }).click();
  await page.getByRole('menuitem', { name: /^In lagen/ }).click();
  await expect.poll(place).not.toBe(unarranged);
  await expectAccessible(page);

  const names = await page
    .getByRole('option')
    .evaluateAll((nodes) => nodes.map((one) => one.getAttribute('aria-label')!.split(',')[0]!));
  const words = wordsOf((await exportAs(page, 'Figuur als SVG')).toString('utf8'));
  for (const name of [network, 'is voorwaarde voor', 'Vertrouwen opbouwen']) expect(words).toContain(name);
  for (const name of names) expect(words).toContain(name.split(' ')[0]);

  const png = await exportAs(page, 'Figuur als PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(width).toBeGreaterThan(1500);
  expect(height).toBeGreaterThan(500);
  expect(png.length).toBeGreaterThan(20_000);
});

import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

const name = 'Vooraf samen oefenen';

async function openConfigurations(page: Page): Promise<void> {
  await openDemo(page);
  await goToPart(page, 'Bewijs');
  await page.getByRole('link', { name: 'CIMO-configuraties' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'CIMO-configuraties' })).toBeVisible();
}

async function download(page: Page, button: string): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await started).path());
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

async function write(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(words);
  await page.keyboard.press('Control+Enter');
}

test('a configuration is written, grounded in quotations, read as a proposition and goes out as a figure', async ({
  page
}) => {
  await openConfigurations(page);
  await page.getByRole('button', { name: 'Nieuwe configuratie' }).click();
  await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Control+Enter');
  await write(page, `Context van ${name}`, 'ouders die zich alleen voelen staan');
  await write(page, `Interventie van ${name}`, 'Een gesprek dat vooraf geoefend is.');
  await write(page, `Uitkomst van ${name}`, 'rust aan tafel');
  const proposition = page.getByRole('textbox', { name: `Ontwerpstelling van ${name}` });
  await expect(proposition).toHaveValue(
    'In de context van ouders die zich alleen voelen staan: zet in op een gesprek dat vooraf geoefend is, met als uitkomst rust aan tafel.'
  );

  await page.getByRole('button', { name: `Context van ${name}` }).click();
  const pane = page.getByRole('region', { name: 'Bewijs bij Context' });
  const boxes = pane.getByRole('group', { name: 'Ondersteunend' }).getByRole('checkbox');
  for (const index of [0, 1, 2]) await boxes.nth(index).check();
  await pane.getByRole('button', { name: '3 citaten toevoegen' }).click();
  await expect(page.getByRole('button', { name: `Context van ${name}` })).toHaveAccessibleName(
    /: \d respondent(en)? · 3 citaten/
  );

  await page.getByRole('button', { name: `Interventie → Mechanisme van ${name}` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Toevoegen aan Interventie → Mechanisme' }).fill('Gesprek voorb');
  await expect(page.getByRole('option', { name: 'Gesprek voorbereiden' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: `Interventie → Mechanisme van ${name}` })
  ).toHaveAccessibleName(/\d+ respondenten · \d+ citaten/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: `Interventie → Mechanisme van ${name}` })).toBeFocused();

  await proposition.fill('Wie vooraf oefent, zit rustiger aan tafel.');
  await page.keyboard.press('Control+Enter');
  await write(page, `Mechanisme van ${name}`, 'de ouder weet wat er komt');
  await expect(page.getByRole('note')).toContainText('de ouder weet wat er komt');

  await page.getByRole('combobox', { name: 'Vergelijken met' }).selectOption('Twee zinnen op een blaadje');
  await expect(page.getByRole('region', { name: 'Twee zinnen op een blaadje' })).toBeVisible();
  await expectAccessible(page);
  const words = wordsOf((await download(page, 'Figuur als SVG')).toString('utf8'));
  for (const part of [name, 'Wie vooraf oefent', 'de ouder weet', 'Twee zinnen op een blaadje', 'citaten'])
    expect(words).toContain(part);

  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await expect(page.getByRole('table', { name })).toContainText('Wie vooraf oefent');
  await expectAccessible(page);
});

test('the configurations of the demo are listed, opened by their address and merged', async ({ page }) => {
  await openConfigurations(page);
  const list = page.getByRole('list', { name: 'Configuraties' });
  await expect(list.getByRole('link', { name: 'De omweg via de ouder' })).toBeVisible();
  await expectAccessible(page);
  for (const one of ['Twee zinnen op een blaadje', 'De omweg via de ouder'])
    await page.getByRole('checkbox', { name: `${one} kiezen` }).check();
  await page.getByRole('button', { name: 'Samenvoegen…' }).click();
  await page.getByRole('textbox', { name: 'Naam van het resultaat' }).fill('Samen sterker');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(page).toHaveURL(/configuration=/);
  await expect(page.getByRole('textbox', { name: 'Context van Samen sterker' })).toHaveValue(/; /);
  await page.getByText('2 opgenomen configuraties').click();
  await page.getByRole('link', { name: 'De omweg via de ouder' }).click();
  await expect(page.getByText('Opgenomen in “Samen sterker” en bewaard zoals het was.')).toBeVisible();
});

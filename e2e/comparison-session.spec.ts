import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openDocument, typeCode } from './support/code-text';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

test.describe.configure({ timeout: 240_000 });

const run = promisify(execFile);
const round = 'Ronde 4';
/** Words that only Tessa writes: they may be nowhere in what Ruben gets. */
const onlyTessa = { code: 'Zonnebloempit', comment: 'Kanariegeel vermoeden' };

let folder: string;
test.beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'kerncode-'))));
test.afterEach(() => rm(folder, { recursive: true }));

test('two coders code blind on two machines, compare, decide and make it the coding of the project', async ({
  browser,
  page
}) => {
  await openDemoAs(page, 'Tessa Meulendijk');
  await setUp(page);
  const comparison = page.url();

  // Tessa codes here, in a copy, before she saves the file for Ruben: nothing of hers may be in it.
  await page.getByRole('button', { name: 'Hier coderen als Tessa Meulendijk' }).click();
  await page.waitForURL(/\/documents\/14/);
  await codeSentences(page, [onlyTessa.code, 'Tijdsdruk'], 14);
  await commentFirst(page, onlyTessa.comment);
  await page.goto(comparison);
  const file = await save(page, 'Bestand voor Ruben Osinga bewaren', 'ruben.kerncode');
  await expectNothingOf(file, [onlyTessa.code, onlyTessa.comment, 'Tessa Meulendijk']);

  // Ruben codes on another machine: an empty copy, in which nobody else is anywhere.
  const elsewhere = await openElsewhere(browser, file);
  const ruben = elsewhere.page;
  await expectNobodyElse(ruben);
  await openDocument(ruben, 14);
  await codeSentences(ruben, ['Neutrale coördinator', 'Tijdsdruk'], 14);
  await lock(ruben);
  const returned = await save(ruben, 'Als bestand bewaren', 'van-ruben.kerncode');
  await elsewhere.close();

  // Before Tessa has locked too, the project shows nothing of what Ruben did.
  await page.goto(comparison);
  await takeReturned(page, returned);
  await page.goto(`${comparison}/differences`);
  await expect(
    page.getByText('Dit gaat open als alle codeurs hun coderingen hebben vergrendeld.')
  ).toBeVisible();
  await goToPart(page, 'Citaten');
  await expect(page.getByText('363 citaten').first()).toBeVisible();
  await page.goto(comparison);
  await page.getByRole('button', { name: 'Hier verder coderen als Tessa Meulendijk' }).click();
  await lock(page);
  await page.getByRole('button', { name: 'In het project zetten' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Overnemen' }).click();
  await page.waitForURL(`${comparison}**`);

  await measure(page, comparison);
  await decideTwelve(page, comparison);
  await promoteAndTakeBack(page);
});

async function openDemoAs(page: Page, coder: string): Promise<void> {
  await openDemo(page);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Codeur: / })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: coder }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: `Codeur: ${coder}` })).toBeVisible();
}

async function setUp(page: Page): Promise<void> {
  await goToPart(page, 'Vergelijken');
  await page.getByRole('button', { name: 'Nieuwe vergelijking' }).click();
  await page.getByRole('checkbox', { name: /Webpagina ouders/ }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vergelijking beginnen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: round })).toBeVisible();
  await expectAccessible(page);
}

/** Puts the first code on the first of so many sentences and the second code on every third, the first on the others. */
async function codeSentences(page: Page, [own, shared]: [string, string], count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await typeCode(page, number % 7 === 0 ? shared : own);
    await expect(page.getByRole('button', { name: new RegExp(`^14:${number} `) }).first()).toBeAttached();
  }
}

async function commentFirst(page: Page, comment: string): Promise<void> {
  await page
    .getByRole('button', { name: /^14:1 / })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Opmerking' }).click();
  await expect(page.locator('[contenteditable=true]')).toBeFocused();
  await page.keyboard.type(comment);
  await page.locator('[contenteditable=true]').blur();
}

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Klaar: vergrendelen' }).click();
  await page.getByRole('button', { name: 'Teruggeven' }).click();
}

/** Presses a button that saves a file; gives where the file is. */
async function save(page: Page, button: string, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const path = join(folder, name);
  await (await download).saveAs(path);
  return path;
}

/** Reads every entry of a bundle: none of the words is in any of them. */
async function expectNothingOf(path: string, words: readonly string[]): Promise<void> {
  const entries = Object.entries(unzipSync(await readFile(path)));
  expect(entries.length).toBeGreaterThan(10);
  for (const [name, bytes] of entries)
    for (const word of words) expect(strFromU8(bytes).includes(word), `${word} in ${name}`).toBe(false);
}

async function openElsewhere(
  browser: Browser,
  file: string
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('kerncode:tour-seen', 'yes'));
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Project uit bestand openen' }).click();
  await (await chooser).setFiles(file);
  await page.waitForURL(/\/project\//);
  await expect(page.getByRole('region', { name: 'Blinde codering' })).toContainText('Ruben Osinga');
  return { page, close: () => context.close() };
}

/** On every screen of a blind copy: no quotation, and no trace of the other coder. */
async function expectNobodyElse(page: Page): Promise<void> {
  for (const part of [
    'Project',
    'Documenten',
    'Codes',
    'Citaten',
    'Zoeken',
    'Bewaren en openen',
    'Instellingen'
  ]) {
    await goToPart(page, part);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    const shown = await page.locator('body').innerText();
    for (const word of [onlyTessa.code, onlyTessa.comment, 'Tessa Meulendijk'])
      expect(shown.includes(word), `${word} on ${part}`).toBe(false);
  }
  await goToPart(page, 'Citaten');
  await expect(page.getByText('Nog geen citaten.')).toBeVisible();
}

async function takeReturned(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Coderingen van Ruben Osinga openen…' }).click();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Coderingen van Ruben Osinga' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Overnemen' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Opens the results, which measures for the first time: what is on screen is what the command line finds. */
async function measure(page: Page, comparison: string): Promise<void> {
  await page.goto(`${comparison}/results`);
  await expect(page.getByText(/^Eerste ronde, vastgelegd op/)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  const shown = await page.getByRole('main').innerText();
  await goToPart(page, 'Bewaren en openen');
  const bundle = await save(page, 'Bewaren als bestand', 'project.kerncode');
  const bytes = await readFile(bundle);
  const found = await agreementOnCommandLine(bundle);
  const records = <Kind>(table: string) =>
    strFromU8(unzipSync(bytes)[`records/${table}.ndjson`]!)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Kind);
  const { id } = records<{ id: string; number: number }>('sessions').find(({ number }) => number === 4)!;
  const measurements = records<{ sessionId: string; results: { overall: Overall } }>('measurements');
  const [kept, ...others] = measurements.filter(({ sessionId }) => sessionId === id);
  expect(others).toEqual([]);
  const { overall } = kept!.results;
  expect(Object.keys(overall).length).toBeGreaterThan(8);
  expect(found).toMatchObject(overall);
  const jaccard = overall['alphaJaccard']!;
  expect(shown).toContain(
    new Intl.NumberFormat('nl', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(jaccard.value!)
  );
}

type Overall = Record<string, { status: string; value?: number }>;

async function agreementOnCommandLine(bundle: string): Promise<Overall> {
  const coders = 'Tessa Meulendijk,Ruben Osinga';
  const args = ['--session', '4', '--coders', coders, '--unit', 'turn', '--json'];
  const { stdout } = await run('npm', ['run', '-s', 'kerncode', '--', 'agreement', bundle, ...args]);
  return (JSON.parse(stdout) as { overall: Overall }).overall;
}

/** Decides about twelve differences by keys alone, each with a reason, and accepts what was coded alike. */
async function decideTwelve(page: Page, comparison: string): Promise<void> {
  await page.goto(`${comparison}/differences?state=open`);
  await expect(page.getByText('0 van 12 verschillen beslist')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('grid', { name: 'Plekken om over te beslissen' }).focus();
  for (const [index, choice] of ['1', '2', 'b', '0', '1', '2', 'b', '1', '2', '1', '1', '2'].entries()) {
    await page.keyboard.press(choice);
    await page.keyboard.press('r');
    await page.keyboard.type(`Reden ${index + 1}`);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${index + 1} van 12 verschillen beslist`)).toBeVisible();
  }
  await page.getByRole('button', { name: /overeenstemmingen aannemen/ }).click();
  await expect(page.getByText('2 van 2 overeenstemmingen aangenomen')).toBeVisible();
  await expectAccessible(page);
}

/** The consensus becomes the coding of the project in one step, and one step takes it back. */
async function promoteAndTakeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Consensus overnemen in het project' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await goToPart(page, 'Citaten');
  await expect(page.getByText(/^3(6[4-9]|7\d) citaten/).first()).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('363 citaten').first()).toBeVisible();
}

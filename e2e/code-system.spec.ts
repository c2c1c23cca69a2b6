import { expect, test, type Page } from '@playwright/test';
import { visitCodeScreens, visitOpenedScreens } from './support/code-screens';
import { chooseCodes, codeLine, goToCodesTab } from './support/code-tree';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, makeProject, openDemo } from './support/make-project';
import { saveProject, savedRecords } from './support/saved-project';

const undoButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' });
const dialog = (page: Page) => page.getByRole('dialog');

test('codes are bundled, merged, split and related, and undone to the same project', async ({ page }) => {
  await openDemo(page);
  const before = await saveProject(page);

  await goToPart(page, 'Codes');
  await chooseCodes(page, 'Tijdsdruk', 'Passende match', 'Laagdrempelig bereikbaar');
  await page.keyboard.press('b');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type('Randvoorwaarden');
  await page.keyboard.press('Enter');
  await expect(codeLine(page, 'Randvoorwaarden')).toBeFocused();

  await chooseCodes(page, 'Theorie en werkboek', 'Houding van de trainers');
  await page.keyboard.press('m');
  await dialog(page).getByRole('textbox').fill('Wat de training biedt');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(codeLine(page, 'Wat de training biedt')).toBeFocused();

  await chooseCodes(page, 'Vertrouwen opbouwen');
  await page.keyboard.press('s');
  await expect(dialog(page).getByText(/^1 van /)).toBeVisible();
  await page.keyboard.type('Durven vragen');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText(/^2 van /)).toBeVisible();
  await page.keyboard.press('1');
  await expect(dialog(page).getByText(/^3 van /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  await chooseCodes(page, 'Gesprek voorbereiden', 'Durven vragen');
  await page.keyboard.press('r');
  await expect(dialog(page)).toContainText(/Gesprek voorbereiden\s+is oorzaak van\s+Durven vragen/);
  await dialog(page).getByLabel('Soort relatie').selectOption('is strategie voor');
  await dialog(page).getByRole('button', { name: 'Relatie leggen' }).click();
  await expect(dialog(page)).toHaveCount(0);

  await goToCodesTab(page, 'Ontstaan');
  const choice = page.getByRole('combobox', { name: 'Code', exact: true });
  const happened = async (code: string, ...sentences: string[]) => {
    await choice.selectOption({ label: code });
    await expect(page).toHaveURL(/codes\/genealogy\?code=/);
    await expect(page.getByRole('heading', { level: 1, name: `Ontstaan van “${code}”` })).toBeVisible();
    for (const sentence of sentences) await expect(page.getByRole('cell', { name: sentence })).toBeVisible();
  };
  await happened('Randvoorwaarden', 'Gemaakt als categorie om');
  await happened('Tijdsdruk', 'Gebundeld onder “Randvoorwaarden”');
  await happened('Wat de training biedt', 'hierin samengevoegd');
  await happened('Vertrouwen opbouwen', 'afgesplitst naar “Durven vragen”');
  await happened(
    'Durven vragen',
    'Afgesplitst van “Vertrouwen opbouwen” met 2 citaten',
    'Relatie gelegd: “Gesprek voorbereiden” is strategie voor “Durven vragen”'
  );
  await expect(page.getByRole('img', { name: 'Ontstaan van “Durven vragen”' })).toBeVisible();

  const after = await saveProject(page);
  type Named = { id: string; name: string };
  const made = savedRecords<Named>(after, 'codes').find(({ name }) => name === 'Durven vragen')!;
  const coded = savedRecords<{ codeId: string; quotationId: string }>(after, 'codings')
    .filter(({ codeId }) => codeId === made.id)
    .map(({ quotationId }) => quotationId);
  expect(new Set(coded).size).toBe(2);
  expect(after).not.toEqual(before);

  await goToPart(page, 'Codes');
  // The relation, both quotations that were sent, the merge and the bundle.
  for (let left = 5; left > 0; left -= 1) await undoButton(page).click();
  await expect(codeLine(page, 'Randvoorwaarden')).toHaveCount(0);
  expect(await saveProject(page)).toEqual(before);
});

test('codes are bundled, grouped, given a level and moved by keys alone', async ({ page }) => {
  await openDemo(page);
  await goToPart(page, 'Codes');
  await goToCodesTab(page, 'Codetabel');
  await page.locator('[role=grid] [tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByText('3 codes gekozen')).toBeVisible();
  await page.keyboard.press('b');
  await page.getByRole('textbox', { name: 'Naam van de code erboven' }).waitFor();
  await page.keyboard.type('Grenzen stellen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 codes gebundeld onder “Grenzen stellen”.')).toBeVisible();
  await expect(page.getByText('1 code gekozen')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByText('“Grenzen stellen” is nu: Kerncode.')).toBeVisible();
  await page.keyboard.press('g');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type('Voor het team');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Grenzen stellen” zit nu in groep “Voor het team”.')).toBeVisible();

  await goToCodesTab(page, 'Codeboom');
  await chooseCodes(page, 'Tijdsdruk');
  const place = () => codeLine(page, 'Tijdsdruk').getAttribute('aria-posinset');
  const level = () => codeLine(page, 'Tijdsdruk').getAttribute('aria-level');
  const [before, depth] = [Number(await place()), Number(await level())];
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(place).toBe(String(before + 1));
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(place).toBe(String(before));
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(level).toBe(String(depth - 1));
  await expect(codeLine(page, 'Tijdsdruk')).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByText('2 codes gekozen')).toBeVisible();

  for (const name of ['Begeleiding', 'begeleidingen']) {
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Naam van de nieuwe code' }).waitFor();
    await page.keyboard.type(name);
    if (name === 'Begeleiding') {
      await page.keyboard.press('Enter');
      await expect(codeLine(page, name)).toBeFocused();
    } else await expect(dialog(page).getByText('Er is al een code die hierop lijkt:')).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '“Begeleiding” gebruiken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(codeLine(page, 'Begeleiding')).toBeFocused();
});

test('the screens of the code system with something open have nothing for axe to find', async ({ page }) => {
  await openDemo(page);
  await visitOpenedScreens(page, () => expectAccessible(page));
});

test('the screens of the code system have nothing for axe to find, empty', async ({ page }) => {
  await makeProject(page);
  await visitCodeScreens(page, () => expectAccessible(page, ['light']));
});

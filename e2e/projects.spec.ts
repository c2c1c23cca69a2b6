import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, makeProject, skipTour } from './support/make-project';

test('makes, renames, duplicates, deletes and puts back a project', async ({ page }) => {
  await makeProject(page, 'Pilot Rivierklei');
  await goToPart(page, 'Alle projecten');
  await page.getByRole('button', { name: 'Acties voor Pilot Rivierklei' }).click();
  await page.getByRole('menuitem', { name: 'Naam wijzigen' }).click();
  await page.getByRole('dialog').getByLabel('Naam van het project').fill('Pilot Waterkant');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('link', { name: 'Pilot Waterkant' })).toBeVisible();

  await page.getByRole('button', { name: 'Acties voor Pilot Waterkant' }).click();
  await page.getByRole('menuitem', { name: 'Dupliceren' }).click();
  await expect(page.getByRole('link', { name: 'Pilot Waterkant (kopie)' })).toBeVisible();

  await page.getByRole('button', { name: 'Acties voor Pilot Waterkant (kopie)' }).click();
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(page.getByText('“Pilot Waterkant (kopie)” is verwijderd.')).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(page.getByRole('link', { name: 'Pilot Waterkant (kopie)' })).toBeVisible();

  await page.getByRole('button', { name: 'Acties voor Pilot Waterkant (kopie)' }).click();
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('link', { name: 'Pilot Waterkant (kopie)' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Pilot Waterkant', exact: true })).toBeVisible();
  await expect(page.getByText('(kopie)')).toHaveCount(0);
});

test('keeps questions in order, renumbers them and undoes it, also after a reload', async ({ page }) => {
  await makeProject(page);
  for (const text of ['Wat is de visie?', 'Hoe werkt de samenwerking?', 'Wat helpt het kind?']) {
    await page.getByRole('textbox', { name: 'Nieuwe deelvraag' }).fill(text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Nieuwe deelvraag' })).toHaveValue('');
  }
  await page.getByRole('button', { name: 'Deelvraag 3 omhoog' }).click();
  await expect(page.getByRole('textbox', { name: 'Deelvraag 2', exact: true })).toHaveValue(
    'Wat helpt het kind?'
  );
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Deelvraag 2', exact: true })).toHaveValue(
    'Wat helpt het kind?'
  );
  await page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('textbox', { name: 'Deelvraag 3', exact: true })).toHaveValue(
    'Wat helpt het kind?'
  );
  await page.getByRole('button', { name: 'Deelvraag 1 verwijderen' }).click();
  await expect(page.getByRole('textbox', { name: 'Deelvraag 1', exact: true })).toHaveValue(
    'Hoe werkt de samenwerking?'
  );
  await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('textbox', { name: 'Deelvraag 1', exact: true })).toHaveValue(
    'Wat is de visie?'
  );
});

test('two tabs on one project stay in step and neither overwrites the other', async ({ page, context }) => {
  await makeProject(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByRole('textbox', { name: 'Hoofdvraag' }).fill('Hoe richten we het in?');
  await page.keyboard.press('Control+Enter');
  await expect(other.getByRole('textbox', { name: 'Hoofdvraag' })).toHaveValue('Hoe richten we het in?');
  await Promise.all([
    other.getByRole('textbox', { name: 'Doelstelling' }).fill('Leren van de pilot.'),
    page.getByRole('textbox', { name: 'Context' }).fill('Passend onderwijs.')
  ]);
  await Promise.all([
    other.getByRole('textbox', { name: 'Doelstelling' }).press('Control+Enter'),
    page.getByRole('textbox', { name: 'Context' }).press('Control+Enter')
  ]);
  for (const tab of [page, other]) {
    await expect(tab.getByRole('textbox', { name: 'Doelstelling' })).toHaveValue('Leren van de pilot.');
    await expect(tab.getByRole('textbox', { name: 'Context' })).toHaveValue('Passend onderwijs.');
  }
  await other.reload();
  await expect(other.getByRole('textbox', { name: 'Hoofdvraag' })).toHaveValue('Hoe richten we het in?');
  await expect(other.getByRole('textbox', { name: 'Context' })).toHaveValue('Passend onderwijs.');
});

test('speaks Dutch and English, at once and remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Taal').selectOption('en');
  await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
});

test.describe('in an English browser', () => {
  test.use({ locale: 'en-GB' });
  test('begins in English', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  });
});

test('works offline after the first visit', async ({ page, context }) => {
  await makeProject(page, 'Zonder net');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(page.getByText('Kerncode werkt nu ook zonder internet.')).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Naam van het project' })).toHaveValue('Zonder net');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Zonder net' })).toBeVisible();
});

test('start, project, exchange and settings have nothing for axe to find', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  await makeProject(page);
  await expectAccessible(page);
  for (const part of ['Bewaren en openen', 'Instellingen']) {
    await goToPart(page, part);
    await expect(page.getByRole('heading', { level: 1, name: part })).toBeVisible();
    await expectAccessible(page);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
  await expectAccessible(page);
});

test('the first run shows a tour of four steps, and the settings show it again', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuw project' }).click();
  await page.getByLabel('Naam van het project').fill('Eerste keer');
  await page.getByLabel('Jouw naam').fill('Tess Mulder');
  await page.getByRole('button', { name: 'Project maken' }).click();
  for (let step = 1; step <= 3; step += 1) {
    await expect(page.getByRole('dialog', { name: `Rondleiding: stap ${step} van 4` })).toBeVisible();
    await page.getByRole('button', { name: 'Volgende' }).click();
  }
  await page.getByRole('button', { name: 'Aan de slag' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Deelvragen' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goToPart(page, 'Instellingen');
  await page.getByRole('link', { name: 'Rondleiding opnieuw bekijken' }).click();
  await skipTour(page);
});

test('a new project is in the language of the screen until another is chosen', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('en');
  await page.getByRole('button', { name: 'New project' }).first().click();
  const language = page.getByRole('combobox', { name: 'Language of the sources' });
  await expect(language).toHaveValue('en');
  await language.selectOption('nl');
  await expect(language).toHaveValue('nl');
});

test('the title of a tab names the screen and the project', async ({ page }) => {
  await makeProject(page, 'Pilot Rivierklei');
  await expect(page).toHaveTitle('Project – Pilot Rivierklei – Kerncode');
  await goToPart(page, 'Citaten');
  await expect(page).toHaveTitle('Citaten – Pilot Rivierklei – Kerncode');
});

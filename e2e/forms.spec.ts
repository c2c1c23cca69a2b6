import { expect, test } from '@playwright/test';
import { transcript, typeCode } from './support/code-text';
import { goToPart, makeProject } from './support/make-project';

test('an observation is filled in, survives a reload in the middle, and is coded', async ({ page }) => {
  await makeProject(page);
  await goToPart(page, 'Formulieren');
  await page.getByRole('button', { name: 'Nieuw formulier' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Maken' }).click();
  await page.getByRole('link', { name: 'Formulieren' }).last().click();
  await page.getByRole('button', { name: 'Invullen' }).first().click();

  const note = (rubric: string) => page.getByRole('textbox', { name: `Nieuwe notitie bij ${rubric}` });
  await note('Training: opzet').fill('Iedereen is op tijd.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bewaard', { exact: false }).first()).toBeVisible();
  await note('Buddy’s: houding').fill('Twee mensen praten door de uitl');
  await page.reload();
  await expect(note('Buddy’s: houding')).toHaveValue('Twee mensen praten door de uitl');
  await note('Buddy’s: houding').press('End');
  await page.keyboard.type('eg heen.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Maak document' }).click();

  await expect(transcript(page)).toContainText('Iedereen is op tijd.');
  await expect(transcript(page)).toContainText('Twee mensen praten door de uitleg heen.');
  await transcript(page).getByText('Twee mensen praten').dblclick();
  await typeCode(page, 'Afgeleid');
  await goToPart(page, 'Citaten');
  await expect(page.getByText('1 citaat').first()).toBeVisible();
});

import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { saveCase } from '$lib/commands/cases/save-case';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import ImportResponsesDialog from './ImportResponsesDialog.svelte';

let app: AppState;
let session: ProjectSession;

beforeEach(async () => {
  const project = new TestProject();
  const noor = { id: 'case-noor' as never, name: 'Noor Bakker', role: 'buddy', comment: '' };
  project.run(saveCase, noor);
  session = await openStored(project, []);
  app = await AppState.start();
  await app.setLanguage('en', false);
});

afterEach(() => session.close());

const lines = [
  'Naam;Avond 1: 1. Ik luister goed;Avond 1: 2. Mijn doel;Avond 2: 1. Ik luister goed',
  'Noor Bakker;6;Eerst luisteren en dan pas praten;7,5',
  'Sam Vos;zes;Vaker doorvragen als iets niet duidelijk is;8',
  'Kim Bos;7;Rustig blijven bij een lastig gesprek;9'
];

function show(onclose = vi.fn()) {
  const file = new File([lines.join('\r\n')], 'Checklist.csv');
  const props = { questionnaire: null, file, onclose };
  return render(Screen, { props: { app, session, component: ImportResponsesDialog, props } });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function expectNoViolations() {
  // Colours are looked at on every screen of the app itself.
  const { violations } = await axe.run(document.querySelector('[role=dialog]')!, {
    rules: { 'color-contrast': { enabled: false } }
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

it('takes a file to stored responses: recognised, mapped, put right, and only then stored', async () => {
  await show();
  await expect.element(page.getByLabelText('Name of the new questionnaire')).toHaveValue('Checklist');
  await expectNoViolations();
  await button('Continue').click();
  await expect.element(page.getByLabelText('What “Naam” holds')).toHaveValue('respondent');
  await expectNoViolations();
  await button('Continue').click();

  await expect.element(page.getByText('6 new responses')).toBeVisible();
  await expect.element(page.getByLabelText('Who Noor Bakker is')).toHaveValue('case-noor');
  await page.getByLabelText('Who Kim Bos is').selectOptions('Leave out');
  await expect.element(page.getByText('4 new responses')).toBeVisible();
  await page.getByLabelText('What happens with B3').selectOptions('Correct…');
  await page.getByLabelText('What should be in B3').fill('6');
  await page
    .getByLabelText('What happens with: 1 score between two points of the scale')
    .selectOptions('Accept');
  await expect.element(page.getByText(/The scale of item 1 becomes 1 to 10 in steps of 0\.5/)).toBeVisible();
  await expectNoViolations();
  expect(session.read().count('responses')).toBe(0);
  await button('Import 4 responses').click();

  await expect.element(page.getByText('4 responses added in “Checklist”.')).toBeVisible();
  const model = session.read();
  const scores = model
    .list('responses')
    .map(({ respondent, momentId, answers }) => [
      respondent,
      model.get('moments', momentId).name,
      answers[0]?.value
    ]);
  expect(scores).toEqual([
    ['Noor Bakker', 'Avond 1', 6],
    ['Noor Bakker', 'Avond 2', 7.5],
    ['Sam Vos', 'Avond 1', 6],
    ['Sam Vos', 'Avond 2', 8]
  ]);
  await button('Undo').click();
  await expect.element(page.getByText(/the project is as it was/)).toBeVisible();
  expect(session.read().count('questionnaires')).toBe(0);
});

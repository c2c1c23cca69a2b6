import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStage } from '$lib/ui/testing/open-stage';
import EntryStage from './testing/EntryStage.svelte';
import { putChecklist } from './testing/put-checklist';

let session: ProjectSession;

beforeEach(async () => {
  sessionStorage.clear();
  session = await openStage(EntryStage);
  await putChecklist(session);
});

const responses = () => session.read().list('responses');
/** What was answered, item by item. */
const values = (index: number) =>
  responses()[index]!.answers.map((answer) => answer.value ?? ('missing' in answer && answer.missing));
const respondent = () => page.getByRole('combobox', { name: 'Respondent' });
const typeAll = async (...keys: string[]) => {
  for (const key of keys) await userEvent.keyboard(key);
};

it('takes one form after another by keys alone, each as one step', async () => {
  await expect.element(respondent()).toHaveFocus();
  // The case by the begin of its name, the date as it is; a 7 goes on by itself, a 1 may become 10.
  await typeAll('sam', '{Enter}', '{Enter}', '7', '1', '{Enter}', 'often', '{Enter}', '2');
  await typeAll('Asking more', '{Enter}', '{Enter}');
  await expect.element(page.getByText('Form of Samira saved')).toBeVisible();
  expect(responses()[0]).toMatchObject({ respondent: 'Samira', date: '2026-01-20' });
  const choices = session.read().list('items')[2]!.choices;
  expect(values(0)).toEqual([7, 1, choices[1]!.id, 'Asking more']);
  expect(responses()[0]!.answers[1]).toMatchObject({ text: 'often' });

  await expect.element(respondent()).toHaveFocus();
  await typeAll('bra', '{Enter}', '{Enter}', '10', 'n', '{Enter}', '{Enter}', '?', '{Enter}');
  await typeAll('{Control>}{Enter}{/Control}');
  await expect.poll(() => responses().length).toBe(2);
  expect(values(1)).toEqual([10, 'not-applicable', 'no-answer', 'blank']);
  await session.undo();
  expect(responses().map((response) => response.respondent)).toEqual(['Samira']);
});

it('refuses what is off the scale with a sentence, and stays there', async () => {
  await typeAll('sam', '{Enter}', '{Enter}', '12', '{Enter}');
  const field = page.getByRole('textbox', { name: '1 Listening' });
  await expect.element(field).toHaveFocus();
  await expect.element(page.getByText('the scale runs from 1 to 10')).toBeVisible();
  // It is selected: typing puts it right.
  await typeAll('9');
  await expect.element(field).toHaveValue('9');
  await expect.element(page.getByRole('textbox', { name: '2 Asking on' })).toHaveFocus();
});

it('makes a new case of a name, or keeps it as a name, as is chosen', async () => {
  await typeAll('Noah', '{Enter}', '{Enter}', '5', '{Control>}{Enter}{/Control}');
  await expect.poll(() => responses().length).toBe(1);
  expect(session.read().find('cases', responses()[0]!.caseId!)).toMatchObject({ name: 'Noah' });
  await expect.element(respondent()).toHaveFocus();
  await typeAll('Form 12', '{ArrowDown}', '{Enter}', '{Enter}', '6', '{Control>}{Enter}{/Control}');
  await expect.poll(() => responses().length).toBe(2);
  expect(responses()[1]).toMatchObject({ caseId: null, respondent: 'Form 12' });
});

it('opens the form of somebody whose form is in already, to correct it', async () => {
  await typeAll('sam', '{Enter}', '{Enter}', '7', '{Control>}{Enter}{/Control}');
  await expect.poll(() => responses().length).toBe(1);
  await expect.element(respondent()).toHaveFocus();
  await typeAll('sam', '{Enter}');
  await expect.element(page.getByRole('textbox', { name: '1 Listening' })).toHaveValue('7');
  await expect.element(page.getByRole('textbox', { name: '1 Listening' })).toHaveFocus();
  await typeAll('8', '{Control>}{Enter}{/Control}');
  await expect.poll(() => values(0)[0]).toBe(8);
  expect(responses()).toHaveLength(1);
});

it('has what was typed and not saved when one comes back, and nothing for axe to find', async () => {
  await typeAll('sam', '{Enter}', '{Enter}', '7', '3');
  await page.getByRole('button', { name: 'Come back' }).click();
  await expect.element(respondent()).toHaveValue('Samira');
  await expect.element(page.getByRole('textbox', { name: '2 Asking on' })).toHaveValue('3');
  expect(responses()).toEqual([]);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

it('takes a whole group as a grid, and saves each row when it is left', async () => {
  await page.getByRole('button', { name: 'Whole group' }).click();
  await page.getByRole('textbox', { name: 'Samira, 1' }).click();
  await typeAll('7', '8', '{Enter}', '1', 'Asking more', '{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Bram, 1' })).toHaveFocus();
  await expect.poll(() => responses().length).toBe(1);
  expect(values(0).slice(0, 2)).toEqual([7, 8]);
  // A row with something that cannot be waits for it to be put right.
  await typeAll('12', '{ArrowUp}');
  await expect.element(page.getByText('not saved yet')).toBeVisible();
  await typeAll('{ArrowDown}', '4');
  await page.getByRole('combobox', { name: 'Somebody else' }).click();
  await expect.poll(() => responses().length).toBe(2);
  await typeAll('Noah', '{Enter}', '6', '{ArrowUp}');
  await expect
    .poll(() => responses().map((response) => response.respondent))
    .toEqual(['Samira', 'Bram', 'Noah']);
  await page.getByRole('button', { name: 'Come back' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Noah, 1' })).toHaveValue('6');
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

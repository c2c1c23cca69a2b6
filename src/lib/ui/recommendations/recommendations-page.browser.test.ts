import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { orderedRecommendations } from '$lib/commands/findings/ordered-recommendations';
import { saveRecommendation } from '$lib/commands/findings/save-recommendation';
import { saveSummary } from '$lib/commands/findings/save-summary';
import { addQuestion } from '$lib/commands/project/add-question';
import { updateProject } from '$lib/commands/project/update-project';
import type { QuestionId, RecommendationId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import RecommendationsPage from '$lib/ui/findings/RecommendationsPage.svelte';
import { openStage } from '$lib/ui/testing/open-stage';

const statements = (session: ProjectSession) =>
  orderedRecommendations(session.read()).map(({ statement }) => statement);

async function expectNothingForAxe() {
  const { violations } = await axe.run(globalThis.document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

it('says what to do in an empty project, and takes the first recommendations one after another', async () => {
  const session = await openStage(RecommendationsPage);
  await expect.element(page.getByText('The main question has not been written down yet.')).toBeVisible();
  await expect.element(page.getByText('No recommendations yet.')).toBeVisible();
  await expectNothingForAxe();
  const field = page.getByRole('textbox', { name: 'New recommendation' });
  await field.fill('Begin klein');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveValue('');
  await expect.element(field).toHaveFocus();
  await field.fill('  ');
  await userEvent.keyboard('{Enter}');
  await field.fill('Blijf klein');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => statements(session)).toEqual(['Begin klein', 'Blijf klein']);
});

/** Three recommendations, a finding, and a sub-question with its summary. */
async function written() {
  const session = await openStage(RecommendationsPage);
  const questionId = 'question-1' as QuestionId;
  await session.run(updateProject, { mainQuestion: 'Hoe kan het beter?' });
  await session.run(addQuestion, { id: questionId, text: 'Wat werkt?' });
  await session.run(addQuestion, { text: 'Voor wie?' });
  await session.run(saveSummary, { questionId, summary: 'Nabijheid **werkt**.' });
  await session.run(saveFinding, { questionId, statement: 'Ouders oefenen hun verhaal' });
  for (const name of ['Een', 'Twee', 'Drie'])
    await session.run(saveRecommendation, {
      id: `recommendation-${name}` as RecommendationId,
      statement: name
    });
  return session;
}

it('shows the summaries beside the main question and leads to where they are written', async () => {
  const session = await written();
  await expect.element(page.getByText('Hoe kan het beter?')).toBeVisible();
  await expect.element(page.getByText('werkt', { exact: true })).toBeVisible();
  await expect.element(page.getByText('No summary yet.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Edit it with the findings' }))
    .toHaveAttribute('href', `/project/${session.id}/findings?question=question-1`);
  await expectNothingForAxe();
});

it('moves a recommendation with the keys and the buttons, and keeps the keyboard with it', async () => {
  const session = await written();
  const third = page.getByRole('textbox', { name: 'Recommendation 3', exact: true });
  await third.click();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(() => statements(session)).toEqual(['Een', 'Drie', 'Twee']);
  await expect.element(page.getByRole('textbox', { name: 'Recommendation 2', exact: true })).toHaveFocus();
  await expect.element(page.getByText('The recommendation is now number 2 of 3.')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Move recommendation 1 down' }).click();
  await expect.poll(() => statements(session)).toEqual(['Drie', 'Een', 'Twee']);
  await expect.element(page.getByRole('button', { name: 'Move recommendation 1 up' })).toBeDisabled();
});

it('drops a recommendation where it is let go', async () => {
  const session = await written();
  const items = document.querySelectorAll('ol > li');
  const dataTransfer = new DataTransfer();
  const options = { bubbles: true, cancelable: true, dataTransfer };
  items[0]!.querySelector('.grip')!.dispatchEvent(new DragEvent('dragstart', options));
  const { bottom } = items[2]!.getBoundingClientRect();
  for (const type of ['dragover', 'drop'])
    items[2]!.dispatchEvent(new DragEvent(type, { ...options, clientY: bottom - 2 }));
  await expect.poll(() => statements(session)).toEqual(['Twee', 'Drie', 'Een']);
});

it('warns as long as it rests on no finding, and is founded on one and let go of it', async () => {
  const session = await written();
  const warnings = () => document.querySelectorAll('.warning').length;
  await expect.poll(warnings).toBe(3);
  await page.getByRole('combobox', { name: 'Add a finding to recommendation 1' }).click();
  await page.getByRole('option', { name: 'Ouders oefenen hun verhaal' }).click();
  await expect.poll(warnings).toBe(2);
  await expect.element(page.getByRole('link', { name: 'Ouders oefenen hun verhaal' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove finding: Ouders oefenen hun verhaal' }).click();
  await expect.poll(warnings).toBe(3);
  expect(
    session
      .read()
      .list('recommendations')
      .map(({ findingIds }) => findingIds)
  ).toEqual([[], [], []]);
});

it('rewords, deletes and brings back; an emptied statement comes back', async () => {
  const session = await written();
  const first = page.getByRole('textbox', { name: 'Recommendation 1', exact: true });
  await first.fill('Begin klein');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => statements(session)[0]).toBe('Begin klein');
  await first.fill('');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(first).toHaveValue('Begin klein');
  await page.getByRole('button', { name: 'Delete recommendation 1' }).click();
  await expect.poll(() => statements(session)).toEqual(['Twee', 'Drie']);
  await expect.element(page.getByRole('textbox', { name: 'Recommendation 1', exact: true })).toHaveFocus();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => statements(session)).toEqual(['Begin klein', 'Twee', 'Drie']);
});

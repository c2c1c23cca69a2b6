import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStage } from '$lib/ui/testing/open-stage';
import ItemsPageStage from './testing/ItemsPageStage.svelte';

const questionnaireId = 'checklist' as QuestionnaireId;
const momentId = 'start' as MomentId;
const first = 'item-1' as ItemId;

/** Items 1, 2 with 2a, and 3, and one moment at which R1 scored item 1 with an 8. */
async function checklist(): Promise<ProjectSession> {
  // Wide enough for the list and the item beside each other.
  await page.viewport(1280, 900);
  const session = await openStage(ItemsPageStage);
  await session.run(createQuestionnaire, {
    id: questionnaireId,
    name: 'What can I do?',
    items: [
      { id: first, text: 'I listen', competence: 'Listening' },
      { text: 'I connect', kind: 'heading' },
      { text: 'one to another', parent: '2' },
      { text: 'I wait' }
    ],
    moments: [{ id: momentId, name: 'Start' }]
  });
  await session.run(saveResponse, {
    id: 'response' as ResponseId,
    questionnaireId,
    momentId,
    caseId: null,
    respondent: 'R1',
    date: null,
    answers: [{ itemId: first, value: 8 }],
    comment: ''
  });
  return session;
}

const numbers = (session: ProjectSession) =>
  session
    .read()
    .itemsOf(questionnaireId)
    .map(({ number, parentId }) => (parentId ? `>${number}` : number))
    .join(' ');
const line = (name: RegExp) => page.getByRole('treeitem', { name });

async function expectNothingForAxe() {
  const { violations } = await axe.run(globalThis.document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

it('moves items by the keys, takes one away and brings it back, and keeps the keyboard in the list', async () => {
  const session = await checklist();
  await line(/I wait/).click();
  await expectNothingForAxe();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(() => numbers(session)).toBe('1 2 >2a >3');
  await expect.element(page.getByText('Item 3 is now under item 2, at place 2 of 2')).toBeInTheDocument();
  await expect.element(line(/I wait/)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveFocus();
  await page.getByRole('spinbutton', { name: 'Step' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(line(/I wait/)).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  await expect.poll(() => numbers(session)).toBe('1 3 2 >2a');
  await userEvent.keyboard('{ArrowDown}{Delete}');
  await expect.poll(() => numbers(session)).toBe('1 3');
  await expect.element(line(/I wait/)).toHaveFocus();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => numbers(session)).toBe('1 3 2 >2a');
});

it('makes several items of lines that are pasted, asking what the scale before them asks', async () => {
  const session = await checklist();
  const field = page.getByRole('textbox', { name: 'New item, or paste several lines' });
  await field.click();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', '4. I keep the balance:\na) between people\nb) in me\nI go on');
  field
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await expect.poll(() => numbers(session)).toBe('1 2 >2a 3 4 >4a >4b 5');
  await expect.element(page.getByText('Added 4 items')).toBeInTheDocument();
});

it('says how many answers no longer fit before it changes what an item asks', async () => {
  const session = await checklist();
  const answer = () => session.read().get('responses', 'response').answers[0];
  await line(/I listen/).click();
  const to = page.getByRole('spinbutton', { name: 'To' });
  await to.fill('5');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText('One answer then no longer fits')).toBeVisible();
  await expectNothingForAxe();
  await page.getByRole('button', { name: 'Leave as it is' }).click();
  await expect.element(to).toHaveValue(10);
  expect(answer()).toMatchObject({ value: 8 });
  await page.getByRole('combobox', { name: 'Answer' }).selectOptions('Date');
  await page.getByRole('button', { name: 'Change anyway' }).click();
  await expect.poll(answer).toMatchObject({ value: null, missing: 'invalid', found: '8' });
});

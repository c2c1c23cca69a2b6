import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { Answer } from '$lib/domain/response';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStage } from '$lib/ui/testing/open-stage';
import { putChecklist } from './testing/put-checklist';
import ResponsesStage from './testing/ResponsesStage.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

let session: ProjectSession;
let questionnaireId: QuestionnaireId;

beforeEach(async () => {
  session = await openStage(ResponsesStage);
  questionnaireId = await putChecklist(session);
});

async function respond(name: string, values: (number | string | null)[], moment = 0) {
  const model = session.read();
  const person = model.list('cases').find((one) => one.name === name);
  const answers = values.map((value, at): Answer => {
    const itemId = model.itemsOf(questionnaireId)[at]!.id;
    return value === null ? { itemId, value, missing: 'blank' } : { itemId, value };
  });
  await session.run(saveResponse, {
    id: crypto.randomUUID() as ResponseId,
    questionnaireId,
    momentId: model.momentsOf(questionnaireId)[moment]!.id,
    caseId: person?.id ?? null,
    respondent: name,
    date: null,
    answers,
    comment: ''
  });
}

const cell = (name: string) => page.getByRole('button', { name, exact: true });

it('shows at a glance who filled in what, and the rate of each moment', async () => {
  await respond('Samira', [7, 8]);
  await respond('Form 12', [7, null]);
  await respond('Samira', [9], 1);
  await expect.element(cell('Samira, Start: 2/2, everything filled in')).toBeVisible();
  await expect.element(cell('Form 12, Start: 1/2 filled in')).toBeVisible();
  await expect.element(cell('Form 12, End: no response')).toBeVisible();
  await expect.element(page.getByText('2 of 4 · 50%')).toBeVisible();
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

it('opens a response with the keyboard, corrects it, and gives the keyboard back', async () => {
  await respond('Samira', [7, 8]);
  await respond('Bram', [5, 6]);
  const first = cell('Samira, Start: 2/2, everything filled in');
  await first.click();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await page.getByRole('textbox', { name: '1 Listening' }).fill('9');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => session.read().list('responses')[1]!.answers[0]).toMatchObject({ value: 9 });
  await expect.element(cell('Bram, Start: 2/2, everything filled in')).toHaveFocus();
});

it('removes a response, and brings it back', async () => {
  await respond('Samira', [7]);
  await respond('Bram', [5]);
  await cell('Bram, Start: 1/1, everything filled in').click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => session.read().count('responses')).toBe(1);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => session.read().count('responses')).toBe(2);
});

it('shows the answers as a table, by moment', async () => {
  await respond('Samira', [7, 8]);
  await respond('Bram', [3, null], 1);
  await page.getByRole('button', { name: 'Answers', exact: true }).click();
  const rows = () => Array.from(document.querySelectorAll('tbody tr'), (row) => row.textContent?.trim());
  await expect.poll(() => rows().length).toBe(2);
  expect(rows()[1]).toMatch(/Bram\s*End\s*3\s*left open/);
  await page.getByRole('combobox', { name: 'Measurement moment' }).selectOptions('Start');
  await expect.poll(() => rows().length).toBe(1);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

it('makes open answers into a document once, and has only new ones to add', async () => {
  await respond('Samira', [7, 8, null, 'Asking on more']);
  const open = async () => {
    await page.getByRole('button', { name: 'Code open answers' }).click();
    return page.getByRole('button', { name: 'Make documents' });
  };
  await (await open()).click();
  await expect.poll(() => session.read().count('documents')).toBe(1);
  const [made] = session.read().list('documents');
  expect((await session.text(made!.id)).text).toBe('4. Goal\nAsking on more');
  await expect.element(await open()).toBeDisabled();
  await userEvent.keyboard('{Escape}');
  await respond('Bram', [null, null, null, 'Being there']);
  await (await open()).click();
  await expect.poll(() => session.read().list('documents')[0]!.turnCount).toBe(3);
  expect(session.read().count('documents')).toBe(1);
});

import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveCase } from '$lib/commands/cases/save-case';
import { createQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { CaseId, ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import { openStage } from '$lib/ui/testing/open-stage';
import TrajectoriesStage from './testing/TrajectoriesStage.svelte';

const questionnaireId = 'list' as QuestionnaireId;

async function openChecklist() {
  const session = await openStage(TrajectoriesStage);
  for (const [name, role] of [
    ['Aya', 'buddy'],
    ['Bram', 'coordinator']
  ] as const)
    await session.run(saveCase, { id: name as CaseId, name, role, comment: '' });
  const scale = { min: 1, max: 10, step: 1, labels: [] };
  await session.run(createQuestionnaire, {
    id: questionnaireId,
    name: 'Checklist',
    items: [
      { id: 'i1' as ItemId, number: '1', text: 'I can listen', kind: 'scale', scale },
      { id: 'i2' as ItemId, number: '2', text: 'My goal', kind: 'text' }
    ],
    moments: ['Evening 1', 'Evening 2', 'Afterwards'].map((name, index) => ({
      id: `m${index}` as MomentId,
      name,
      date: `2026-0${index + 1}-10`
    }))
  });
  const scores = { Aya: [4, null, 8], Bram: [6, 5, 6] };
  for (const [name, values] of Object.entries(scores))
    for (const [index, value] of values.entries())
      if (value !== null)
        await session.run(saveResponse, {
          id: `${name} ${index}` as ResponseId,
          questionnaireId,
          momentId: `m${index}` as MomentId,
          caseId: name as CaseId,
          respondent: '',
          date: null,
          comment: '',
          answers: [
            { itemId: 'i1' as ItemId, value },
            { itemId: 'i2' as ItemId, value: `Goal of ${name} at ${index}` }
          ]
        });
  return session;
}

it('is read and opened by keys alone, and says why a score is missing', async () => {
  await openChecklist();
  const chart = page.getByRole('slider');
  await expect.element(chart).toBeInTheDocument();
  (chart.element() as HTMLElement).focus();
  await expect
    .element(chart)
    .toHaveAttribute('aria-valuetext', 'Aya · 1. I can listen · Evening 1 (10 Jan 2026): 4');
  await userEvent.keyboard('{ArrowRight}');
  await expect
    .element(chart)
    .toHaveAttribute('aria-valuetext', 'Aya · 1. I can listen · Evening 2: no score (form not filled in)');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chart).toHaveAttribute('aria-valuetext', expect.stringContaining('Bram'));
  await userEvent.keyboard('{Enter}');
  const heading = page.getByRole('heading', { name: 'Bram, Evening 2' });
  await expect.element(heading).toHaveFocus();
  await expect.element(page.getByText('Goal of Bram at 1')).toBeVisible();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.element(page.getByText('Goal of Bram at 2')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  // Back where it was, to go on from there.
  await expect.element(chart).toHaveFocus();
  await expect.element(chart).toHaveAttribute('aria-valuetext', expect.stringContaining('Bram'));
});

it('shows the same scores in every view, and axe finds nothing', async () => {
  await openChecklist();
  const table = page.getByRole('table');
  await expect.element(table).toHaveTextContent(/Aya\s*4\s*form not filled in\s*8/);
  await page.getByRole('button', { name: 'Before and after' }).click();
  await expect.element(table).toHaveTextContent(/Aya\s*4\s*8\s*\+4\s*Bram\s*6\s*6\s*0/);
  await page.getByRole('button', { name: 'Heat map' }).click();
  await expect.element(table).toHaveTextContent(/Evening 2\s*1\s*1\s*5\s*5\s*5/);
  await page.getByRole('button', { name: 'Distribution' }).click();
  await expect.element(page.getByText('Distribution of answers').first()).toBeInTheDocument();
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

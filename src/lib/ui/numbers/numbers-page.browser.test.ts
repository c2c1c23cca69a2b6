import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { saveCase } from '$lib/commands/cases/save-case';
import { createQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { CaseId, ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import { openStage } from '$lib/ui/testing/open-stage';
import NumbersStage from './testing/NumbersStage.svelte';

const questionnaireId = 'list' as QuestionnaireId;
const scale = { min: 1, max: 10, step: 1, labels: [] };

/** Six parents and a coordinator, each with a score on two items before and one after. */
async function openChecklist() {
  // What a test before this one chose is kept in the tab.
  sessionStorage.clear();
  const session = await openStage(NumbersStage);
  await session.run(createQuestionnaire, {
    id: questionnaireId,
    name: 'Checklist',
    population: 14,
    items: [
      { id: 'i1' as ItemId, number: '1', text: 'I can listen', scale },
      { id: 'i2' as ItemId, number: '2', text: 'I can plan', scale }
    ],
    moments: ['Before', 'After'].map((name, at) => ({ id: `m${at}` as MomentId, name })),
    scales: [{ name: 'Both', items: ['1', '2'] }]
  });
  for (const name of ['Aya', 'Bram', 'Cleo', 'Daan', 'Eva', 'Finn', 'Gijs'])
    await session.run(saveCase, {
      id: name as CaseId,
      name,
      role: name === 'Gijs' ? 'coordinator' : 'parent',
      comment: ''
    });
  for (const [person, name] of ['Aya', 'Bram', 'Cleo', 'Daan', 'Eva', 'Finn', 'Gijs'].entries())
    for (const at of [0, 1])
      await session.run(saveResponse, {
        id: `${name} ${at}` as ResponseId,
        questionnaireId,
        momentId: `m${at}` as MomentId,
        caseId: name as CaseId,
        respondent: '',
        date: null,
        comment: '',
        answers: [
          // Six rise, the coordinator falls.
          { itemId: 'i1' as ItemId, value: 4 + (at === 0 ? 0 : name === 'Gijs' ? -1 : 1 + (person % 3)) },
          ...(at === 0 ? [{ itemId: 'i2' as ItemId, value: 5 }] : [])
        ]
      });
  return session;
}

/** The rows of the first table, cells with a space between. */
const rows = () =>
  Array.from(document.querySelector('table')?.querySelectorAll('tbody tr:not(.group)') ?? [], (row) =>
    Array.from(row.children, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ')
  );
const look = (name: string) => page.getByRole('button', { name, exact: true }).click();

it('gives n and quartiles, the mean when asked, and tests only what can be tested; axe finds nothing', async () => {
  await openChecklist();
  await expect.poll(() => rows()[1]).toBe('After 7 0 3 5 6 6.5 7');
  expect(page.getByText('Mean', { exact: true }).elements()).toHaveLength(0);
  await page.getByRole('checkbox').click();
  await expect.poll(() => rows()[1]).toBe('After 7 0 3 5 6 6.5 7 5.57 1.40');

  await look('Change');
  await expect
    .poll(() => rows()[0])
    .toMatch(/^1. I can listen 7 6 0 1 0 \+2 Wilcoxon p = 0.0\d\d · sign test/);
  expect(rows()[1]).toContain('Too few to analyse: nobody has both scores.');
  await expect.element(page.getByText(/Read the test as exploration/)).toBeVisible();
  await expect.element(page.getByRole('rowheader', { name: 'Gijs' })).toBeVisible();

  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

it('says whom a number is of: a role alone, or those who were asked', async () => {
  await openChecklist();
  await page.getByRole('button', { name: 'Role' }).click();
  await page.getByRole('option', { name: 'coordinator' }).click();
  await expect.element(page.getByText('1 of 7 respondents')).toBeVisible();
  await expect.poll(() => rows()[1]).toBe('After 1 0 3 3 3 3 3');
  await look('Response');
  await expect.poll(() => rows()[0]).toBe('Before 7 0 14 50');
  await look('Scales');
  await expect.poll(() => rows()[0]).toContain('Too few to analyse.');
});

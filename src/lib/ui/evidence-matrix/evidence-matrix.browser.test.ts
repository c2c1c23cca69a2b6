import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { saveRule } from '$lib/commands/evidence-rules/save-rule';
import { addQuestion } from '$lib/commands/project/add-question';
import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { QuestionId, QuotationId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { documentToImport, textOf } from '$lib/testing/test-project';
import { openStage } from '$lib/ui/testing/open-stage';
import MatrixPage from './MatrixPage.svelte';

const cell = (name: RegExp) => page.getByRole('gridcell').getByRole('button', { name });
const contextCell = cell(/^Sub-question 1 × Context: /);
const pane = (name: string) => page.getByRole('region', { name });
const focusedName = () => document.activeElement?.textContent.trim() ?? '';

beforeEach(() => sessionStorage.clear());
afterEach(async () => page.viewport(1280, 800));

/** Two questions; of the first, three quotations by two people are evidence for the context, one of them contrary. */
async function openMatrix(): Promise<ProjectSession> {
  await page.viewport(1280, 800);
  const session = await openStage(MatrixPage);
  const speakers = ['Samira', 'Bert'].map((caseName) => ({
    label: caseName,
    caseName,
    role: caseName === 'Samira' ? 'buddy' : 'ouder',
    interviewer: false
  }));
  const turn = (start: number, end: number, speaker: string) => ({
    start,
    end,
    speaker,
    startMs: start * 1000,
    endMs: null,
    times: []
  });
  const made = documentToImport(crypto.randomUUID(), { name: 'Gesprek', speakers });
  const text = { ...textOf(made), turns: [turn(0, 40, 'Samira'), turn(40, 80, 'Bert')] };
  await session.run(importDocuments, { documents: [made] }, [text]);
  for (const question of ['Wat werkt?', 'Voor wie?'])
    await session.run(addQuestion, { id: crypto.randomUUID() as QuestionId, text: question });
  const [first] = session.read().list('questions');
  const quotations = [
    [0, 10],
    [12, 30],
    [42, 60]
  ].map(([start, end]) => ({
    documentId: made.id,
    start: start!,
    end: end!,
    quotationId: crypto.randomUUID() as QuotationId
  }));
  await session.run(applyCodes, { places: quotations, codes: [{ name: 'Vertrouwen' }] });
  const link = (at: number, target: EvidenceTarget, stance: Stance = 'supporting') =>
    session.run(linkEvidence, { places: [{ quotationId: quotations[at]!.quotationId }], target, stance });
  for (const at of [0, 1, 2])
    await link(at, { kind: 'question', id: first!.id }, at === 2 ? 'contrary' : 'supporting');
  for (const at of [0, 1, 2]) await link(at, { kind: 'cimo', id: 'context' });
  await expect.element(contextCell).toBeVisible();
  return session;
}

describe('the matrix', () => {
  it('says in one sentence what is in each cell, and counts each quotation once in the totals', async () => {
    await openMatrix();
    await expect
      .element(contextCell)
      .toHaveAccessibleName(
        'Sub-question 1 × Context: 3 quotations of 2 cases, 1 contrary, coverage 1 of 1 document'
      );
    await expect.element(cell(/^Sub-question 2 × Outcome: no quotations$/)).toBeVisible();
    await expect.element(cell(/^Total × Total: 3 quotations/)).toBeVisible();
    await expect
      .element(page.getByRole('rowheader', { name: 'Sub-question 1' }))
      .toHaveTextContent('Wat werkt?');
  });

  it('is walked through with the keyboard', async () => {
    await openMatrix();
    (contextCell.element() as HTMLElement).focus();
    for (const [key, place] of [
      ['{ArrowRight}', 'Sub-question 1 × Intervention'],
      ['{ArrowDown}', 'Sub-question 2 × Intervention'],
      ['{End}', 'Sub-question 2 × Total'],
      ['{Control>}{Home}{/Control}', 'Sub-question 1 × Context'],
      ['{Control>}{End}{/Control}', 'Total × Total'],
      ['{Home}', 'Total × Context'],
      ['{PageUp}', 'Sub-question 1 × Context'],
      ['{ArrowUp}{ArrowLeft}', 'Sub-question 1 × Context']
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(focusedName).toMatch(new RegExp(`^${place}:`));
    }
    expect(document.querySelectorAll('[role="grid"] button[tabindex="0"]')).toHaveLength(1);
  });

  it('turns on its side, and takes other rows', async () => {
    await openMatrix();
    await page.getByRole('button', { name: 'Swap rows and columns' }).click();
    await expect.element(cell(/^Context × Sub-question 1: 3 quotations/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Rows' }).selectOptions('Open codes');
    await expect.element(cell(/^Vertrouwen × Sub-question 1: 3 quotations/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Columns' }).selectOptions('Cases');
    await expect.element(cell(/^Vertrouwen × Bert: 1 quotation of 1 case/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Rows' }).selectOptions('Phases');
    await expect.element(page.getByText(/^There are no phases yet/)).toBeVisible();
  });

  it('tells apart what codes imply, and leaves it out when asked', async () => {
    const session = await openMatrix();
    const [code] = session.read().list('codes');
    const target = { kind: 'cimo', id: 'outcome' } as const;
    await session.run(saveRule, { codeId: code!.id, target, stance: 'supporting' });
    const outcome = cell(/^Sub-question 1 × Outcome: /);
    await expect.element(outcome).toHaveAccessibleName(/3 quotations, 3 of them from codes, of 2 cases/);
    await page.getByRole('combobox', { name: 'Which links count' }).selectOptions('By hand only');
    await expect.element(outcome).toHaveAccessibleName(/: no quotations$/);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await outcome.click();
    const opened = pane('Sub-question 1 × Outcome');
    await opened.getByRole('article', { name: '1:1' }).getByRole('button', { name: 'Link by hand' }).click();
    await expect.element(outcome).toHaveAccessibleName(/3 quotations, 2 of them from codes/);
    await opened
      .getByRole('article', { name: '1:2' })
      .getByRole('button', { name: 'Does not count' })
      .click();
    await expect.element(outcome).toHaveAccessibleName(/: 2 quotations, 1 of them from codes/);
    expect(session.read().count('evidenceOverrules')).toBe(1);
  });
});

describe('an open cell', () => {
  it('takes the keyboard and gives it back to the cell it was moved to', async () => {
    await openMatrix();
    (contextCell.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Sub-question 1 × Context' })).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await expect.element(page.getByRole('heading', { name: 'Sub-question 1 × Intervention' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedName).toMatch(/^Sub-question 1 × Intervention:/);
    await expect.element(page.getByRole('region', { name: /×/ })).not.toBeInTheDocument();
  });

  it('shows who says what, and only one case or what is contrary when asked', async () => {
    await openMatrix();
    await contextCell.click();
    const opened = pane('Sub-question 1 × Context');
    const citations = () =>
      opened
        .getByRole('article')
        .elements()
        .map((article) => article.querySelector('a')?.textContent);
    await expect.poll(citations).toEqual(['1:1', '1:2', '1:3']);
    await expect.element(opened.getByRole('article', { name: '1:3' })).toHaveTextContent('Bert, ouder');
    await opened.getByRole('button', { name: 'Samira 2' }).click();
    await expect.poll(citations).toEqual(['1:1', '1:2']);
    await opened.getByRole('button', { name: 'Samira 2' }).click();
    await opened.getByRole('button', { name: 'Contrary only (1)' }).click();
    await expect.poll(citations).toEqual(['1:3']);
  });

  it('unties a quotation, gives the keyboard to its neighbour and brings it back', async () => {
    await openMatrix();
    await contextCell.click();
    const opened = pane('Sub-question 1 × Context');
    await opened.getByRole('button', { name: '1:2, Context: supporting' }).click();
    await expect.element(contextCell).toHaveAccessibleName(/: 2 quotations of 2 cases/);
    await expect.poll(() => document.activeElement?.querySelector('a')?.textContent).toBe('1:3');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.element(contextCell).toHaveAccessibleName(/: 3 quotations of 2 cases/);
    await opened.getByRole('button', { name: '1:2, Context: contrary' }).click();
    await expect.element(contextCell).toHaveAccessibleName(/2 contrary/);
  });

  it('takes a code off where the row is a code', async () => {
    const session = await openMatrix();
    await page.getByRole('combobox', { name: 'Rows' }).selectOptions('Open codes');
    await cell(/^Vertrouwen × Context: /).click();
    await page.getByRole('button', { name: 'Take code Vertrouwen off 1:1' }).click();
    await expect.element(cell(/^Vertrouwen × Context: 2 quotations/)).toBeVisible();
    expect(session.read().count('codings')).toBe(2);
  });

  it('keeps the conclusion and how far it is', async () => {
    const session = await openMatrix();
    await contextCell.click();
    const opened = pane('Sub-question 1 × Context');
    await opened.getByRole('textbox', { name: 'Conclusion' }).click();
    await expect.element(opened.getByRole('textbox', { name: 'Conclusion' })).toHaveFocus();
    await userEvent.keyboard('Vertrouwen gaat voor.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(contextCell).toHaveAccessibleName(/conclusion drafted$/);
    await opened.getByText('settled', { exact: true }).click();
    await expect.element(contextCell).toHaveAccessibleName(/conclusion settled$/);
    await expect.element(opened.getByText(/^Noor, /)).toBeVisible();
    expect(session.read().list('cellConclusions')).toMatchObject([
      { conclusion: 'Vertrouwen gaat voor.', status: 'settled' }
    ]);
    // The other way around it is the same cell.
    await page.getByRole('button', { name: 'Swap rows and columns' }).click();
    await expect.element(cell(/^Context × Sub-question 1: .*conclusion settled$/)).toBeVisible();
  });

  it('makes a finding of chosen quotations, contrary ones as such', async () => {
    const session = await openMatrix();
    await contextCell.click();
    for (const citation of ['1:1', '1:3'])
      await page.getByRole('article', { name: citation }).getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Make a finding of these quotations' }).click();
    await userEvent.keyboard('Vertrouwen komt niet vanzelf.');
    await page.getByRole('button', { name: 'Make finding' }).click();
    await expect.element(page.getByText('Finding made with 2 quotations.')).toBeVisible();
    const [finding] = session.read().list('findings');
    const [question] = session.read().list('questions');
    expect(finding).toMatchObject({ statement: 'Vertrouwen komt niet vanzelf.', questionId: question!.id });
    expect(
      session
        .read()
        .chosenFor(finding!.id)
        .map(({ stance }) => stance)
    ).toEqual(['supporting', 'contrary']);
  });

  it('covers the matrix on a narrow screen, and axe finds nothing', async () => {
    await openMatrix();
    await contextCell.click();
    for (const width of [1280, 390]) {
      await page.viewport(width, 800);
      const { violations } = await axe.run(document.body);
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
    await expect.element(page.getByRole('grid')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Close cell' }).click();
    await expect.element(page.getByRole('grid')).toBeVisible();
  });
});

describe('an empty project', () => {
  it('says what to do first, and next', async () => {
    const session = await openStage(MatrixPage);
    await expect.element(page.getByText(/^There are no sub-questions yet/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'To the project page' })).toBeVisible();
    await session.run(addQuestion, { id: crypto.randomUUID() as QuestionId, text: 'Wat werkt?' });
    await expect.element(page.getByText(/^No quotation is linked/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'To the documents' })).toBeVisible();
  });
});

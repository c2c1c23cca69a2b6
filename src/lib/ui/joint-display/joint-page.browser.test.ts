import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { createQuestionnaire } from '$lib/commands/questionnaires/create-questionnaire';
import { saveResponse } from '$lib/commands/responses/save-response';
import type { ItemId, MomentId, QuestionnaireId, QuotationId, ResponseId } from '$lib/domain/ids';
import { documentToImport, textOf } from '$lib/testing/test-project';
import { openStage } from '$lib/ui/testing/open-stage';
import JointStage from './testing/JointStage.svelte';

const questionnaireId = 'list' as QuestionnaireId;

/** Aya rises from 3 to 9 and speaks of trust, Bram falls from 8 to 5 and speaks of time. */
async function openStudy() {
  const session = await openStage(JointStage);
  for (const [caseName, code] of [
    ['Aya', 'trust'],
    ['Bram', 'time']
  ] as const) {
    const document = documentToImport(`of-${caseName}`, { caseName, caseRole: 'parent' });
    await session.run(importDocuments, { documents: [document] }, [textOf(document)]);
    const places = [
      { documentId: document.id, start: 0, end: 11, quotationId: `q-${caseName}` as QuotationId }
    ];
    await session.run(applyCodes, { places, codes: [{ name: code }] });
  }
  await session.run(createQuestionnaire, {
    id: questionnaireId,
    name: 'Checklist',
    items: [
      {
        id: 'i1' as ItemId,
        number: '1',
        text: 'I can listen',
        scale: { min: 1, max: 10, step: 1, labels: [] }
      }
    ],
    moments: ['Before', 'After'].map((name, at) => ({ id: `m${at}` as MomentId, name }))
  });
  const scores = { Aya: [3, 9], Bram: [8, 5] };
  for (const { id, name } of session.read().list('cases'))
    for (const [at, value] of scores[name as keyof typeof scores].entries())
      await session.run(saveResponse, {
        id: `${name} ${at}` as ResponseId,
        questionnaireId,
        momentId: `m${at}` as MomentId,
        caseId: id,
        respondent: '',
        date: null,
        comment: '',
        answers: [{ itemId: 'i1' as ItemId, value }]
      });
  return session;
}

const rows = (table: number) =>
  Array.from(document.querySelectorAll('table')[table]?.querySelectorAll('tbody tr') ?? [], (row) =>
    Array.from(row.children, (cell) => {
      const copy = cell.cloneNode(true) as HTMLElement;
      for (const drawn of copy.querySelectorAll('svg')) drawn.remove();
      return copy.textContent?.replace(/\s+/g, ' ').trim();
    }).join(' | ')
  );

it('sets scores beside codes and quotations, and leads to them', async () => {
  const session = await openStudy();
  await expect
    .poll(() => rows(0))
    .toEqual([
      'Aya parent | change +6 | trust 1 | 1:1 Dit is of-A',
      'Bram parent | change −3 | time 1 | 2:1 Dit is of-B'
    ]);
  const [aya] = session.read().list('cases');
  const link = page.getByRole('link', { name: 'trust: 1 quotation of Aya' });
  await expect.element(link).toHaveAttribute('href', expect.stringContaining(`case=${aya!.id}&code=`));
  await expect
    .element(page.getByRole('img', { name: /Trajectory of Aya.*Before: 3; After: 9/ }))
    .toBeVisible();

  await page.getByRole('button', { name: 'role', exact: true }).click();
  expect(rows(0)[0]).toMatch(/^parent n = 2 \| change \+1.5 \(n = 2\) \| time 1\s?trust 1/);
});

it('counts codes by bands of scores, and has nothing for axe to find', async () => {
  await openStudy();
  await expect.poll(() => rows(1)).toEqual(['time | – | 1 (1) | 0', 'trust | – | 0 | 1 (1)']);
  await page.getByRole('combobox', { name: 'Which score' }).selectOptions('change');
  await expect.poll(() => rows(1)).toEqual(['time | 1 (1) | – | 0', 'trust | 0 | – | 1 (1)']);
  const { violations } = await axe.run(globalThis.document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

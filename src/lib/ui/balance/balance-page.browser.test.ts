import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { saveFinding } from '$lib/commands/findings/save-finding';
import type { FindingId, QuotationId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { documentToImport, textOf } from '$lib/testing/test-project';
import { openStage } from '$lib/ui/testing/open-stage';
import BalancePage from './BalancePage.svelte';

const rowsOf = (name: string) =>
  Array.from(
    document.querySelectorAll(`[role="region"][aria-label="${name}"] tbody tr`),
    (row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  );

/** A document of one case each: Samira's of ninety-odd words, Ilona's of thirty. */
async function importForms(session: ProjectSession) {
  const forms = [
    documentToImport('form-1', { caseName: 'Samira', caseRole: 'buddy', length: 400 }),
    documentToImport('form-2', { caseName: 'Ilona', caseRole: 'ouder', length: 120 })
  ];
  await session.run(importDocuments, { documents: forms }, forms.map(textOf));
  return forms;
}

it('leads to what is missing: cases, and quotations in findings', async () => {
  const session = await openStage(BalancePage);
  await expect
    .element(page.getByRole('link', { name: 'To the cases' }))
    .toHaveAttribute('href', `/project/${session.id}/cases`);
  await importForms(session);
  await expect.element(page.getByRole('link', { name: 'To the findings' })).toBeVisible();
});

it('sets quotations against words per role and case, with what stands out, and nothing for axe', async () => {
  const session = await openStage(BalancePage);
  const [, small] = await importForms(session);
  const findingId = 'finding-1' as FindingId;
  await session.run(saveFinding, { id: findingId, statement: 'Zo is het' });
  const quotationId = 'quotation-1' as QuotationId;
  const places = [{ documentId: small!.id, start: 0, end: 10, quotationId }];
  await session.run(applyCodes, { places, codes: [{ name: 'Band' }] });
  await session.run(chooseQuotations, { findingId, quotations: [{ quotationId, words: 'Dit is fo' }] });

  await expect.element(page.getByRole('paragraph').filter({ hasText: /^Ilona gives 100/ })).toBeVisible();
  await expect.element(page.getByText('1 case is quoted nowhere yet: Samira.')).toBeVisible();
  await expect.poll(() => rowsOf('Share of words and quotations by case')[0]).toMatch(/^Ilona ?ouder/);
  expect(rowsOf('Share of words and quotations by role')).toHaveLength(2);
  expect(document.querySelectorAll('svg[role="img"]')).toHaveLength(2);
  await expect
    .element(page.getByRole('link', { name: 'Ilona' }))
    .toHaveAttribute('href', expect.stringMatching(/quotations\?case=/));
  const { violations } = await axe.run(globalThis.document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { documentToImport, textOf } from '$lib/testing/test-project';
import QuotationsPage from '$lib/ui/quotations/QuotationsPage.svelte';
import { openStage } from '$lib/ui/testing/open-stage';

async function showFilters() {
  sessionStorage.clear();
  const session = await openStage(QuotationsPage);
  const document = documentToImport(crypto.randomUUID(), { name: 'Gesprek' });
  await session.run(importDocuments, { documents: [document] }, [textOf(document)]);
  const places = [{ documentId: document.id, start: 0, end: 9 }];
  await session.run(applyCodes, { places, codes: [{ name: 'vertrouwen' }] });
}
const kind = () => page.getByRole('search').getByRole('button', { name: /^Kind/ });

it('gives the keyboard back to its button, also when a list inside it had it', async () => {
  await showFilters();
  await kind().click();
  await expect.element(page.getByRole('combobox', { name: 'Find in Kind' })).toHaveFocus();
  await userEvent.keyboard('{Enter}{Escape}');
  await expect.element(kind()).toHaveFocus();
  await expect.element(kind()).toHaveTextContent('Kind: Interview');
});

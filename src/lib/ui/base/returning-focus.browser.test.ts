import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { documentToImport, textOf } from '$lib/testing/test-project';
import QuotationsPage from '$lib/ui/quotations/QuotationsPage.svelte';
import { openStage } from '$lib/ui/testing/open-stage';

const kind = () => page.getByRole('search').getByRole('button', { name: /^Kind/ });

async function showFilters() {
  sessionStorage.clear();
  const session = await openStage(QuotationsPage);
  const document = documentToImport(crypto.randomUUID(), { name: 'Gesprek' });
  await session.run(importDocuments, { documents: [document] }, [textOf(document)]);
  const places = [{ documentId: document.id, start: 0, end: 9 }];
  await session.run(applyCodes, { places, codes: [{ name: 'vertrouwen' }] });
}

it('leaves the page with the keyboard when a notice took it along', async () => {
  await showFilters();
  await page.getByRole('checkbox', { name: 'Select all quotations shown' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click();
  await expect.element(page.getByText('No quotations yet.')).toBeVisible();
  await expect.poll(() => document.activeElement?.id).toBe('content');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.element(kind()).toBeVisible();
  await expect.poll(() => document.activeElement?.id).toBe('content');
});

it('gives the keyboard back to its button, also when a list inside it had it', async () => {
  await showFilters();
  await kind().click();
  await expect.element(page.getByRole('combobox', { name: 'Find in Kind' })).toHaveFocus();
  await userEvent.keyboard('{Enter}{Escape}');
  await expect.element(kind()).toHaveFocus();
  await expect.element(kind()).toHaveTextContent('Kind: Interview');
});

import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { documentToImport, textOf } from '$lib/testing/test-project';
import { openStage } from '$lib/ui/testing/open-stage';
import CasesPage from './CasesPage.svelte';

const names = () => Array.from(document.querySelectorAll('tbody th'), (cell) => cell.textContent?.trim());

it('adds, edits and removes a case, and brings it back', async () => {
  const session = await openStage(CasesPage);
  await page.getByRole('button', { name: 'Add case' }).click();
  await page.getByRole('textbox', { name: 'Name or pseudonym' }).fill('Samira');
  await page.getByRole('combobox', { name: 'Role' }).fill('buddy');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(names).toEqual(['Samira']);

  await page.getByRole('button', { name: 'Edit Samira' }).click();
  await page.getByRole('textbox', { name: 'Name or pseudonym' }).fill('Samira (B1)');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(names).toEqual(['Samira (B1)']);
  expect(session.read().list('cases')[0]).toMatchObject({ role: 'buddy' });

  await page.getByRole('button', { name: 'Remove Samira (B1)' }).click();
  await expect.element(page.getByText('No cases yet.')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(['Samira (B1)']);
});

it('refuses a name that is taken and keeps what was typed', async () => {
  await openStage(CasesPage);
  for (const name of ['Samira', 'samira ']) {
    await page.getByRole('button', { name: 'Add case' }).click();
    await page.getByRole('textbox', { name: 'Name or pseudonym' }).fill(name);
    await page.getByRole('button', { name: 'Save' }).click();
  }
  await expect.element(page.getByRole('alert')).toHaveTextContent('already in use');
  await expect.element(page.getByRole('textbox', { name: 'Name or pseudonym' })).toHaveValue('samira ');
});

it('shows where each case speaks, and has nothing for axe to find', async () => {
  const session = await openStage(CasesPage);
  const speakers = [{ label: 'R1', caseName: 'Samira', role: 'buddy', interviewer: false }];
  const document = documentToImport(crypto.randomUUID(), { name: 'Gesprek', speakers });
  const turn = { start: 0, end: 20, speaker: 'R1', startMs: null, endMs: null, times: [] };
  await session.run(importDocuments, { documents: [document] }, [{ ...textOf(document), turns: [turn] }]);
  const row = page.getByRole('row', { name: /Samira/ });
  await expect.element(row).toHaveTextContent(/buddy\s*1\s*1\s*0/);
  await expect
    .element(page.getByRole('link', { name: 'Document 1: Gesprek' }))
    .toHaveAttribute('href', `/project/${session.id}/documents/1`);
  const { violations } = await axe.run(globalThis.document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

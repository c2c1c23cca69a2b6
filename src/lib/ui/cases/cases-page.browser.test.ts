import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAttribute } from '$lib/commands/cases/save-attribute';
import { saveCase } from '$lib/commands/cases/save-case';
import { importDocuments } from '$lib/commands/documents/import-documents';
import type { AttributeId, CaseId } from '$lib/domain/ids';
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

it('is filled in by keys alone, cell by cell and for several cases at once', async () => {
  const session = await openStage(CasesPage);
  const school = 'school' as AttributeId;
  await session.run(saveAttribute, { id: school, name: 'School' });
  await session.run(saveAttribute, { id: 'years' as AttributeId, name: 'Years', kind: 'number' });
  for (const name of ['Aya', 'Bram', 'Chris'])
    await session.run(saveCase, { id: name as CaseId, name, role: 'buddy', comment: '' });
  const values = () =>
    session
      .read()
      .list('cases')
      .map(({ attributes = [] }) => attributes.map(({ value }) => value).join('; '));

  page.getByRole('link', { name: 'Aya' }).element().focus();
  // Over role, consent and groups to the school.
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await userEvent.keyboard('{Enter}De Wilg{Enter}');
  await expect.poll(values).toEqual(['De Wilg', '', '']);
  await userEvent.keyboard('{Enter}De Els{Enter}');
  await expect.poll(values).toEqual(['De Wilg', 'De Els', '']);
  await userEvent.keyboard('{ArrowRight}{Enter}veel{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('no number');
  await userEvent.keyboard('{Escape}{ArrowUp}{ArrowUp}{ArrowLeft}{Delete}');
  await expect.poll(values).toEqual(['', 'De Els', '']);

  await userEvent.keyboard(' {ArrowDown} ');
  await expect.element(page.getByText('2 cases selected')).toBeVisible();
  await page.getByRole('button', { name: 'Give an attribute' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Attributes' }).selectOptions('Years');
  await page.getByRole('textbox', { name: 'Years' }).fill('2.5');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(values).toEqual(['2.5', 'De Els; 2.5', '']);
});

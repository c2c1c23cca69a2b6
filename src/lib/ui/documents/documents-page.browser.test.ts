import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { importDocuments, type DocumentToImport } from '$lib/commands/documents/import-documents';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { becomeBlindCopy } from '$lib/testing/become-blind-copy';
import { documentToImport, textOf } from '$lib/testing/test-project';
import { dropFiles, openStage, textFile } from '$lib/ui/testing/open-stage';
import DocumentsPage from './DocumentsPage.svelte';

const speakers = [
  { label: 'I', caseName: '', role: '', interviewer: true },
  { label: 'R1', caseName: 'Samira', role: 'buddy', interviewer: false }
];

async function withDocuments(...fields: Partial<DocumentToImport>[]): Promise<ProjectSession> {
  const session = await openStage(DocumentsPage);
  const documents = fields.map((own, at) => documentToImport(`${crypto.randomUUID()}-${at}`, own));
  await session.run(importDocuments, { documents }, documents.map(textOf));
  return session;
}

const table = () => page.getByRole('table', { name: 'Documents of this project' });
const names = () => Array.from(document.querySelectorAll('tbody th'), (cell) => cell.textContent?.trim());

describe('the documents page', () => {
  it('says what to do when there are no documents, and takes a drop from there', async () => {
    const session = await openStage(DocumentsPage);
    await expect.element(page.getByText('No documents yet.')).toBeVisible();
    dropFiles(textFile('notitie.txt', 'Het was druk.'));
    await page.getByRole('button', { name: 'Import 1 document' }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect
      .element(table().getByRole('link', { name: 'notitie' }))
      .toHaveAttribute('href', `/project/${session.id}/documents/1`);
    // Nothing had the keyboard before the drop: the page has it now.
    await expect.poll(() => document.activeElement?.id).toBe('content');
  });

  it('takes nothing away in a blind copy: its documents are those of the session', async () => {
    const session = await withDocuments({ name: 'Gesprek' });
    await page.getByRole('checkbox', { name: 'Select document 1' }).click();
    await expect.element(page.getByRole('button', { name: 'Delete document 1' })).toBeVisible();
    await session.run(becomeBlindCopy, {});
    await expect.poll(() => page.getByRole('button', { name: /delete/i }).elements().length).toBe(0);
  });

  it('scrolls the table on a narrow screen, never the page', async () => {
    await page.viewport(390, 780);
    await withDocuments({ name: 'Gesprek' }, { name: 'Nog een gesprek' });
    await expect.element(table()).toBeVisible();
    const { scrollWidth, clientWidth } = document.documentElement;
    await page.viewport(1200, 800);
    expect(scrollWidth).toBe(clientWidth);
  });

  it('tells in good words what goes with a document', async () => {
    const session = await withDocuments({ name: 'Gesprek' });
    const documentId = session.read().list('documents')[0]!.id;
    await session.run(applyCodes, {
      places: [{ documentId, start: 0, end: 9 }],
      codes: [{ name: 'vertrouwen' }]
    });
    await page.getByRole('button', { name: 'Delete document 1' }).click();
    await expect
      .element(page.getByText('Document “Gesprek” was deleted, with 1 quotation.'))
      .toBeInTheDocument();
  });

  it('shows per document who speaks, and how much is coded', async () => {
    const session = await withDocuments({ name: 'Gesprek', speakers, turnCount: 12 });
    const documentId = session.read().list('documents')[0]!.id;
    const places = [
      { documentId, start: 0, end: 200 },
      { documentId, start: 100, end: 300 }
    ];
    await session.run(applyCodes, { places, codes: [{ name: 'vertrouwen' }] });
    const row = table().getByRole('row', { name: /Gesprek/ });
    await expect.element(row).toHaveTextContent(/Samira \(buddy\)/);
    await expect.element(row).toHaveTextContent(/12\s*1,000\s*2\s*30\s%\s*2/);
  });

  it('sorts by a column, one way and the other, and says so', async () => {
    await withDocuments({ name: 'b' }, { name: 'a 10' }, { name: 'a 9' });
    await page.getByRole('button', { name: 'Name' }).click();
    await expect.poll(names).toEqual(['a 9', 'a 10', 'b']);
    await expect
      .element(page.getByRole('columnheader', { name: 'Name' }))
      .toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('button', { name: 'Name' }).click();
    await expect.poll(names).toEqual(['b', 'a 10', 'a 9']);
  });

  it('filters by words and kind, and never acts on what a filter hides', async () => {
    const session = await withDocuments({ name: 'Élan' }, { name: 'Notulen', kind: 'meeting-report' });
    await page.getByRole('checkbox', { name: 'Select all documents shown' }).click();
    await page.getByRole('searchbox').fill('elan');
    await expect.poll(names).toEqual(['Élan']);
    await page.getByRole('button', { name: 'Delete selection' }).click();
    await expect.element(page.getByText('No document passes these filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(names).toEqual(['Notulen']);
    await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Meeting report');
    await expect.poll(names).toEqual(['Notulen']);
    expect(session.read().count('documents')).toBe(1);
  });

  it('deletes several as one step and brings them back from the notice', async () => {
    const session = await withDocuments({ name: 'a' }, { name: 'b' }, { name: 'c' });
    await page.getByRole('checkbox', { name: 'Select document 1' }).click();
    await page.getByRole('checkbox', { name: 'Select document 3' }).click();
    await page.getByRole('button', { name: 'Delete selection' }).click();
    await expect.poll(names).toEqual(['b']);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(names).toEqual(['a', 'b', 'c']);
    expect(session.read().count('documents')).toBe(3);
  });

  it('changes what is known of a document, its people too, as one step', async () => {
    const session = await withDocuments({ name: 'Gesprek', speakers });
    await page.getByRole('button', { name: 'Edit details of document 1' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Gesprek met Samira');
    await page.getByLabelText('Date').fill('2025-03-11');
    await page.getByRole('combobox', { name: 'Case behind I', exact: true }).fill('Tessa');
    const { sequence } = session;
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(session.sequence).toBe(sequence + 1);
    expect(session.read().list('documents')[0]).toMatchObject({
      name: 'Gesprek met Samira',
      date: '2025-03-11'
    });
    expect(
      session
        .read()
        .list('cases')
        .map(({ name }) => name)
    ).toEqual(['Samira', 'Tessa']);
  });

  it('draws only rows near the view of 2,000 documents', async () => {
    await withDocuments(...Array.from({ length: 2000 }, (_, at) => ({ name: `Gesprek ${at + 1}` })));
    await expect.element(table()).toHaveAttribute('aria-rowcount', '2001');
    await expect.poll(() => names().length).toBeGreaterThan(5);
    expect(names().length).toBeLessThan(120);
    await page.getByRole('button', { name: 'No.' }).click();
    await expect.poll(() => names()[0]).toBe('Gesprek 2000');
  });

  it('has nothing for axe to find', async () => {
    await withDocuments({ name: 'Gesprek', speakers }, { name: 'b' });
    await page.getByRole('checkbox', { name: 'Select document 2' }).click();
    const violations = async () =>
      (await axe.run(document.body)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Edit details of document 1' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
  });
});

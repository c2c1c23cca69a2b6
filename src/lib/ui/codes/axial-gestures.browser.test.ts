import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { importDocuments } from '$lib/commands/documents/import-documents';
import type { CodeId, DocumentId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import type { CodeSelection } from './code-selection.svelte';
import { codeLine, focusedCode, showCodes, treeText } from './testing/show-codes';

let session: ProjectSession;
let selection: CodeSelection;

/** Four codes; Vertrouwen is on three quotations, Nabijheid shares the first of them. */
async function show() {
  await page.viewport(1200, 800);
  const project = new TestProject();
  const document = documentToImport('doc', { speakers: [] });
  project.run(importDocuments, { documents: [document] });
  const documentId: DocumentId = document.id;
  const [trust, near, time] = ['Vertrouwen', 'Nabijheid', 'Tijdsdruk', 'Rust'].map((name) =>
    project.code(name)
  ) as [CodeId, CodeId, CodeId, CodeId];
  project.quotation(documentId, 0, 10, trust, near);
  project.quotation(documentId, 20, 40, trust);
  project.quotation(documentId, 60, 90, trust, time);
  ({ session, selection } = await showCodes(project, [textOf(document)]));
  await expect.element(page.getByRole('tree')).toBeVisible();
}

const codes = () => session.read().list('codes');
const idOf = (name: string) => codes().find((code) => code.name === name)!.id;
const citations = (name: string) =>
  session
    .read()
    .codingsWith(idOf(name))
    .map(({ quotationId }) => session.read().get('quotations', quotationId).number);
const dialog = () => page.getByRole('dialog');

async function axeFinds() {
  const { violations } = await axe.run(document.body);
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

beforeEach(() => localStorage.clear());
afterEach(async () => session.close());

describe('bundling codes', () => {
  it('makes a category above them by keys alone, reveals it, and takes it back', async () => {
    await show();
    await userEvent.click(codeLine('Nabijheid'));
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}b');
    await expect.element(dialog()).toBeVisible();
    expect(await axeFinds()).toEqual([]);
    await userEvent.keyboard('Ruimte{Enter}');
    await expect.poll(treeText).toBe('Vertrouwen Ruimte -Nabijheid -Tijdsdruk Rust');
    expect(codes().find(({ name }) => name === 'Ruimte')!.level).toBe('category');
    expect(selection.ids).toEqual([idOf('Ruimte')]);
    await expect.poll(focusedCode).toBe('Ruimte');
    await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
    await expect.poll(treeText).toBe('Vertrouwen Nabijheid Tijdsdruk Rust');
  });

  it('puts them under a code that is there when that is what is named', async () => {
    await show();
    await userEvent.click(codeLine('Rust'));
    await userEvent.keyboard('b');
    await userEvent.type(dialog().getByRole('textbox'), 'nabijheid{Enter}');
    await expect.poll(treeText).toBe('Vertrouwen Nabijheid -Rust Tijdsdruk');
  });
});

describe('merging codes', () => {
  it('proposes the most used, shows what happens and merges under the name one types', async () => {
    await show();
    await userEvent.click(codeLine('Nabijheid'));
    await userEvent.click(codeLine('Vertrouwen'), { modifiers: ['Control'] });
    await userEvent.keyboard('m');
    await expect.element(dialog().getByRole('radio', { name: /Vertrouwen/ })).toBeChecked();
    await expect.element(dialog().getByText('“Vertrouwen” krijgt 3 citaten.')).toBeVisible();
    await expect.element(dialog().getByText(/1 dubbele codering valt weg/)).toBeVisible();
    expect(await axeFinds()).toEqual([]);
    await userEvent.fill(dialog().getByRole('textbox'), 'Band');
    await userEvent.keyboard('{Enter}');
    await expect.poll(treeText).toBe('Band Tijdsdruk Rust');
    expect(citations('Band')).toEqual([1, 2, 3]);
    await expect.poll(focusedCode).toBe('Band');
    await session.undo();
    await expect.poll(treeText).toBe('Vertrouwen Nabijheid Tijdsdruk Rust');
  });
});

describe('splitting a code', () => {
  it('walks its quotations by keys: a new code, a number, keep, undo, and on where one left', async () => {
    await show();
    await userEvent.click(codeLine('Vertrouwen'));
    await userEvent.keyboard('s');
    await expect.element(dialog().getByText('1 van 3')).toBeVisible();
    expect(await axeFinds()).toEqual([]);
    await userEvent.keyboard('openheid{Enter}');
    await expect.element(dialog().getByText('2 van 3')).toBeVisible();
    expect(citations('openheid')).toEqual([1]);
    await userEvent.keyboard('k');
    await expect.element(dialog().getByText('3 van 3')).toBeVisible();
    await userEvent.keyboard('1');
    await expect.element(dialog().getByText('Alle citaten zijn langs geweest.')).toBeVisible();
    expect([citations('openheid'), citations('Vertrouwen')]).toEqual([[1, 3], [2]]);
    await userEvent.keyboard('z');
    await expect.poll(() => [citations('openheid'), citations('Vertrouwen')]).toEqual([[1], [2, 3]]);
    await expect.element(dialog().getByText('nog 1')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.poll(focusedCode).toBe('Vertrouwen');
    await userEvent.keyboard('s');
    await expect.element(dialog().getByText('2 van 2')).toBeVisible();
    await expect.element(dialog().getByRole('button', { name: 'openheid' })).toBeVisible();
  });

  it('goes back to a quotation and sends it elsewhere', async () => {
    await show();
    await userEvent.click(codeLine('Vertrouwen'));
    await userEvent.keyboard('s');
    await expect.element(dialog().getByText('1 van 3')).toBeVisible();
    await userEvent.keyboard('rust{Enter}');
    await expect.element(dialog().getByText('2 van 3')).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(dialog().getByText('Gaat naar “Rust”')).toBeVisible();
    await userEvent.keyboard('tijd{Enter}');
    await expect.element(dialog().getByText('2 van 3')).toBeVisible();
    expect([citations('Rust'), citations('Tijdsdruk')]).toEqual([[], [3, 1]]);
  });
});

describe('deleting codes', () => {
  it('shows which quotations are left without a code, and deletes at Enter', async () => {
    await show();
    await userEvent.click(codeLine('Vertrouwen'));
    await userEvent.keyboard('{Delete}');
    await expect.element(dialog().getByText('Dit citaat heeft daarna geen code meer:')).toBeVisible();
    await expect.element(dialog().getByRole('link', { name: '1:2' })).toBeVisible();
    expect(await axeFinds()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(treeText).toBe('Nabijheid Tijdsdruk Rust');
    await expect.element(page.getByText(/1 citaat is nu zonder code/)).toBeVisible();
    expect(session.read().count('quotations')).toBe(3);
    await expect.poll(focusedCode).toBe('Nabijheid');
  });

  it('deletes at once where every quotation keeps a code', async () => {
    await show();
    await userEvent.click(codeLine('Tijdsdruk'));
    await userEvent.keyboard('{Delete}');
    await expect.poll(treeText).toBe('Vertrouwen Nabijheid Rust');
  });
});

describe('the quotations of several codes', () => {
  it('shows those of any or of all, and filters by a code they share', async () => {
    await show();
    await userEvent.click(codeLine('Nabijheid'));
    await userEvent.click(codeLine('Vertrouwen'), { modifiers: ['Control'] });
    const links = () =>
      Array.from(document.querySelectorAll('[role=group] li a'), ({ textContent }) => textContent);
    await expect.poll(links).toEqual(['1:1', '1:2', '1:3']);
    await userEvent.click(page.getByRole('button', { name: /Tijdsdruk/ }).first());
    await expect.poll(links).toEqual(['1:3']);
    await userEvent.click(page.getByRole('button', { name: /Tijdsdruk/ }).first());
    await userEvent.click(page.getByText('Alle codes samen'));
    await expect.poll(links).toEqual(['1:1']);
    expect(await axeFinds()).toEqual([]);
  });
});

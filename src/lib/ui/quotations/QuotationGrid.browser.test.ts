import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { goto } from '$app/navigation';
import type { CodeId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import GridUnderTest from './testing/GridUnderTest.svelte';
import { QuotationsTable } from './quotations-table.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

let session: ProjectSession;
let table: QuotationsTable;

const cellAt = () => {
  const cell = document.activeElement;
  const row = cell?.closest('[role="row"]');
  return `${row?.getAttribute('aria-rowindex')}/${cell?.getAttribute('aria-colindex')}`;
};
const selected = () => document.querySelectorAll('[role="row"][aria-selected="true"]').length;

async function press(keys: string, expected: string): Promise<void> {
  await userEvent.keyboard(keys);
  await expect.poll(cellAt, { message: `after ${keys}` }).toBe(expected);
}

beforeEach(async () => {
  sessionStorage.clear();
  const project = new TestProject();
  const document = documentToImport('d1', { length: 4000 });
  project.document(document);
  const codes: CodeId[] = [project.code('Vertrouwen'), project.code('Tijd')];
  for (let index = 0; index < 300; index += 1)
    project.quotation(document.id, index * 10, index * 10 + 9, codes[index % 3 === 0 ? 0 : 1]!);
  session = await openStored(project, [textOf(document)]);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  table = new QuotationsTable(session);
  await table.load();
  await render(Screen, { props: { app, session, component: GridUnderTest, props: { table } } });
  await expect.element(page.getByRole('grid')).toBeVisible();
});

afterEach(async () => session.close());

describe('the table of quotations', () => {
  it('says how large it is and draws what is near the view only', async () => {
    const grid = page.getByRole('grid');
    await expect.element(grid).toHaveAttribute('aria-rowcount', '301');
    await expect.element(grid).toHaveAttribute('aria-colcount', '10');
    expect(document.querySelectorAll('[data-line]').length).toBeLessThan(60);
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]').length).toBe(1);
  });

  it('walks by the keys of an ARIA grid, to the last row and back to the header', async () => {
    await userEvent.click(page.getByRole('gridcell', { name: '1:1', exact: true }).getByRole('link'), {
      trial: true
    });
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
    await press('{ArrowRight}', '2/3');
    await press('{ArrowDown}', '3/3');
    await press('{End}', '3/10');
    await press('{Home}', '3/1');
    await press('{Control>}{End}{/Control}', '301/10');
    await press('{Control>}{Home}{/Control}', '2/1');
    await press('{PageDown}', `${2 + pageLength()}/1`);
    await press('{PageUp}', '2/1');
    await press('{ArrowUp}', '1/1');
  });

  it('opens a quotation with Enter and selects with the space bar, in ranges with Shift', async () => {
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
    await press('{ArrowDown}', '3/2');
    await userEvent.keyboard('{Enter}');
    expect(goto).toHaveBeenLastCalledWith(expect.stringMatching(/\/documents\/1\?q=2$/));
    await userEvent.keyboard(' ');
    await expect.poll(selected).toBe(1);
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}', '5/2');
    await expect.poll(selected).toBe(3);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(table.selectedIds.length).toBe(300);
  });

  it('sorts from the header and says which way', async () => {
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
    await press('{ArrowUp}', '1/2');
    const header = page.getByRole('columnheader', { name: 'Citaat', exact: true });
    for (const direction of ['ascending', 'descending', 'none']) {
      await userEvent.keyboard('{Enter}');
      await expect.element(header).toHaveAttribute('aria-sort', direction);
    }
  });

  it('groups under headings that fold with the arrows', async () => {
    table.choose({ groupBy: 'code' });
    await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '303');
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
    const heading = page.getByRole('gridcell', { name: 'Vertrouwen 100 citaten' });
    await expect.element(heading).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '203');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '303');
  });

  it('keeps its choices for who comes back, and forgets a filter that is cleared', async () => {
    const [, time] = session.read('codes').list('codes');
    table.setFilter({ codes: { ids: [time!.id], match: 'any', under: true } });
    expect(table.shown.length).toBe(200);
    const again = new QuotationsTable(session);
    await again.load();
    expect(again.shown.length).toBe(200);
    again.clearFilters();
    expect(again.shown.length).toBe(300);
  });
});

function pageLength(): number {
  const view = document.querySelector('.scroll')?.clientHeight ?? 0;
  return Math.max(1, Math.ceil(view / 72) + 1 - 2);
}

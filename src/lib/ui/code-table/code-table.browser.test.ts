import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { goto } from '$app/navigation';
import { updateCode } from '$lib/commands/codes/update-code';
import type { CodeId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { CodeSelection } from '$lib/ui/codes/code-selection.svelte';
import CodeTableStage from './testing/CodeTableStage.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const codeCount = 120;
let session: ProjectSession;
let selection: CodeSelection;
let app: AppState;

const grid = () => page.getByRole('grid');
const cellAt = () => {
  const cell = document.activeElement;
  const row = cell?.closest('[role="row"]');
  return `${row?.getAttribute('aria-rowindex')}/${cell?.getAttribute('aria-colindex')}`;
};
const firstNames = () =>
  Array.from(document.querySelectorAll<HTMLElement>('[data-line]'))
    .sort((a, b) => Number(a.dataset['line']) - Number(b.dataset['line']))
    .slice(0, 3)
    .map((line) => line.querySelector('.name .text')?.textContent);
const chosen = () => selection.ids.map((id) => session.read('codes').get('codes', id).name);

const idOf = (name: string) =>
  session
    .read('codes')
    .list('codes')
    .find((code) => code.name === name)!.id;

function enterGrid(): void {
  document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
}

async function press(keys: string, expected: string): Promise<void> {
  await userEvent.keyboard(keys);
  await expect.poll(cellAt, { message: `after ${keys}` }).toBe(expected);
}

beforeEach(async () => {
  sessionStorage.clear();
  vi.mocked(goto).mockClear();
  const project = new TestProject();
  const document = documentToImport('d1', { length: 4000 });
  project.document(document);
  const support = project.code('Begeleiding');
  const twin = project.code('Begeleidingen', support);
  const others: CodeId[] = [];
  for (let number = 3; number <= codeCount; number += 1)
    others.push(project.code(`Code ${String(number).padStart(3, '0')}`));
  project.quotation(document.id, 0, 9, twin);
  project.quotation(document.id, 10, 19, support, others[0]!);
  project.quotation(document.id, 20, 29, support);
  session = await openStored(project, [textOf(document)]);
  app = await AppState.start();
  await app.setLanguage('nl', false);
  selection = new CodeSelection((id) => session.read('codes').find('codes', id) !== undefined);
  await render(CodeTableStage, { props: { app, session, selection } });
  await expect.element(grid()).toBeVisible();
});

afterEach(async () => session.close());

describe('the table of codes', () => {
  it('says how large it is and draws what is near the view only', async () => {
    await expect.element(grid()).toHaveAttribute('aria-rowcount', String(codeCount + 1));
    await expect.element(grid()).toHaveAttribute('aria-colcount', '12');
    expect(document.querySelectorAll('[data-line]').length).toBeLessThan(60);
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]').length).toBe(1);
  });

  it('walks by the keys of an ARIA grid, to the last code and back to the header', async () => {
    enterGrid();
    await press('{ArrowDown}', '3/2');
    await press('{ArrowRight}', '3/3');
    await press('{End}', '3/12');
    await press('{Home}', '3/1');
    await press('{Control>}{End}{/Control}', `${codeCount + 1}/12`);
    await press('{Control>}{Home}{/Control}', '2/1');
    await press('{ArrowUp}', '1/1');
  });

  it('selects with the space bar, in ranges with Shift, all with Ctrl+A and none with Escape', async () => {
    enterGrid();
    await userEvent.keyboard(' ');
    expect(chosen()).toEqual(['Begeleiding']);
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}', '4/2');
    expect(chosen()).toEqual(['Begeleiding', 'Begeleidingen', 'Code 003']);
    await press('{Shift>}{ArrowUp}{/Shift}', '3/2');
    expect(chosen()).toEqual(['Begeleiding', 'Begeleidingen']);
    await expect.element(page.getByRole('row', { selected: true }).nth(1)).toHaveTextContent('Begeleidingen');
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(selection.ids.length).toBe(codeCount);
    await userEvent.keyboard('{Escape}');
    expect(selection.ids).toEqual([]);
  });

  it('selects with clicks: one, another with Ctrl, a range with Shift, one more by its box', async () => {
    const cell = (name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}`) });
    await cell('Code 003').click();
    expect(chosen()).toEqual(['Code 003']);
    await cell('Begeleidingen').click({ modifiers: ['Control'] });
    expect(chosen()).toEqual(['Code 003', 'Begeleidingen']);
    await cell('Code 004').click({ modifiers: ['Shift'] });
    expect(chosen()).toEqual(['Begeleidingen', 'Code 003', 'Code 004']);
    await page.getByRole('checkbox', { name: '“Begeleiding” selecteren', exact: true }).click();
    expect(chosen()).toEqual(['Begeleidingen', 'Code 003', 'Code 004', 'Begeleiding']);
  });

  it('opens a code with Enter, and its quotations where they are counted', async () => {
    enterGrid();
    await userEvent.keyboard('{Enter}');
    expect(goto).toHaveBeenLastCalledWith(expect.stringMatching(/\/codes\?code=/));
    await press('{ArrowRight}{ArrowRight}', '2/4');
    await userEvent.keyboard('{Enter}');
    expect(goto).toHaveBeenLastCalledWith(expect.stringMatching(/\/quotations\?code=.*&under=no$/));
  });

  it('sorts from the header, numbers from the most, and comes back to the order of the tree', async () => {
    enterGrid();
    await press('{ArrowUp}{ArrowRight}{ArrowRight}', '1/4');
    const header = page.getByRole('columnheader', { name: 'Citaten', exact: true });
    await userEvent.keyboard('{Enter}');
    await expect.element(header).toHaveAttribute('aria-sort', 'descending');
    expect(firstNames()).toEqual(['Begeleiding', 'Begeleidingen', 'Code 003']);
    await userEvent.keyboard('{Enter}');
    await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
    expect(firstNames()[0]).toBe('Code 004');
    await userEvent.keyboard('{Enter}');
    await expect.element(header).toHaveAttribute('aria-sort', 'none');
    expect(firstNames()).toEqual(['Begeleiding', 'Begeleidingen', 'Code 003']);
  });

  it('marks what is written of a code, and puts what misses least first', async () => {
    const marksOf = (name: string) =>
      page.getByRole('list', { name: `Wat er is van “${name}”`, exact: true }).getByRole('listitem');
    const wordsOf = (name: string) =>
      marksOf(name)
        .elements()
        .map((mark) => mark.getAttribute('title'));
    const written = { definition: 'Hulp', include: 'Als het helpt', exclude: 'Als het hindert' };
    await session.run(updateCode, { id: idOf('Begeleidingen'), ...written });
    await session.run(updateCode, { id: idOf('Code 004'), ...written });
    await expect.poll(() => wordsOf('Code 004').at(-1)).toBe('voorbeeld: niet nodig, geen citaten');
    expect(wordsOf('Begeleidingen')).toEqual([
      'definitie: aanwezig',
      'wanneer wel: aanwezig',
      'wanneer niet: aanwezig',
      'voorbeeld: mist nog'
    ]);
    const header = page.getByRole('columnheader', { name: 'Omschreven' });
    await header.click();
    await expect.element(header).toHaveAttribute('aria-sort', 'descending');
    expect(firstNames()).toEqual(['Code 004', 'Begeleidingen', 'Code 005']);
  });

  it('filters, says what is left, and clears in one go', async () => {
    await page.getByRole('searchbox', { name: 'Zoek in naam en pad' }).fill('begeleiding');
    await expect.element(page.getByText(`2 van ${codeCount} codes`)).toBeVisible();
    await page.getByRole('button', { name: 'Niet gebruikt' }).click();
    await expect.element(page.getByText('Geen enkele code voldoet aan deze filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Filters wissen' }).first().click();
    await expect.element(page.getByText(`${codeCount} codes`, { exact: true })).toBeVisible();
  });

  it('shows the codes that may be double and selects the two to merge', async () => {
    // Wide enough for the button to stand in the bar, not in its menu.
    await page.viewport(1024, 800);
    await page.getByRole('button', { name: 'Mogelijk dubbel' }).click();
    const pair = page.getByRole('list', { name: 'Codes die misschien hetzelfde betekenen' });
    await expect.element(pair).toHaveTextContent('dezelfde woordstam');
    await page.getByRole('button', { name: '“Begeleiding” en “Begeleidingen” selecteren' }).click();
    expect(chosen()).toEqual(['Begeleiding', 'Begeleidingen']);
    await expect.element(page.getByRole('button', { name: 'Samenvoegen' })).toBeVisible();
    await page.viewport(414, 896);
  });

  it.each(['light', 'dark'] as const)('is found clean by axe, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    await page.getByRole('gridcell', { name: /^Code 003/ }).click();
    const found = await axe.run(document.body);
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
});

describe('the groups beside it', () => {
  const panel = () => page.getByRole('region', { name: 'Groepen' });

  beforeEach(async () => {
    if (document.querySelector('section.panel') === null)
      await page.getByRole('button', { name: 'Groepen', exact: true }).click();
    await expect.element(panel()).toBeVisible();
  });

  it('makes a group of the selection, filters by it, and deletes it with a way back', async () => {
    selection.set(
      session
        .read('codes')
        .list('codes')
        .slice(0, 3)
        .map(({ id }) => id)
    );
    await page.getByRole('button', { name: 'Nieuwe groep', exact: true }).click();
    await expect.element(page.getByText('De 3 geselecteerde codes komen erin.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Naam van de groep' }).fill('Steun');
    await page.getByRole('button', { name: 'Groep maken' }).click();
    await expect.element(grid()).toHaveAttribute('aria-rowcount', '4');
    selection.set(
      session
        .read('codes')
        .list('codes')
        .slice(2, 5)
        .map(({ id }) => id)
    );
    await panel().getByRole('button', { name: 'Acties voor groep “Steun”' }).click();
    await page.getByRole('menuitem', { name: '2 geselecteerde codes toevoegen' }).click();
    await expect.element(grid()).toHaveAttribute('aria-rowcount', '6');
    await panel().getByRole('button', { name: 'Acties voor groep “Steun”' }).click();
    await page.getByRole('menuitem', { name: 'Groep verwijderen' }).click();
    await expect.element(grid()).toHaveAttribute('aria-rowcount', String(codeCount + 1));
    await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await expect.element(panel().getByRole('button', { name: /^Steun/ })).toBeVisible();
  });

  it('makes a smart group that says how many codes meet it while it is made', async () => {
    await page.getByRole('button', { name: 'Nieuwe slimme groep' }).click();
    await expect.element(page.getByText(`${codeCount} codes voldoen nu.`)).toBeVisible();
    await page.getByRole('textbox', { name: 'Naam van de groep' }).fill('Gebruikt');
    await page.getByRole('combobox', { name: 'Gebruik' }).selectOptions('used');
    await expect.element(page.getByText('3 codes voldoen nu.')).toBeVisible();
    await page.getByRole('button', { name: 'Groep maken' }).click();
    await expect.element(grid()).toHaveAttribute('aria-rowcount', '4');
    expect(firstNames()).toEqual(['Begeleiding', 'Begeleidingen', 'Code 003']);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { TestProject } from '$lib/testing/test-project';
import type { CodeSelection } from './code-selection.svelte';
import { codeLine, focusedCode, showCodes, treeText } from './testing/show-codes';

let session: ProjectSession;
let selection: CodeSelection;

async function show(width = 1200) {
  await page.viewport(width, 800);
  const project = new TestProject();
  const trust = project.code('Vertrouwen');
  project.code('Nabijheid', trust);
  project.code('Afstand', trust);
  project.code('Tijdsdruk');
  project.code('Rust');
  ({ session, selection } = await showCodes(project));
  await expect.element(page.getByRole('tree')).toBeVisible();
}

const names = () => selection.ids.map((id) => session.read().get('codes', id).name);
const selectedLines = () =>
  Array.from(
    document.querySelectorAll('[role=treeitem][aria-selected=true] .name'),
    ({ textContent }) => textContent
  );

afterEach(async () => session.close());

describe('selecting several codes in the tree', () => {
  it('follows the keys of a multi-selectable ARIA tree', async () => {
    await show();
    await expect.element(page.getByRole('tree')).toHaveAttribute('aria-multiselectable', 'true');
    await userEvent.click(codeLine('Vertrouwen'));
    const steps: [string, string, string[]][] = [
      ['{ArrowDown}', 'Nabijheid', ['Nabijheid']],
      ['{Shift>}{ArrowDown}{/Shift}', 'Afstand', ['Nabijheid', 'Afstand']],
      ['{Shift>}{ArrowDown}{/Shift}', 'Tijdsdruk', ['Nabijheid', 'Afstand', 'Tijdsdruk']],
      ['{Shift>}{ArrowUp}{/Shift}', 'Afstand', ['Nabijheid', 'Afstand']],
      ['{Control>}{End}{/Control}', 'Rust', ['Nabijheid', 'Afstand']],
      [' ', 'Rust', ['Nabijheid', 'Afstand', 'Rust']],
      [' ', 'Rust', ['Nabijheid', 'Afstand']],
      ['{Control>}a{/Control}', 'Rust', ['Vertrouwen', 'Nabijheid', 'Afstand', 'Tijdsdruk', 'Rust']],
      ['{Escape}', 'Rust', ['Rust']],
      ['{Shift>}{Home}{/Shift}', 'Vertrouwen', ['Rust', 'Tijdsdruk', 'Afstand', 'Nabijheid', 'Vertrouwen']],
      ['{ArrowDown}', 'Nabijheid', ['Nabijheid']]
    ];
    for (const [keys, focused, selected] of steps) {
      await userEvent.keyboard(keys);
      await expect.poll(focusedCode, { message: `focus after ${keys}` }).toBe(focused);
      expect(names(), `selected after ${keys}`).toEqual(selected);
    }
    expect(selectedLines()).toEqual(['Nabijheid']);
  });

  it('adds by Ctrl+click, stretches by Shift+click, and by plain clicks in the mode for it', async () => {
    await show();
    await userEvent.click(codeLine('Nabijheid'));
    await userEvent.click(codeLine('Rust'), { modifiers: ['Control'] });
    expect(names()).toEqual(['Nabijheid', 'Rust']);
    await userEvent.click(codeLine('Afstand'), { modifiers: ['Shift'] });
    expect(names().toSorted()).toEqual(['Afstand', 'Rust', 'Tijdsdruk']);
    await userEvent.click(codeLine('Afstand'));
    await userEvent.click(page.getByRole('button', { name: 'Meer codes kiezen' }));
    await userEvent.click(codeLine('Rust'));
    expect(names()).toEqual(['Afstand', 'Rust']);
  });

  it('drags all selected codes at once, in the order of the tree', async () => {
    await show();
    await userEvent.click(codeLine('Rust'));
    await userEvent.click(codeLine('Nabijheid'), { modifiers: ['Control'] });
    const dataTransfer = new DataTransfer();
    const line = (name: string) => codeLine(name).element();
    line('Rust').dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    const { top } = line('Vertrouwen').getBoundingClientRect();
    for (const type of ['dragover', 'drop'])
      line('Vertrouwen').dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientY: top + 1 })
      );
    await expect.poll(treeText).toBe('Nabijheid Rust Vertrouwen -Afstand Tijdsdruk');
    expect(session.sequence).toBe(2);
  });

  it('offers what fits the number of codes and has nothing for axe to find', async () => {
    await show();
    await userEvent.click(codeLine('Rust'));
    const bar = page.getByRole('toolbar', { name: 'Met de gekozen codes' });
    await expect.element(bar.getByRole('button', { name: 'Splitsen' })).toBeVisible();
    await expect.element(bar.getByRole('button', { name: 'Samenvoegen' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await expect.element(bar.getByRole('button', { name: 'Samenvoegen' })).toBeVisible();
    await expect.element(bar.getByRole('button', { name: 'Splitsen' })).not.toBeInTheDocument();
    await userEvent.keyboard('2');
    await expect.element(page.getByText('2 codes zijn nu: Categorie.')).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('keeps in a menu what has no room on a narrow bar', async () => {
    await show(390);
    await userEvent.click(codeLine('Rust'));
    const bar = page.getByRole('toolbar', { name: 'Met de gekozen codes' });
    await expect.element(bar.getByRole('button', { name: 'Verwijderen' })).not.toBeInTheDocument();
    await userEvent.click(bar.getByRole('button', { name: 'Meer' }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Verwijderen' }));
    await expect.poll(treeText).toBe('Vertrouwen -Nabijheid -Afstand Tijdsdruk');
    expect(focusedCode()).toBe('Tijdsdruk');
  });
});

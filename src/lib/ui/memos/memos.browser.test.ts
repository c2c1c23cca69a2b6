import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../routes/app.css';
import type { Memo } from '$lib/domain/memo';
import type { MemoId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import MemoStage from './testing/MemoStage.svelte';

let session: ProjectSession;

/** Memos `Memo 1`, `Memo 2`, … on screen, by title; the first mentions the second, and is about a code. */
async function show(count: number) {
  const project = new TestProject();
  const code = project.code('Vertrouwen');
  for (let number = 1; number <= count; number++)
    project.put('memos', {
      id: `memo-${number}` as MemoId,
      title: `Memo ${number}`,
      kind: 'theoretical',
      ownKind: '',
      text: number === 1 ? 'Zie [Memo 2](kc:memo/memo-2)' : `Woorden van **${number}**`,
      about: number === 1 ? [{ kind: 'code', id: code }] : [],
      createdBy: testCoder,
      createdAt: testNow,
      updatedAt: testNow
    } satisfies Memo);
  session = await openStored(project, []);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: MemoStage } });
  return { memo: (number: number) => session.read().find('memos', `memo-${number}`) };
}

afterEach(() => session.close());

const list = () => page.getByRole('listbox', { name: 'Memo’s' });
const lines = () => [...document.querySelectorAll('[role="option"]')];

describe('the list of memos', () => {
  it('draws of 2,000 memos only those near the view, and finds among all', async () => {
    await show(2000);
    await expect.poll(() => lines().length).toBeGreaterThan(5);
    expect(lines().length).toBeLessThan(60);
    await userEvent.fill(page.getByRole('searchbox'), 'WOORDEN VAN 1999');
    await expect.poll(() => lines().length).toBe(1);
    expect(document.querySelector('mark:not(:empty)')?.textContent).toBe('Woorden van 1999');
  });

  it('walks with the arrows, chooses several with Shift, and removes them as one step', async () => {
    await show(5);
    (list().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('article', { name: 'Memo 1' })).toBeVisible();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect
      .poll(() => document.querySelectorAll('[role="option"][aria-selected="true"]').length)
      .toBe(3);
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => session.read().count('memos')).toBe(2);
    await session.undo();
    expect(session.read().count('memos')).toBe(5);
  });
});

describe('a memo', () => {
  async function first() {
    const shown = await show(3);
    (list().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('article', { name: 'Memo 1' })).toBeVisible();
    return shown;
  }

  it('says what it is about and mentions, and is mentioned by', async () => {
    await first();
    await expect.element(page.getByRole('link', { name: 'Vertrouwen' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Maak los van Vertrouwen' }));
    await expect.poll(() => session.read().get('memos', 'memo-1').about).toEqual([]);
    (list().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('heading', { name: 'Genoemd in' })).toBeVisible();
  });

  it('takes another title and a kind of one’s own', async () => {
    const { memo } = await first();
    await userEvent.fill(page.getByRole('textbox', { name: 'Titel' }), 'Anders');
    await userEvent.keyboard('{Tab}');
    await userEvent.selectOptions(page.getByRole('article').getByRole('combobox', { name: 'Soort' }), 'own');
    await expect.poll(() => memo(1)).toMatchObject({ title: 'Anders', kind: 'own' });
    await userEvent.fill(page.getByRole('combobox', { name: 'Naam van de soort' }), 'Idee');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => memo(1)?.ownKind).toBe('Idee');
  });

  it('has no faults Axe can find', async () => {
    await first();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { goto } from '$app/navigation';
import type { LogEntryId } from '$lib/domain/ids';
import { Actions } from '$lib/state/actions.svelte';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, testCoder, testNow, TestProject, textOf } from '$lib/testing/test-project';
import PaletteHost from './PaletteHost.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

let session: ProjectSession;
const exportAll = vi.fn();

beforeEach(async () => {
  localStorage.clear();
  vi.clearAllMocks();
  const project = new TestProject();
  const document = documentToImport('d1', { name: 'Interview Noor' });
  project.document(document);
  for (let start = 0; start < 30; start += 10)
    project.quotation(document.id, start, start + 9, project.code(`Coördinatie ${start}`));
  project.put('logEntries', {
    id: 'log-1' as LogEntryId,
    number: 1,
    date: '2026-01',
    step: 'redesign',
    iterationId: null,
    title: 'Minder theorie',
    text: '',
    about: [],
    createdBy: testCoder,
    createdAt: testNow,
    updatedAt: testNow
  });
  session = await openStored(project, [textOf(document)]);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  const actions = new Actions();
  const group = () => 'Citatentabel';
  actions.register([{ id: 'export', label: () => 'Exporteren', group, keys: ['e'], run: exportAll }]);
  await render(Screen, { props: { app, session, actions, component: PaletteHost } });
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
});

afterEach(async () => session.close());

const chosen = () => document.querySelector('[role="option"][aria-selected="true"] .label')?.textContent;

describe('the palette', () => {
  it('goes to a quotation by its citation', async () => {
    await userEvent.keyboard('1:2{Enter}');
    await expect.poll(() => vi.mocked(goto).mock.lastCall?.[0]).toMatch(/\/documents\/1\?q=2$/);
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
  });

  it('finds documents and codes without accents, and walks by arrows that come round', async () => {
    await userEvent.keyboard('coordinatie');
    await expect.poll(chosen).toBe('Coördinatie 0');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(chosen).toBe('Coördinatie 10');
    const active = document.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.textContent).toContain('Coördinatie 10');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.poll(chosen).toContain('Zoek');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => vi.mocked(goto).mock.lastCall?.[0]).toMatch(/\/codes\?code=/);
  });

  it('runs any action that is registered, and offers it first the next time', async () => {
    await userEvent.keyboard('exporteren{Enter}');
    await expect.poll(() => exportAll.mock.calls.length).toBe(1);
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.poll(chosen).toBe('Exporteren');
  });

  it('goes to what the research log says, by its title, its step or its month', async () => {
    await userEvent.keyboard('herontwerp januari');
    await expect.poll(chosen).toBe('Minder theorie');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => vi.mocked(goto).mock.lastCall?.[0]).toMatch(/\/timeline\/log\?entry=log-1$/);
  });

  it('searches all texts for what it does not know', async () => {
    await userEvent.keyboard('iets anders{Enter}');
    await expect.poll(() => vi.mocked(goto).mock.lastCall?.[0]).toMatch(/\/search\?q=iets%20anders$/);
  });

  it('closes with Escape and does nothing', async () => {
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
    expect(goto).not.toHaveBeenCalled();
  });
});

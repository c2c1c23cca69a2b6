import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../routes/app.css';
import { saveIteration } from '$lib/commands/log/save-iteration';
import { saveLogEntry } from '$lib/commands/log/save-log-entry';
import type { IterationId, LogEntryId, MemoId } from '$lib/domain/ids';
import { saveMemo } from '$lib/commands/memos/save-memo';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import LogStage from './testing/LogStage.svelte';

let session: ProjectSession;

async function show(project: TestProject, props: Record<string, unknown> = {}, width = 1280) {
  await page.viewport(width, 800);
  session = await openStored(project, []);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: LogStage, props } });
}

afterEach(() => session.close());

/** A round with a design and an evaluation, and entries in no round: `Regel 1` of January, `Regel 2` of February, … */
function study(loose = 3): TestProject {
  const project = new TestProject();
  const iterationId = 'round' as IterationId;
  project.run(saveMemo, { id: 'memo-1' as MemoId, title: 'Indruk' });
  project.run(saveIteration, { id: iterationId, name: 'Training, avond 1' });
  const save = (id: string, fields: Omit<Parameters<typeof saveLogEntry>[1], 'id'>) =>
    project.run(saveLogEntry, { id: id as LogEntryId, ...fields });
  save('design', { title: 'Drie uur theorie', step: 'design', iterationId, date: '2024-11' });
  save('evaluation', { title: 'Te lang', step: 'evaluation', iterationId, date: '2024-12-03' });
  for (let index = 1; index <= loose; index++)
    save(`loose-${index}`, { title: `Regel ${index}`, date: `2025-${String(index).padStart(2, '0')}` });
  return project;
}

const entries = () => session.read('logEntries').list('logEntries');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const sheet = (name: string) => page.getByRole('article', { name });
async function expectAccessible() {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

describe('the log', () => {
  it('begins with one sentence and one button, and takes an entry by keyboard alone', async () => {
    await show(new TestProject());
    await expectAccessible();
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('textbox', { name: 'Titel' })).toHaveFocus();
    await userEvent.keyboard('Minder theorie');
    await userEvent.keyboard('{Tab}{Tab}voorjaar 2025{Tab}');
    await expect.poll(entries).toMatchObject([{ number: 1, title: 'Minder theorie', date: '2025-21' }]);
    await userEvent.selectOptions(
      page.getByRole('article').getByRole('combobox', { name: 'Stap' }),
      'redesign'
    );
    await userEvent.selectOptions(
      page.getByRole('article').getByRole('combobox', { name: 'Iteratie' }),
      'new'
    );
    await userEvent.keyboard('Avond 2{Enter}');
    await expect
      .poll(() => session.read('iterations').list('iterations'))
      .toMatchObject([{ name: 'Avond 2' }]);
    await expect.poll(() => entries()[0]).toMatchObject({ step: 'redesign' });
    await expect.poll(() => entries()[0]!.iterationId).not.toBeNull();
    await expectAccessible();
  });

  it('walks with the arrows, narrows, and removes with a way back', async () => {
    await show(study());
    const list = page.getByRole('listbox', { name: 'Regels van het logboek' });
    (list.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(sheet('Regel 3')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await expect.poll(() => entries().length).toBe(4);
    await expect.element(sheet('Regel 1')).toBeVisible();
    await expect.element(list).toHaveFocus();
    await session.undo();
    expect(entries()).toHaveLength(5);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Iteratie' }).first(), 'round');
    await userEvent.fill(page.getByRole('searchbox'), 'THEORIE');
    await expect.poll(() => list.getByRole('option').elements()).toHaveLength(1);
    await expect.element(page.getByText('1 van 5')).toBeVisible();
  });

  it('shows on a phone the list or an entry, the keyboard going along', async () => {
    await show(study(), {}, 390);
    const list = page.getByRole('listbox', { name: 'Regels van het logboek' });
    (list.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(button('Terug naar de lijst')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(list).toHaveFocus();
  });

  it('draws of 2,000 entries only those near the view', async () => {
    const project = study(0);
    const first = project.model.list('logEntries')[0]!;
    for (let number = 10; number < 2010; number++)
      project.put('logEntries', { ...first, id: `many-${number}` as LogEntryId, number });
    await show(project);
    const drawn = () => document.querySelectorAll('[role="listbox"] [role="option"]').length;
    await expect.poll(drawn).toBeGreaterThan(5);
    expect(drawn()).toBeLessThan(60);
  });

  it('begins an entry about what it was asked from', async () => {
    const about = [{ kind: 'memo', id: 'memo-1' }];
    await show(study(0), { asked: { about } });
    await expect.element(sheet('Nieuwe regel').getByRole('link', { name: 'Indruk' })).toBeVisible();
    expect(entries().at(-1)!.about).toEqual(about);
    await userEvent.click(button('Maak los van Indruk'));
    await expect.poll(() => entries().at(-1)!.about).toEqual([]);
  });
});

describe('the iterations', () => {
  async function board() {
    await show(study());
    await userEvent.click(button('Iteraties'));
    await expect.element(page.getByRole('table')).toBeVisible();
  }

  it('say what a round lacks, and take an entry where it is missing', async () => {
    await board();
    await expect.element(page.getByText('Over de test is niets vastgelegd.')).toBeVisible();
    await expect.element(page.getByText('3 regels horen bij geen iteratie.')).toBeVisible();
    expect(document.querySelectorAll('svg[role="img"]')).toHaveLength(1);
    await expectAccessible();
    await userEvent.click(button('Test toevoegen aan Training, avond 1'));
    await expect.element(page.getByRole('textbox', { name: 'Titel' })).toHaveFocus();
    await expect.poll(() => entries().at(-1)).toMatchObject({ step: 'test', iterationId: 'round' });
  });

  it('are added, moved and removed, the keyboard staying near', async () => {
    await board();
    await userEvent.fill(page.getByRole('textbox', { name: /^Nieuwe iteratie/ }), 'Avond 2');
    await userEvent.keyboard('{Enter}');
    const names = () =>
      session
        .read('iterations')
        .list('iterations')
        .sort((a, b) => a.order - b.order)
        .map(({ name }) => name);
    await expect.poll(names).toEqual(['Training, avond 1', 'Avond 2']);
    await userEvent.click(button('Iteratie 2 naar boven'));
    await expect.poll(names).toEqual(['Avond 2', 'Training, avond 1']);
    await expect.element(button('Iteratie 1 naar beneden')).toHaveFocus();
    await userEvent.click(button('Iteratie 2 verwijderen'));
    await expect.poll(names).toEqual(['Avond 2']);
    await expect.element(button('Iteratie 1 verwijderen')).toHaveFocus();
    expect(entries()).toHaveLength(5);
  });
});

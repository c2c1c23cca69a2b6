import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../routes/app.css';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { PhaseId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import CollectionPage from './CollectionPage.svelte';

let session: ProjectSession;
let app: AppState;

/** An interview with a parent in the training and a note of nobody. */
async function show() {
  sessionStorage.clear();
  const project = TestProject.coded();
  project.run(savePhase, { id: 'training' as PhaseId, name: 'Training', start: '2025-01', end: null });
  project.document({ name: 'I1', caseName: 'Ans', caseRole: 'ouder', date: '2025-02-10' });
  project.document({ name: 'N', kind: 'note', date: '2025-02-11' });
  session = await openStored(project, []);
  app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: CollectionPage } });
}

afterEach(() => session.close());

const plan = () =>
  session
    .read('plannedSources')
    .list('plannedSources')
    .sort((a, b) => a.order - b.order);
const button = (name: string) => page.getByRole('button', { name, exact: true });
async function expectAccessible() {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

it('proposes a plan of what there is, and takes it back', async () => {
  await show();
  await expectAccessible();
  await userEvent.click(button('Begin met wat er is: 4 regels'));
  await expect.element(page.getByText('Alles wat gepland is, is er.')).toBeVisible();
  expect(plan()).toHaveLength(4);
  await session.undo();
  await expect.poll(plan).toHaveLength(0);
});

it('takes a line by keyboard alone, and says in a sentence what it misses', async () => {
  await show();
  await userEvent.keyboard('n');
  const form = page.getByRole('form', { name: 'Regel toevoegen' });
  await expect.element(form.getByRole('spinbutton')).toHaveFocus();
  await userEvent.keyboard('2');
  await userEvent.selectOptions(form.getByRole('combobox', { name: 'Bron' }), 'interview');
  await userEvent.selectOptions(form.getByRole('combobox', { name: 'Van wie' }), 'role:ouder');
  await userEvent.selectOptions(form.getByRole('combobox', { name: 'Fase' }), 'training');
  (form.getByRole('button', { name: 'Deelvraag 2' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' {Tab}{Tab}{Enter}');
  await expect.poll(plan).toMatchObject([{ count: 2, role: 'ouder', phaseId: 'training' }]);
  expect(plan()[0]!.questionIds).toHaveLength(1);
  const missing = page.getByRole('region', { name: 'Wat nog ontbreekt' });
  await expect
    .element(missing)
    .toHaveTextContent('Er ontbreekt nog 1 van de 2 interviews met een ouder in fase 1, Training.');
  await expect.element(form.getByRole('spinbutton')).toHaveFocus();
  await userEvent.click(button('Naar regel 1 van het plan'));
  await expect.element(page.getByRole('spinbutton', { name: 'Gepland van regel 1' })).toHaveFocus();
});

it('changes, moves and removes lines, the keyboard staying near', async () => {
  await show();
  await userEvent.click(button('Begin met wat er is: 4 regels'));
  await userEvent.fill(page.getByRole('spinbutton', { name: 'Gepland van regel 1' }), '3');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => plan()[0]!.count).toBe(3);
  const [first, second] = plan();
  await userEvent.click(button('Regel 1 naar beneden'));
  await expect
    .poll(() =>
      plan()
        .map(({ id }) => id)
        .slice(0, 2)
    )
    .toEqual([second!.id, first!.id]);
  await expect.element(button('Regel 2 naar beneden')).toHaveFocus();
  await userEvent.fill(page.getByRole('spinbutton', { name: 'Gepland van regel 2' }), '2.5');
  await userEvent.keyboard('{Tab}');
  await expect
    .poll(() => app.notices.list.map(({ text }) => text))
    .toContain(`Gepland is een heel getal vanaf 1. Het blijft ${plan()[1]!.count}.`);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Van wie van regel 2' }), 'new');
  await userEvent.keyboard('leerling{Enter}');
  await expect.poll(() => plan()[1]!.role).toBe('leerling');
  await userEvent.click(button('Regel 4 verwijderen'));
  await expect.poll(plan).toHaveLength(3);
  await expect.element(button('Regel 3 verwijderen')).toHaveFocus();
  await expectAccessible();
});

it('has the sources by sub-question, case, role and phase, and as the table of a report', async () => {
  await show();
  for (const [part, words] of [
    ['Per deelvraag', 'Deelvraag 3'],
    ['Per respondent', 'Ans'],
    ['Per rol en fase', '1. Training'],
    ['Tabel voor het verslag', '10 feb 2025']
  ] as const) {
    await userEvent.click(button(part));
    await expect.element(page.getByRole('table')).toHaveTextContent(words);
    await expectAccessible();
  }
  await userEvent.click(button('Per respondent'));
  await userEvent.click(page.getByRole('button', { name: '1 bron' }).first());
  await expect
    .element(page.getByRole('dialog').getByRole('link'))
    .toHaveAttribute('href', expect.stringMatching(/\/documents\/\d+$/));
});

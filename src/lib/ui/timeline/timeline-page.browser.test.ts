import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { saveEvent } from '$lib/commands/events/save-event';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { EventId, PhaseId } from '$lib/domain/ids';
import type { StudyEvent } from '$lib/domain/study-event';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import ProjectStage from '$lib/ui/testing/ProjectStage.svelte';
import { openStage } from '$lib/ui/testing/open-stage';
import TimelinePage from './TimelinePage.svelte';

let session: ProjectSession;
const training = 'training' as PhaseId;
const evening = 'evening' as EventId;

/** Two phases, an interview known to the day, a meeting known to the month, and a decision without a date. */
beforeEach(async () => {
  localStorage.setItem('kerncode:language', 'en');
  sessionStorage.clear();
  const project = new TestProject();
  project.run(savePhase, { id: training, name: 'Training', start: '2025-01-13', end: '2025-03-31' });
  project.run(savePhase, {
    id: 'after' as PhaseId,
    name: 'Matching',
    start: '2025-04-01',
    end: '2025-09-30'
  });
  const event = (id: string, fields: Partial<StudyEvent>) =>
    project.run(saveEvent, { id: id as EventId, name: id, ...fields });
  event(evening, { name: 'Interview Noor', kind: 'interview', start: '2025-02-04' });
  event('later', { name: 'Interview Bo', kind: 'interview', start: '2025-06-10' });
  event('board', { name: 'Board', kind: 'meeting', start: '2025-05' });
  event('choice', { name: 'Which school', kind: 'decision', start: null });
  session = await openStored(project, []);
});

afterEach(async () => session.close());

async function show() {
  await page.viewport(1200, 800);
  await render(ProjectStage, { app: await AppState.start(), session, screen: TimelinePage });
  await expect.element(cell(/Training/)).toBeVisible();
}

const cell = (name: RegExp) => page.getByRole('gridcell', { name });
const focused = () => document.activeElement?.getAttribute('aria-label')?.split(' · ')[0];
const focus = (name: RegExp) => (cell(name).element() as HTMLElement).focus();
const phase = () => session.read('phases').get('phases', training);
const period = () => sessionStorage.getItem(`kerncode:period:${session.id}`);

it('walks by time along a lane and from lane to lane, and opens what it is at', async () => {
  await show();
  await userEvent.click(cell(/Interview Noor/));
  await expect.element(page.getByRole('heading', { name: 'Interview Noor' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toMatch(/Interview Noor/);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toMatch(/Interview Bo/);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(focused).toMatch(/Matching/);
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toMatch(/Training/);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('complementary', { name: 'Training' })).toBeVisible();
});

it('moves by keys in one step to undo, what is known by its month by months', async () => {
  await show();
  focus(/Training/);
  const before = session.sequence;
  await userEvent.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}');
  await expect.poll(() => phase().start).toBe('2025-01-15');
  expect(phase().end).toBe('2025-04-02');
  expect(session.sequence).toBe(before + 1);
  await expect.poll(focused).toMatch(/Training/);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
  await expect.poll(() => phase().end).toBe('2025-04-01');
  await session.undo();
  await session.undo();
  expect(phase()).toMatchObject({ start: '2025-01-13', end: '2025-03-31' });
  focus(/Board/);
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(() => session.read('events').get('events', 'board').start).toBe('2025-06');
});

it('moves what is dragged, and nothing that is only clicked', async () => {
  await show();
  const before = session.sequence;
  const bar = cell(/Training/).element();
  const { left, top, width, height } = bar.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const options = { bubbles: true, button: 0, pointerType: 'mouse' };
  bar.dispatchEvent(new PointerEvent('pointerdown', { ...options, ...at }));
  window.dispatchEvent(new PointerEvent('pointermove', { ...options, ...at, clientX: at.clientX + 60 }));
  window.dispatchEvent(new PointerEvent('pointerup', { ...options, ...at, clientX: at.clientX + 60 }));
  await expect.poll(() => session.sequence).toBe(before + 1);
  expect(phase().start! > '2025-01-13').toBe(true);
  await session.undo();
  expect(phase()).toMatchObject({ start: '2025-01-13', end: '2025-03-31' });
});

it('sets the period from what it is at, makes it longer, and clears it', async () => {
  await show();
  focus(/Training/);
  await userEvent.keyboard('p');
  expect(period()).toBe('2025-01-13/2025-03-31');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  const [, end] = period()!.split('/');
  expect(end! > '2025-03-31').toBe(true);
  const last = page.getByRole('slider', { name: 'Last day of the period' });
  (last.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(period()!.split('/')[1]! < end!).toBe(true);
  await userEvent.click(page.getByRole('button', { name: 'Clear the period' }));
  expect(period()).toBeNull();
});

it('chooses a period by dragging over the axis', async () => {
  await show();
  const strip = page.getByRole('group', { name: 'Choose a period' }).element();
  const { left, top, width } = strip.getBoundingClientRect();
  const at = (share: number) => ({ clientX: left + width * share, clientY: top + 8 });
  const drag = (type: string, share: number) =>
    strip.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, ...at(share) }));
  drag('pointerdown', 0.5);
  drag('pointermove', 0.3);
  drag('pointermove', 0.25);
  drag('pointerup', 0.25);
  const [from, to] = period()!.split('/');
  expect(from! < to!).toBe(true);
  await expect.element(page.getByRole('slider', { name: 'First day of the period' })).toBeVisible();
});

it('enters a phase with the keyboard, at the day where one is', async () => {
  await show();
  focus(/Matching/);
  await userEvent.keyboard('{Shift>}N{/Shift}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(page.getByLabelText(/^Name/)).toHaveFocus();
  await userEvent.keyboard('Evaluation{Enter}');
  await expect.element(cell(/Evaluation/)).toBeVisible();
  const made = session
    .read('phases')
    .list('phases')
    .find(({ name }) => name === 'Evaluation');
  expect(made).toMatchObject({ number: 3, start: '2025-04-01' });
  await expect.element(page.getByRole('heading', { name: 'Evaluation' })).toHaveFocus();
});

it('zooms, shows what has no date, and shows the same as a list', async () => {
  await show();
  await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
  await userEvent.keyboard('{Escape}');
  await userEvent.click(page.getByRole('button', { name: 'Show everything' }));
  await userEvent.click(page.getByText('1 without a date'));
  await userEvent.click(page.getByRole('button', { name: 'Which school' }));
  await expect.element(page.getByRole('heading', { name: 'Which school' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Which school' })).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: 'List' }));
  const names = [...document.querySelectorAll('tbody th')].map((head) => head.textContent?.trim());
  expect(names).toEqual(['1. Training', 'Interview Noor', '2. Matching', 'Board', 'Interview Bo']);
});

it('offers three ways to begin when there is nothing yet', async () => {
  await page.viewport(1200, 800);
  const empty = await openStage(TimelinePage);
  await expect.element(page.getByRole('button', { name: /Import a calendar/ })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /Add a phase/ }));
  await expect.element(page.getByLabelText(/^Name/)).toHaveFocus();
  await userEvent.keyboard('Recruiting{Enter}');
  await expect.element(page.getByText('1 without a date')).toBeVisible();
  expect(empty.read('phases').list('phases')).toMatchObject([{ name: 'Recruiting' }]);
  await empty.close();
});

it('has nothing for axe to find, with a pane open and a period set', async () => {
  await show();
  focus(/Training/);
  await userEvent.keyboard('p{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Training' })).toHaveFocus();
  const { violations } = await axe.run(document.body, {
    rules: { 'page-has-heading-one': { enabled: true }, region: { enabled: false } }
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
});

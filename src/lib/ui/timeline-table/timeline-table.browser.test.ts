import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveEvent } from '$lib/commands/events/save-event';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { EventId, PhaseId } from '$lib/domain/ids';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStage } from '$lib/ui/testing/open-stage';
import TimelineTablePage from './TimelineTablePage.svelte';

const phasesOf = (session: ProjectSession) => {
  const model = session.read('phases', 'tracks');
  return orderedPhases(model).map((phase) => `${phaseNumber(model, phase)} ${phase.name}`);
};

async function openTable(): Promise<ProjectSession> {
  sessionStorage.clear();
  return openStage(TimelineTablePage);
}

async function addPhase(name: string) {
  const line = page.getByRole('textbox', { name: 'New phase' });
  await line.fill(name);
  await userEvent.keyboard('{Enter}');
  await expect.element(line).toHaveValue('');
}

describe('the phases as a table', () => {
  it('are entered, planned and made sub-phases with the keyboard alone', async () => {
    const session = await openTable();
    await addPhase('Training');
    await addPhase('Evening 1');
    const name = page.getByRole('textbox', { name: 'Name of phase 2' });
    (name.element() as HTMLElement).focus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await expect.poll(() => phasesOf(session)).toEqual(['1 Training', '1.1 Evening 1']);
    await expect.element(page.getByRole('textbox', { name: 'Name of phase 1.1' })).toHaveFocus();
    await page.getByRole('textbox', { name: 'Planned start of phase 1', exact: true }).fill('spring 2025');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => orderedPhases(session.read('phases'))[0]?.planned?.start).toBe('2025-21');
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => orderedPhases(session.read('phases'))[0]?.planned?.start).toBe('2025-22');
  });

  it('say again what they said when a date is refused', async () => {
    const session = await openTable();
    await session.run(savePhase, { id: 'p' as PhaseId, name: 'Training', start: '2025-03', end: '2025-04' });
    const end = page.getByRole('textbox', { name: 'End of phase 1', exact: true });
    await end.fill('1 feb 2025');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/before it begins/)).toBeVisible();
    await expect.element(end).toHaveValue('April 2025');
    expect(session.read('phases').get('phases', 'p').end).toBe('2025-04');
  });
});

describe('the events as a table', () => {
  async function openEvents(): Promise<ProjectSession> {
    const session = await openTable();
    await page.getByRole('button', { name: /^Events/ }).click();
    return session;
  }

  it('are added by a line, filled in cell by cell and removed with a way back', async () => {
    const session = await openEvents();
    await page.getByRole('textbox', { name: 'New event', exact: true }).fill('Evening 1');
    await page.getByRole('textbox', { name: 'Date of the new event' }).fill('4 march 2025');
    await userEvent.keyboard('{Enter}');
    const eventOf = () => session.read('events').list('events')[0];
    await expect.poll(eventOf).toMatchObject({ name: 'Evening 1', start: '2025-03-04', state: 'held' });
    (page.getByRole('rowheader', { name: 'Evening 1' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Date of Evening 1' })).toHaveFocus();
    await userEvent.keyboard('5-3-2025{Enter}');
    await expect.poll(() => eventOf()?.start).toBe('2025-03-05');
    await userEvent.keyboard('{Enter}6-3-2025{Escape}{Escape}');
    await expect.element(page.getByRole('gridcell', { name: '5 Mar 2025' })).toHaveFocus();
    expect(eventOf()?.start).toBe('2025-03-05');
    await userEvent.keyboard('{Delete}');
    await expect.poll(eventOf).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => eventOf()?.name).toBe('Evening 1');
  });

  it('are told what may be mistaken, and changed together', async () => {
    const session = await openEvents();
    for (const name of ['Evening 1', 'Evening 2'])
      await session.run(saveEvent, { id: name as EventId, name, state: 'planned', start: '2025-03-04' });
    await expect.element(page.getByText('Planned, day gone by').first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await page.getByRole('button', { name: 'State: held' }).click();
    await expect
      .poll(() =>
        session
          .read('events')
          .list('events')
          .map(({ state }) => state)
      )
      .toEqual(['held', 'held']);
    await expect.element(page.getByText('Planned, day gone by').first()).not.toBeInTheDocument();
  });
});

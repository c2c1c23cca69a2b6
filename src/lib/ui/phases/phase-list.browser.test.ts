import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { orderedPhases } from '$lib/model/ordered-phases';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStage } from '$lib/ui/testing/open-stage';
import PhaseList from './PhaseList.svelte';

const namesOf = (session: ProjectSession) =>
  orderedPhases(session.read('phases')).map(({ number, name }) => `${number} ${name}`);

async function addPhase(name: string) {
  await page.getByRole('textbox', { name: 'New phase' }).fill(name);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'New phase' })).toHaveValue('');
}

describe('the phases of a study', () => {
  it('are added, described and dated', async () => {
    const session = await openStage(PhaseList);
    await expect.element(page.getByText('No phases yet.')).toBeVisible();
    await addPhase('Werving');
    await page.getByRole('textbox', { name: 'Goal' }).fill('Ouders vinden');
    await page.getByLabelText('Until').fill('2025-03-31');
    await page.getByLabelText('From').fill('2025-01-06');
    await userEvent.keyboard('{Tab}');
    await expect
      .poll(() => orderedPhases(session.read('phases'))[0])
      .toMatchObject({ name: 'Werving', goal: 'Ouders vinden', start: '2025-01-06', end: '2025-03-31' });
  });

  it('change places by keys, and the focus goes along', async () => {
    const session = await openStage(PhaseList);
    await addPhase('Werving');
    await addPhase('Training');
    await page.getByRole('button', { name: 'Phase 2 up' }).click();
    await expect.poll(() => namesOf(session)).toEqual(['1 Training', '2 Werving']);
    await expect.element(page.getByRole('button', { name: 'Phase 1 down' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => namesOf(session)).toEqual(['1 Werving', '2 Training']);
  });

  it('are removed with a way back', async () => {
    const session = await openStage(PhaseList);
    await addPhase('Werving');
    await page.getByRole('button', { name: 'Remove phase 1' }).click();
    await expect.poll(() => namesOf(session)).toEqual([]);
    await expect.element(page.getByRole('textbox', { name: 'New phase' })).toHaveFocus();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => namesOf(session)).toEqual(['1 Werving']);
  });
});

import axe from 'axe-core';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { importDocuments } from '$lib/commands/documents/import-documents';
import { savePhase } from '$lib/commands/phases/save-phase';
import type { PhaseId } from '$lib/domain/ids';
import { PeriodFilter } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { documentToImport, textOf } from '$lib/testing/test-project';
import { openStage } from '$lib/ui/testing/open-stage';
import DocumentsInPeriod from './testing/DocumentsInPeriod.svelte';

beforeEach(() => sessionStorage.clear());

const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
const dates = { Maart: '2025-03-04', Mei: '2025-05-20', 'Zonder datum': null };

/** Documents of March and May and one without a date, and a phase that lasts all March. */
async function openDocuments(): Promise<ProjectSession> {
  const session = await openStage(DocumentsInPeriod);
  for (const [name, date] of Object.entries(dates)) {
    const made = { ...documentToImport(crypto.randomUUID(), { name }), date };
    await session.run(importDocuments, { documents: [made] }, [textOf(made)]);
  }
  const phase = { id: crypto.randomUUID() as PhaseId, name: 'Training' };
  await session.run(savePhase, { ...phase, start: '2025-03-01', end: '2025-03-31' });
  await expect.element(row('Mei')).toBeVisible();
  return session;
}

describe('the period that shows', () => {
  it('is that of a phase, says how much that is, and is cleared again', async () => {
    await openDocuments();
    await page.getByRole('button', { name: 'Show one period only' }).click();
    await page.getByLabelText('The days of a phase').selectOptions('1. Training');
    await expect.element(row('Mei')).not.toBeInTheDocument();
    await expect.element(row('Maart')).toBeVisible();
    await expect.element(page.getByText('1 document has no date and is left out.')).toBeVisible();
    expect((await axe.run(document.querySelector('[role="dialog"]')!)).violations).toEqual([]);
    await userEvent.keyboard('{Escape}');
    const chip = page.getByRole('button', { name: /^Change the period: .*31 Mar 2025 · 1 of 3 documents/ });
    await expect.element(chip).toHaveFocus();
    await page.getByRole('button', { name: 'Show the whole study' }).click();
    await expect.element(row('Mei')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Show one period only' })).toHaveFocus();
  });

  it('is not set, and told, when it would end before it begins', async () => {
    await openDocuments();
    await page.getByRole('button', { name: 'Show one period only' }).click();
    await page.getByLabelText('From').fill('2025-05-01');
    await page.getByLabelText('Up to and including').fill('2025-04-01');
    await userEvent.tab();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The last day lies before the first.');
    await expect.element(row('Mei')).toBeVisible();
  });

  it('leaves a screen with nothing in it a way back to all', async () => {
    await openDocuments();
    await page.getByRole('button', { name: 'Show one period only' }).click();
    await page.getByLabelText('From').fill('2026-01-01');
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    await page.getByText('There is nothing here in the chosen period.').click();
    await page.getByRole('main').getByRole('button', { name: 'Show the whole study' }).last().click();
    await expect.element(row('Maart')).toBeVisible();
  });
});

describe('reading through a period', () => {
  it('gives what is in it, follows every change, and all where the screen does not follow it', async () => {
    const session = await openDocuments();
    let isFollowed = true;
    const period = new PeriodFilter(session, () => isFollowed);
    period.set('2025-04-01', null);
    const names = () =>
      period
        .read('documents')
        .list('documents')
        .map(({ name }) => name);
    expect(names()).toEqual(['Mei']);
    expect(period.read()).toBe(period.read());
    const seen: number[] = [];
    const stop = $effect.root(() => {
      // The effect asks for another table than changes.
      $effect(() => void seen.push(period.read('codes').count('documents')));
    });
    flushSync();
    const made = { ...documentToImport(crypto.randomUUID(), { name: 'Juni' }), date: '2025-06-01' };
    await session.run(importDocuments, { documents: [made] }, [textOf(made)]);
    flushSync();
    stop();
    expect(seen).toEqual([1, 2]);
    isFollowed = false;
    expect(names()).toHaveLength(4);
    expect(period.isSet && !period.isOn).toBe(true);
  });

  it('is remembered for the tab, and what is no period is not', async () => {
    const session = await openDocuments();
    new PeriodFilter(session).set('2025-04-01', '2025-04-30');
    const again = new PeriodFilter(session);
    expect([again.from, again.to]).toEqual(['2025-04-01', '2025-04-30']);
    again.clear();
    expect(new PeriodFilter(session).isSet).toBe(false);
    for (const stored of ['2025-05-01/2025-04-01', 'gisteren/2025-02-30', '']) {
      sessionStorage.setItem(`kerncode:period:${session.id}`, stored);
      expect(new PeriodFilter(session).isSet).toBe(false);
    }
  });
});

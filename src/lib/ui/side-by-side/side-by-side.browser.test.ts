import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { goto } from '$app/navigation';
import { addCoder } from '$lib/commands/project/add-coder';
import type { CoderId, SeatId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { noorSeat, putLockedSession, sam, samSeat } from '$lib/testing/locked-session';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, testCoder, testNow, TestProject } from '$lib/testing/test-project';
import '../../../routes/app.css';
import SideStage from './testing/SideStage.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

let session: ProjectSession;
const paragraph = 'Nou, je moet het project voortdurend op je netvlies hebben staan.\n';
const wim = 'seat-wim' as SeatId;

beforeEach(() => {
  sessionStorage.clear();
  vi.mocked(goto).mockClear();
});
afterEach(() => session.close());

/** Paragraph 0: another code; paragraph 1: alike; the last: only Sam. A third coder has nothing. */
async function show({ paragraphs = 40, seats = 2 } = {}) {
  const text = paragraph.repeat(paragraphs);
  const project = new TestProject();
  const document = documentToImport('gesprek', { name: 'Gesprek', length: text.length });
  const documentId = project.document({ ...document });
  const [trust, limit] = [project.code('Vertrouwen'), project.code('Grens')];
  project.run(addCoder, { id: 'coder-wim' as CoderId, name: 'Wim' });
  const place = (index: number) => ({
    documentId,
    start: index * paragraph.length,
    end: index * paragraph.length + 30
  });
  const seat = (id: SeatId, coderId: CoderId) =>
    ({ id, coderId, moment: '', source: 'blind-copy', lockedAt: testNow }) as const;
  putLockedSession(
    project,
    [
      { seat: noorSeat, codeId: trust, ...place(0) },
      { seat: samSeat, codeId: limit, ...place(0) },
      { seat: noorSeat, codeId: trust, ...place(1) },
      { seat: samSeat, codeId: trust, ...place(1) },
      { seat: samSeat, codeId: limit, ...place(paragraphs - 1) }
    ],
    seats === 3
      ? { seats: [seat(noorSeat, testCoder), seat(samSeat, sam), seat(wim, 'coder-wim' as CoderId)] }
      : {}
  );
  session = await openStored(project, [{ id: document.textId, documentId, text, turns: [], pages: [] }]);
  const app = await AppState.start();
  await app.setLanguage('en', false);
  await page.viewport(1280, 700);
  await render(Screen, { props: { app, session, component: SideStage } });
  await expect.element(page.getByRole('region', { name: '1 Gesprek' })).toBeVisible();
}

const bars = (side: 'left' | 'right') =>
  Array.from(document.querySelectorAll<HTMLElement>(`.bar.${side}`), (bar) => bar.title);
const isInView = (title: string) => {
  const bar = document.querySelector(`.bar[title="${title}"]`)?.getBoundingClientRect();
  return bar !== undefined && bar.top >= 0 && bar.bottom <= 700;
};

describe('two coders side by side', () => {
  it('has each coder’s codings in a margin, told how they differ', async () => {
    await show();
    await expect
      .poll(() => bars('left'))
      .toEqual(['Vertrouwen, Noor: Same place, other code', 'Vertrouwen, Noor: Agreement']);
    expect(bars('right').slice(0, 2)).toEqual([
      'Grens, Sam: Same place, other code',
      'Vertrouwen, Sam: Agreement'
    ]);
    const text = document.querySelector('.words')!.getBoundingClientRect();
    const [left, right] = ['left', 'right'].map((side) =>
      document.querySelector(`.bar.${side}`)!.getBoundingClientRect()
    );
    expect(left!.right).toBeLessThanOrEqual(text.left);
    expect(right!.left).toBeGreaterThanOrEqual(text.right);
  });

  it('goes from difference to difference by keys, past what all agree on, and round', async () => {
    await show({ paragraphs: 400 });
    await userEvent.keyboard('j');
    await expect.element(page.getByText('1 of 2')).toBeVisible();
    await userEvent.keyboard('j');
    await expect.element(page.getByText('2 of 2')).toBeVisible();
    await expect.poll(() => isInView('Grens, Sam: Only Sam')).toBe(true);
    await userEvent.keyboard('j');
    await expect.element(page.getByText('1 of 2')).toBeVisible();
    await expect.poll(() => isInView('Grens, Sam: Same place, other code')).toBe(true);
  });

  it('walks along the bars by arrows, over to the other coder, and opens one among the differences', async () => {
    await show();
    const bar = page.getByRole('button', { name: /^Vertrouwen, Noor: Same place/ });
    (bar.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('title')).toBe('Vertrouwen, Noor: Agreement');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('title')).toBe('Vertrouwen, Sam: Agreement');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(vi.mocked(goto).mock.lastCall?.[0]).toMatch(/\/compare\/1\/differences\?coding=seat-sam-2$/);
  });

  it('shows two of three coders, who change places when one is chosen twice', async () => {
    await show({ seats: 3 });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Left' }), 'Sam');
    await expect.element(page.getByRole('combobox', { name: 'Right' })).toHaveValue('0');
    await expect.poll(() => bars('left')[0]).toContain('Sam');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Right' }), 'Wim');
    await expect.poll(() => bars('right')).toEqual([]);
  });

  it('has nothing that axe finds', async () => {
    await show();
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false } }
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

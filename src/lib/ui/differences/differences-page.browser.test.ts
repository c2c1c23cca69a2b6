import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Command } from '$lib/commands/command';
import { ChangeDraft } from '$lib/commands/change-draft';
import type { CodeId, CoderId } from '$lib/domain/ids';
import type { SeatCoding } from '$lib/domain/seat-coding';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import {
  noorSeat,
  putLockedSession,
  samSeat,
  testSession,
  type LockedCoding
} from '$lib/testing/locked-session';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject } from '$lib/testing/test-project';
import '../../../routes/app.css';
import QueueStage from './testing/QueueStage.svelte';

let session: ProjectSession;
const sentence = 'Nou, je moet het project voortdurend op je netvlies hebben staan. ';
const text = sentence.repeat(40);
const at = (line: number) => line * sentence.length;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => session.close());

/**
 * Noor and Sam: at line 0 another code, at line 2 other boundaries, at line 4 only Noor, at line 6 only Sam, at lines 8 and 10
 * alike; `many` adds places that only Noor coded.
 */
async function show({ many = 0, language = 'nl' }: { many?: number; language?: 'nl' | 'en' } = {}) {
  const project = new TestProject();
  const document = documentToImport('gesprek', { name: 'Gesprek', length: text.length });
  const documentId = project.document({ ...document });
  const [trust, limit] = [project.code('Vertrouwen'), project.code('Grens')] as [CodeId, CodeId];
  const coding = (seat: LockedCoding['seat'], codeId: CodeId, start: number, length = 40): LockedCoding => ({
    seat,
    documentId,
    start,
    end: start + length,
    codeId,
    comment: seat === noorSeat ? 'Twijfel' : ''
  });
  putLockedSession(project, [
    coding(noorSeat, trust, at(0)),
    coding(samSeat, limit, at(0)),
    coding(noorSeat, trust, at(2)),
    coding(samSeat, trust, at(2), 20),
    coding(noorSeat, limit, at(4)),
    coding(samSeat, trust, at(6)),
    ...[8, 10].flatMap((line) => [coding(noorSeat, trust, at(line)), coding(samSeat, trust, at(line))]),
    ...Array.from({ length: many }, (_, index) => coding(noorSeat, limit, at(12) + index, 1))
  ]);
  const texts = [{ id: document.textId, documentId, text, turns: [], pages: [] }];
  session = await openStored(project, texts);
  session.coderId = 'coder-noor' as CoderId;
  const app = await AppState.start();
  await app.setLanguage(language, false);
  await page.viewport(1280, 800);
  const screen = await render(Screen, { props: { app, session, component: QueueStage } });
  await expect.element(page.getByRole('grid')).toBeVisible();
  return { screen, trust, limit, documentId };
}

const grid = () => page.getByRole('grid');
const rows = () => Array.from(document.querySelectorAll('[role=row]'));
const decisions = () => session.read('decisions').decisionsOf(testSession);
const heading = () => document.querySelector('article h2')?.textContent?.trim();
const progress = () => document.querySelector('.progress p')?.textContent?.replaceAll(/\s+/g, ' ').trim();
const choice = (name: RegExp) => page.getByRole('button', { name });

/** A coding comes back with other boundaries. */
const correct: Command<{ coding: SeatCoding }> = (model, { coding }, context) => {
  const draft = new ChangeDraft(model, context);
  draft.put('seatCodings', coding);
  return draft.build('take-returned', { name: 'Sam', session: 'Ronde 1' });
};

describe('the queue of differences', () => {
  it('lists places by kind: another code, other boundaries, only one, alike', async () => {
    await show();
    expect(
      Array.from(document.querySelectorAll('.heading'), (line) =>
        line.textContent?.replaceAll(/\s+/g, ' ').trim()
      )
    ).toEqual([
      'Zelfde plek, andere code 0/1',
      'Zelfde code, andere grenzen 0/1',
      'Alleen Noor 0/1',
      'Alleen Sam 0/1',
      'Overeenstemming 0/2'
    ]);
    expect(progress()).toBe('0 van 4 verschillen beslist0 van 2 overeenstemmingen aangenomen');
  });

  it('is decided by keys alone, with a reason, and goes on to the next', async () => {
    const { trust, limit } = await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}');
    expect(heading()).toBe('Zelfde plek, andere code');
    await userEvent.keyboard('1r');
    await expect.element(page.getByRole('textbox', { name: 'Reden' })).toHaveFocus();
    await userEvent.keyboard('De relatie staat voorop{Enter}');
    await expect.poll(heading).toBe('Zelfde code, andere grenzen');
    await expect.element(grid()).toHaveFocus();
    expect(decisions()).toMatchObject([
      { choice: 'seats', seatIds: [noorSeat], reason: 'De relatie staat voorop', kind: 'other-code' }
    ]);
    expect(decisions()[0]!.outcome).toEqual([{ start: 0, end: 40, codeId: trust }]);

    await userEvent.keyboard('b{Enter}');
    await expect.poll(heading).toBe('Alleen Noor');
    await userEvent.keyboard('0{Enter}');
    await expect.poll(heading).toBe('Alleen Sam');
    await userEvent.keyboard('2{Enter}');
    await expect.poll(heading).toBe('Overeenstemming');
    expect(decisions().map((decision) => decision.choice)).toEqual(['seats', 'all', 'none', 'seats']);
    // What each coded stays as it was.
    expect(session.read('seatCodings').seatCodingsOf(testSession)).toHaveLength(10);
    await userEvent.keyboard('{Enter}');
    await expect.poll(progress).toContain('1 van 2');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Over alles is beslist.' })).toBeVisible();
    expect(limit).toBeDefined();
  });

  it('asks for a choice before it decides, and offers reasons given before', async () => {
    await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}{Enter}');
    await expect.element(page.getByText('Kies eerst wat het wordt.')).toBeVisible();
    expect(decisions()).toEqual([]);
    await userEvent.keyboard('1rHet gaat om tijd{Enter}');
    await expect.poll(heading).toBe('Zelfde code, andere grenzen');
    await userEvent.keyboard('2rtijd{ArrowDown}{Enter}{Enter}');
    await expect
      .poll(() => decisions().map(({ reason }) => reason))
      .toEqual(['Het gaat om tijd', 'Het gaat om tijd']);
  });

  it('makes something new of it: another code that does not exist yet and other words', async () => {
    await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}n{Alt>}{Shift>}{ArrowRight}{/Shift}{ArrowLeft}{/Alt}');
    await userEvent.click(page.getByRole('button', { name: 'Code van codering 1: Vertrouwen' }));
    await userEvent.keyboard('Betrokkenheid{Enter}');
    await expect
      .element(page.getByRole('button', { name: 'Code van codering 1: Betrokkenheid' }))
      .toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Beslissen' }));
    await expect.poll(decisions).toHaveLength(1);
    const [{ outcome }] = decisions() as [ReturnType<typeof decisions>[number]];
    const code = session
      .read('sessionCodebooks')
      .get('sessionCodebooks', testSession)
      .codes.find(({ id }) => id === outcome[0]!.codeId);
    expect(code?.name).toBe('Betrokkenheid');
    expect(text.slice(outcome[0]!.start, outcome[0]!.end)).toBe('je moet het project voortdurend op');
  });

  it('takes the words that are selected in the passage', async () => {
    await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}n');
    const words = document.querySelector<HTMLElement>('.passage .words[data-start="40"]')!;
    const node = words.firstChild as Text;
    getSelection()!.setBaseAndExtent(node, 0, node, 'je netvlies'.length + 1);
    document.dispatchEvent(new Event('selectionchange'));
    document.querySelector('.passage')!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await userEvent.click(page.getByRole('button', { name: 'Beslissen' }));
    await expect.poll(decisions).toHaveLength(1);
    const [{ outcome }] = decisions() as [ReturnType<typeof decisions>[number]];
    expect(outcome[0]!.start).toBeGreaterThanOrEqual(40);
  });

  it('sharpens a definition along with the decision, showing before and after', async () => {
    const { trust } = await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}1d');
    await userEvent.keyboard('Iemand laat zien dat hij op de ander bouwt.');
    await expect.element(page.getByText('Wordt bij het besluit bewaard', { exact: false })).toBeVisible();
    expect(session.read('codes').get('codes', trust).definition).toBe('');
    await userEvent.click(page.getByRole('button', { name: 'Beslissen' }));
    await expect
      .poll(() => session.read('codes').get('codes', trust).definition)
      .toBe('Iemand laat zien dat hij op de ander bouwt.');
    expect(decisions()[0]!.codeChange).toMatchObject({ codeId: trust, field: 'definition', before: '' });
  });

  it('filters by progress, and keeps the open place open when the filter hides it', async () => {
    await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}1{Enter}');
    await expect.poll(decisions).toHaveLength(1);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Voortgang' }), 'open');
    expect(rows()).toHaveLength(5);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Voortgang' }), 'decided');
    expect(rows()).toHaveLength(1);
    expect(heading()).toBe('Zelfde code, andere grenzen');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Voortgang' }), 'changed');
    await userEvent.click(page.getByRole('button', { name: 'Alle plekken tonen' }));
    expect(rows()).toHaveLength(6);
  });

  it('accepts all agreements in one go, undone with one key, and comes back to what was undone', async () => {
    await show();
    await userEvent.click(page.getByRole('button', { name: 'Alle overeenstemmingen aannemen (2)' }));
    await expect.poll(decisions).toHaveLength(2);
    await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
    await expect.poll(decisions).toHaveLength(0);
    await expect.poll(heading).toBe('Overeenstemming');
  });

  it('decides several at once', async () => {
    await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(heading()).toBe('3 plekken samen');
    await userEvent.keyboard('1r');
    await userEvent.keyboard('Samen besproken{Enter}');
    await expect.poll(decisions).toHaveLength(3);
    expect(new Set(decisions().map(({ reason }) => reason))).toEqual(new Set(['Samen besproken']));
    await expect.poll(heading).toBe('Alleen Sam');
  });

  it('asks again when codings changed since, with what was decided then', async () => {
    await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}1rToen zo{Enter}');
    await expect.poll(decisions).toHaveLength(1);
    const coding = session.read('seatCodings').find('seatCodings', `${samSeat}-2`)!;
    await session.run(correct, { coding: { ...coding, end: coding.end + 5 } });
    await userEvent.keyboard('k');
    await expect
      .element(page.getByText('De coderingen zijn veranderd sinds hierover is beslist.'))
      .toBeVisible();
    await expect.element(page.getByText('Toen besloten: Zoals Noor.', { exact: false })).toBeVisible();
    expect(
      choice(/^1? ?Noor/)
        .element()
        .getAttribute('aria-pressed')
    ).toBe('true');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => decisions().map(({ seen }) => seen[1]!.end)).toEqual([45]);
    await expect.poll(progress).toBe('1 van 4 verschillen beslist0 van 2 overeenstemmingen aangenomen');
  });

  it('keeps what was being written about a place, and withdraws a decision', async () => {
    await show();
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}1rNog niet af{Escape}');
    await userEvent.click(grid());
    await userEvent.keyboard('{Home}jk');
    await expect.element(page.getByRole('textbox', { name: 'Reden' })).toHaveValue('Nog niet af');
    await userEvent.keyboard('{Enter}');
    await expect.poll(decisions).toHaveLength(1);
    await userEvent.keyboard('k');
    await userEvent.click(page.getByRole('button', { name: 'Intrekken' }));
    await expect.poll(decisions).toHaveLength(0);
  });

  it('makes the consensus the coding of the project, undone in one step', async () => {
    await show();
    await userEvent.click(page.getByRole('button', { name: 'Alle overeenstemmingen aannemen (2)' }));
    await expect.poll(decisions).toHaveLength(2);
    await userEvent.click(page.getByRole('button', { name: 'Consensus overnemen in het project' }));
    await expect.element(page.getByText('2 coderingen komen erbij')).toBeVisible();
    await expect
      .element(page.getByText('Over 4 plekken is nog niet beslist', { exact: false }))
      .toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Overnemen', exact: true }));
    await expect.poll(() => session.read('codings').count('codings')).toBe(2);
    await session.undo();
    expect(session.read('codings').count('codings')).toBe(0);
  });

  it('draws only what is near of thousands of places', async () => {
    await show({ many: 2000 });
    expect(rows().length).toBeLessThan(60);
    await userEvent.click(grid());
    await userEvent.keyboard('{End}');
    await expect.poll(heading).toBe('Overeenstemming');
    expect(rows().length).toBeLessThan(60);
  });

  it('has nothing that axe finds, in either language', async () => {
    for (const language of ['nl', 'en'] as const) {
      const { screen } = await show({ language });
      await userEvent.click(grid());
      await userEvent.keyboard('{Home}n');
      const { violations } = await axe.run(document.body, {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      if (language === 'nl') {
        await screen.unmount();
        await session.close();
      }
    }
  });
});

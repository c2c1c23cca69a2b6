import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { saveSection } from '$lib/commands/findings/save-section';
import { addQuestion } from '$lib/commands/project/add-question';
import type { FindingId, QuestionId, QuotationId, SectionId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject } from '$lib/testing/test-project';
import '../../../routes/app.css';
import FindingsStage from './testing/FindingsStage.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

let session: ProjectSession;
const words = 'Nou, je moet het project voortdurend op je netvlies hebben staan. ';
const [one, two] = ['question-1', 'question-2'] as [QuestionId, QuestionId];
const calm = 'finding-calm' as FindingId;

beforeEach(() => sessionStorage.clear());
afterEach(() => session.close());

/** Two sub-questions; under the first a chapter `Thuis` with a finding `Rust helpt`; four quotations of two respondents, three of them evidence. */
async function show({ questions = 2, findings = true, many = 0 } = {}) {
  const project = new TestProject();
  for (const id of [one, two].slice(0, questions))
    project.run(addQuestion, { id, text: `Wat werkt bij ${id}?` });
  const people = ['Samira', 'Bram'].map((caseName) =>
    documentToImport(caseName, { caseName, caseRole: 'buddy', length: words.length * 20 })
  );
  const quotations: QuotationId[] = [];
  for (const document of people) {
    const id = project.document({ ...document });
    for (const start of [0, words.length])
      quotations.push(project.quotation(id, start, start + words.trim().length));
    for (let at = 0; at < many; at++) quotations.push(project.quotation(id, at, at + 20));
  }
  const places = quotations.slice(0, many > 0 ? undefined : 3).map((quotationId) => ({ quotationId }));
  if (questions > 0)
    project.run(linkEvidence, { places, target: { kind: 'question', id: one }, stance: 'supporting' });
  if (findings) {
    const id = 'section-home' as SectionId;
    project.run(saveSection, { id, questionId: one, title: 'Thuis' });
    project.run(saveFinding, { id: calm, sectionId: id, statement: 'Rust helpt' });
  }
  const texts = people.map(({ id, textId }) => ({
    id: textId,
    documentId: id,
    text: words.repeat(20),
    turns: [],
    pages: []
  }));
  session = await openStored(project, texts);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await page.viewport(1280, 800);
  const open = () => render(Screen, { props: { app, session, component: FindingsStage } });
  const screen = await open();
  /** The page goes away as a reload makes it go, and comes back. */
  const reload = async () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    // Nothing hears of the keyboard leaving any more.
    for (const type of ['focusout', 'blur'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true
      });
    await screen.unmount();
    await open();
  };
  return { quotations, reload };
}

async function choose(...quotations: QuotationId[]) {
  await session.run(chooseQuotations, {
    findingId: calm,
    quotations: quotations.map((quotationId) => ({ quotationId, words: words.trim() }))
  });
}

const item = (name: RegExp) => page.getByRole('treeitem', { name });
const outline = () =>
  Array.from(
    document.querySelectorAll('[role=treeitem]'),
    (line) =>
      `${'-'.repeat(Number(line.getAttribute('aria-level')) - 1)}${line.querySelector('.words')?.textContent?.replaceAll(/\s+/g, ' ').trim()}`
  );
const chosen = () => session.read('findingQuotations').chosenFor(calm);

describe('the outline', () => {
  it('takes findings and sections one after the other by keys, and moves and deletes them', async () => {
    await show();
    await userEvent.click(item(/Rust helpt/));
    await expect.element(item(/Rust helpt/)).toHaveFocus();
    await userEvent.keyboard('{Enter}Tijd  maken{Enter}');
    await expect.element(item(/Tijd maken/)).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}School{Enter}');
    await expect.element(item(/School/)).toHaveFocus();
    await userEvent.keyboard('{Enter}Samen aan tafel{Enter}');
    await expect.element(item(/Samen aan tafel/)).toHaveFocus();
    expect(outline()).toEqual([
      '1 Wat werkt bij question-1?',
      '-1 Thuis',
      '--1.1 Rust helpt',
      '--1.2 Tijd maken',
      '--1.3 School',
      '---1.3.1 Samen aan tafel',
      '2 Wat werkt bij question-2?'
    ]);

    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expect.poll(() => outline()[5]).toBe('--1.4 Samen aan tafel');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect
      .poll(() => outline().slice(-2))
      .toEqual(['2 Wat werkt bij question-2?', '-1 Samen aan tafel']);
    await expect.element(item(/Samen aan tafel/)).toHaveFocus();

    await userEvent.keyboard('{Home}{ArrowDown}{Delete}');
    await expect.poll(() => outline()).toHaveLength(3);
    await userEvent.click(page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }));
    await expect.poll(() => outline()).toHaveLength(7);
  });

  it('has a line that was being written when the page went away', async () => {
    const { reload } = await show();
    await userEvent.click(item(/Rust helpt/));
    await userEvent.keyboard('{Enter}Tijd maken');
    await reload();
    await expect.element(item(/1\.2 Tijd maken/)).toBeVisible();
    expect(session.read('findings').count('findings')).toBe(2);
  });

  it('renames in place and leaves the words alone at Escape', async () => {
    await show();
    await userEvent.click(item(/Thuis/));
    await userEvent.keyboard('{F2}Aan tafel{Escape}');
    await expect.element(item(/Thuis/)).toHaveFocus();
    await userEvent.keyboard('{F2}Aan tafel{Enter}');
    await expect.element(item(/Aan tafel/)).toHaveFocus();
    await expect.element(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Aan tafel');
  });

  it('takes a finding that is dropped on another sub-question', async () => {
    await show();
    const transfer = new DataTransfer();
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    item(/Rust helpt/)
      .element()
      .dispatchEvent(new DragEvent('dragstart', options));
    const target = item(/question-2/).element();
    const { top, height } = target.getBoundingClientRect();
    const at = { ...options, clientY: top + height / 2 };
    target.dispatchEvent(new DragEvent('dragover', at));
    target.dispatchEvent(new DragEvent('drop', at));
    await expect.poll(() => session.read('findings').get('findings', calm).questionId).toBe(two);
  });

  it('shows only findings with a status or a warning', async () => {
    await show();
    await userEvent.click(page.getByRole('button', { name: 'vastgesteld: 0' }));
    await expect.element(page.getByText('Geen bevinding past bij dit filter.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Alles tonen' }));
    await userEvent.click(page.getByRole('button', { name: '1 bevinding met een waarschuwing' }));
    await expect
      .poll(() => outline())
      .toEqual(['1 Wat werkt bij question-1?', '-1 Thuis', '--1.1 Rust helpt']);
  });
});

describe('choosing quotations', () => {
  it('adds what is ticked by keys, and tells who is quoted already', async () => {
    await show();
    await userEvent.click(item(/Rust helpt/));
    await userEvent.click(page.getByRole('button', { name: 'Citaten kiezen' }).first());
    const list = page.getByRole('listbox', { name: 'Bewijs' });
    await expect.element(list).toHaveFocus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} {Enter}');
    await expect.poll(() => chosen()).toHaveLength(2);
    await expect.element(list).toHaveFocus();
    await expect.element(page.getByRole('option', { name: /1:1.*in deze bevinding/ })).toBeVisible();
    await expect.element(page.getByRole('option', { name: /1:2.*al 1 van 2 citaten/ })).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Waaruit gekozen wordt' }), 'all');
    await expect.poll(() => document.querySelectorAll('[role=option][data-index]')).toHaveLength(4);
    await userEvent.click(page.getByRole('button', { name: 'Nieuwe stemmen' }));
    await expect.element(page.getByText('Geen citaat past bij dit filter.')).toBeVisible();
  });

  it('takes quotations that are dropped on a finding of the outline', async () => {
    await show();
    await userEvent.click(item(/Rust helpt/));
    await userEvent.keyboard('b');
    const transfer = new DataTransfer();
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    await expect.element(page.getByRole('option', { name: /1:2/ })).toBeVisible();
    page.getByRole('option', { name: /1:2/ }).element().dispatchEvent(new DragEvent('dragstart', options));
    const target = item(/Rust helpt/).element();
    target.dispatchEvent(new DragEvent('dragover', options));
    target.dispatchEvent(new DragEvent('drop', options));
    await expect.poll(() => chosen()).toHaveLength(1);
  });

  it('draws of thousands of quotations only those near the view', async () => {
    await show({ many: 1000 });
    await userEvent.click(item(/Rust helpt/));
    await userEvent.keyboard('b');
    await expect.element(page.getByText('2.004 van 2.004')).toBeVisible();
    expect(document.querySelectorAll('[role=option][data-index]').length).toBeLessThan(60);
    await userEvent.keyboard('{End}{Enter}');
    await expect.poll(() => chosen()).toHaveLength(1);
  });
});

it('leads from a warning to just the contrary evidence that was left out', async () => {
  const { quotations } = await show();
  const [shown, contrary] = quotations;
  const places = [shown!, contrary!].map((quotationId) => ({ quotationId }));
  await session.run(applyCodes, { places, codes: [{ name: 'rust' }] });
  const target = { kind: 'question', id: one } as const;
  await session.run(linkEvidence, { places: [{ quotationId: contrary! }], target, stance: 'contrary' });
  await choose(shown!);
  await userEvent.click(item(/Rust helpt/));
  await userEvent.click(page.getByRole('button', { name: 'Bekijk het tegengestelde bewijs' }));
  await expect.poll(() => document.querySelectorAll('[role=option][data-index]')).toHaveLength(1);
  await expect.element(page.getByRole('option', { name: /1:2.*tegengesteld/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => chosen().map(({ stance }) => stance)).toEqual(['supporting', 'contrary']);
  await expect.element(page.getByText(/tegengesteld citaat over dezelfde codes/)).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: '1 citaat uit de waarschuwing' }));
  await expect.poll(() => document.querySelectorAll('[role=option][data-index]')).toHaveLength(3);
});

describe('the quotations of a finding', () => {
  const field = () => page.getByRole('textbox', { name: 'Zo komt 1:1 in het rapport' });

  async function edit() {
    await userEvent.click(item(/Rust helpt/));
    await userEvent.click(page.getByRole('button', { name: 'Inkorten' }).first());
    await expect.element(field()).toHaveFocus();
  }

  function select(part: string) {
    const element = field().element() as HTMLTextAreaElement;
    const at = element.value.indexOf(part);
    element.setSelectionRange(at, at + part.length);
  }

  it('are shortened and clarified, and checked against the words', async () => {
    const { quotations } = await show();
    await choose(quotations[0]!);
    await edit();
    select('het project voortdurend');
    await userEvent.click(page.getByRole('button', { name: 'Weglaten' }));
    await expect.element(field()).toHaveValue('Nou, je moet […] op je netvlies hebben staan.');
    await expect.element(page.getByText('Klopt met het citaat.')).toBeVisible();
    select('netvlies');
    await userEvent.click(page.getByRole('button', { name: 'Verduidelijken' }));
    await userEvent.keyboard('voor ogen{Enter}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => chosen()[0]!.excerpt)
      .toBe('Nou, je moet […] op je netvlies [voor ogen] hebben staan.');
    await expect.element(page.getByRole('button', { name: 'Inkorting aanpassen' })).toHaveFocus();
    expect(document.querySelector('.omission')?.textContent).toBe('[…]');
  });

  it('may differ from what was said, but not unseen', async () => {
    const { quotations } = await show();
    await choose(quotations[0]!);
    await edit();
    await userEvent.fill(field(), 'Je moet het project begrijpen');
    await expect.element(page.getByText(/^Staat niet zo in het citaat: .*begrijpen/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^De ingekorte tekst van 1:1 staat niet zo/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Pas de inkorting aan' }));
    await userEvent.click(page.getByRole('button', { name: 'Hele citaat' }));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => chosen()[0]!.excerpt).toBeNull();
    await expect.element(page.getByText(/^De ingekorte tekst/)).not.toBeInTheDocument();
  });

  it('keep what was written when the editor is left for something else, and lose it at Escape', async () => {
    const { quotations } = await show();
    await choose(quotations[0]!);
    await edit();
    await userEvent.fill(field(), 'Nou, je moet het project […]');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).not.toBeInTheDocument();
    expect(chosen()[0]!.excerpt).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Inkorten' }).first());
    await userEvent.fill(field(), 'Nou, je moet het project […]');
    await userEvent.click(page.getByRole('button', { name: 'Context' }));
    await expect.poll(() => chosen()[0]!.excerpt).toBe('Nou, je moet het project […]');
    await expect.element(page.getByRole('button', { name: 'Context verbergen' })).toBeVisible();
  });

  it('keep what was written when the page went away', async () => {
    const { quotations, reload } = await show();
    await choose(quotations[0]!);
    await edit();
    await userEvent.fill(field(), 'Nou, je moet het project […]');
    await reload();
    await expect.poll(() => chosen()[0]!.excerpt).toBe('Nou, je moet het project […]');
  });

  it('stay whole when they change while nothing was left out yet', async () => {
    const { quotations } = await show();
    await choose(quotations[0]!);
    await edit();
    await session.run(resizeQuotation, { id: quotations[0]!, start: 5, end: words.trim().length });
    await expect.element(field()).toHaveValue(words.trim().slice(5));
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).not.toBeInTheDocument();
    expect(chosen()[0]!.excerpt).toBeNull();
  });

  it('change places by keys', async () => {
    const { quotations } = await show();
    await choose(...quotations.slice(0, 3));
    await userEvent.click(item(/Rust helpt/));
    (page.getByRole('link', { name: '2:1' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect
      .poll(() => chosen().map(({ quotationId }) => quotations.indexOf(quotationId)))
      .toEqual([0, 2, 1]);
    await expect.element(page.getByRole('link', { name: '2:1' })).toHaveFocus();
  });

  it('say what became of them since they were chosen, until that is accepted', async () => {
    const { quotations } = await show();
    await choose(...quotations.slice(0, 3));
    const id = quotations[0]!;
    await session.run(resizeQuotation, { id, start: 5, end: words.trim().length });
    await userEvent.click(item(/Rust helpt/));
    await expect.element(page.getByText('Citaat 1:1 is veranderd sinds je het koos.')).toBeVisible();
    expect(document.querySelector('del')?.textContent?.trim()).toBe('Nou,');
    await userEvent.click(page.getByRole('button', { name: 'Bekijk wat er veranderd is' }));
    await expect.element(page.getByRole('link', { name: '1:1' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Neem het citaat over zoals het nu is' }));
    await expect
      .element(page.getByText('Citaat 1:1 is veranderd sinds je het koos.'))
      .not.toBeInTheDocument();
  });
});

describe('the screen', () => {
  it('leads to the sub-questions when there are none, and to the first finding when there are', async () => {
    await show({ questions: 0, findings: false });
    await expect.element(page.getByRole('button', { name: 'Naar de deelvragen' })).toBeVisible();
    await session.run(addQuestion, { id: one, text: 'Wat werkt?' });
    await userEvent.click(page.getByRole('button', { name: 'Nieuwe bevinding' }));
    await userEvent.keyboard('Rust helpt{Enter}');
    await expect.element(page.getByText('Deze bevinding rust nog op geen enkel citaat.')).toBeVisible();
  });

  it('has nothing for axe to find, with everything open', async () => {
    const { quotations } = await show();
    await choose(...quotations.slice(0, 2));
    await userEvent.click(item(/Rust helpt/));
    await userEvent.keyboard('b');
    await expect.element(page.getByRole('listbox', { name: 'Bewijs' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Inkorten' }).first());
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await userEvent.click(item(/Thuis/));
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    const again = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(again.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

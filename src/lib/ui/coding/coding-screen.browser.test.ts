import { page, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { lockCoding } from '$lib/commands/sessions/lock-coding';
import { unlockCoding } from '$lib/commands/sessions/unlock-coding';
import type { CoderId, QuotationId } from '$lib/domain/ids';
import { ProjectSession } from '$lib/state/project-session.svelte';
import { becomeBlindCopy } from '$lib/testing/become-blind-copy';
import { paintedWords, settle, showCodingScreen, type CodedProject } from './testing/coded-project';

const turns: CodedProject['turns'] = [
  ['Researcher', 'How do you keep the contact going?'],
  [
    'Coordinator',
    'Well, you call every week 👩‍👩‍👧 and you listen. Trust takes time, a lot of it.\nAnd then it grows.'
  ],
  ['Researcher', 'And when it does not?'],
  ['Coordinator', 'Then we stop. That is hard for everyone.']
];

const rects = () =>
  Array.from(document.querySelectorAll('.transcript .block, .transcript .words'), (element) => {
    const { top, height, left, width } = element.getBoundingClientRect();
    return [top, height, left, width].map(Math.round).join(' ');
  });

async function selectWords(transcript: HTMLElement, words: string) {
  transcript.focus();
  const paragraph = Array.from(document.querySelectorAll('.words')).find((one) =>
    one.textContent?.includes(words)
  )!;
  const from = paragraph.textContent!.indexOf(words);
  getSelection()!.setBaseAndExtent(paragraph.firstChild!, from, paragraph.firstChild!, from + words.length);
  await settle();
}

describe('coding by keyboard only', () => {
  it('selects a sentence, applies a new and a known code, and is back at the text', async () => {
    const { session, transcript, press, documentId, text } = await showCodingScreen({
      turns,
      codes: ['trust']
    });
    transcript.focus();
    await press('Ctrl+ArrowDown', 'Alt+Shift+ArrowDown', 'c');
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('TRUS{Enter}');
    await settle();
    await userEvent.keyboard('staying in touch{Enter}');
    await settle();
    await press('Enter');
    await expect.element(transcript).toHaveFocus();
    const model = session.read();
    const [quotation] = model.quotationsOf(documentId);
    expect(text.slice(quotation!.start, quotation!.end)).toBe('Well, you call every week 👩‍👩‍👧 and you listen.');
    expect(model.codingsOf(quotation!.id).map(({ codeId }) => model.get('codes', codeId).name)).toEqual([
      'trust',
      'staying in touch'
    ]);
    await expect.element(page.getByRole('button', { name: '10:1 trust, Jos' })).toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: '10:1 Copy the citation' })).toBeVisible();
  });

  it('codes in vivo, links to a question and a CIMO element, comments and removes, and undo brings it back', async () => {
    const { session, transcript, press, documentId } = await showCodingScreen({ turns });
    await selectWords(transcript, ' you listen. ');
    await press('v');
    await settle();
    await press('1', 'Shift+M', 'Alt+2');
    await settle();
    const model = session.read();
    const quotation = model.quotationsOf(documentId)[0]!;
    expect(model.list('codes').map(({ name }) => name)).toEqual(['you listen']);
    expect(model.linksOf(quotation.id).map(({ target, stance }) => [target.id, stance])).toEqual([
      ['question1', 'supporting'],
      ['mechanism', 'supporting'],
      ['question2', 'contrary']
    ]);
    await press('n');
    await settle();
    await userEvent.keyboard('so slow');
    await press('Ctrl+Enter');
    // The editor may still be on its way.
    await expect.poll(() => model.get('quotations', quotation.id).comment).toBe('so slow');
    await expect.element(transcript).toHaveFocus();
    await press('Delete');
    await settle();
    expect(model.count('quotations')).toBe(0);
    expect(document.querySelectorAll('.bar')).toHaveLength(0);
    await press('z');
    await settle();
    expect(model.get('quotations', quotation.id).comment).toBe('so slow');
    expect(document.querySelectorAll('.bar')).toHaveLength(1);
  });

  it('only reads in a blind copy that is locked', async () => {
    const { session, transcript, press } = await showCodingScreen({
      turns,
      quotations: [{ words: 'call every week', codes: ['contact'] }]
    });
    transcript.focus();
    await press(']');
    const takeOff = page.getByRole('button', { name: 'Take contact off this quotation' });
    await expect.element(takeOff).toBeVisible();
    await session.run(becomeBlindCopy, {});
    await session.run(lockCoding, {});
    await expect.poll(() => takeOff.elements().length).toBe(0);
    await expect.element(page.getByRole('button', { name: '10:1 Copy the citation' })).toBeVisible();
    await press('c');
    await settle();
    expect(page.getByRole('combobox').elements()).toHaveLength(0);
    await session.run(unlockCoding, {});
    await expect.element(takeOff).toBeVisible();
  });

  it('leaves with Escape, and the caret is where it was', async () => {
    const { session, transcript, press } = await showCodingScreen({ turns, codes: ['trust'] });
    await selectWords(transcript, 'you listen');
    await press('c');
    await settle();
    expect(paintedWords('selection')).toEqual(['you listen']);
    await press('Escape');
    await expect.element(transcript).toHaveFocus();
    expect(getSelection()!.toString()).toBe('you listen');
    expect(session.read().count('quotations')).toBe(0);
  });

  it('resizes by words, walks from quotation to quotation and tells the codes at the caret', async () => {
    const { session, transcript, press, text } = await showCodingScreen({
      turns,
      quotations: [
        { words: 'call every week', codes: ['contact'] },
        { words: 'Then we stop.', codes: ['ending'], coder: 'an' }
      ]
    });
    transcript.focus();
    await press(']');
    await settle();
    await press('Alt+Shift+ArrowRight', 'Alt+Shift+ArrowRight');
    await settle();
    await press('Ctrl+Alt+ArrowLeft');
    await settle();
    const { start, end } = session.read().get('quotations', 'quotation1');
    expect(text.slice(start, end)).toBe('you call every week 👩‍👩‍👧 and you');
    await press('k');
    await expect.element(page.getByText('10:1 contact, Jos')).toBeInTheDocument();
    await press(']');
    await expect.element(page.getByRole('button', { name: '10:2 Copy the citation' })).toBeVisible();
  });
});

describe('the text', () => {
  it('does not move by a pixel when it is selected, coded, lit and uncoded', async () => {
    const { transcript, press } = await showCodingScreen({
      turns,
      quotations: [{ words: 'listen. Trust', codes: ['a', 'b', 'c', 'd'] }]
    });
    await settle();
    const before = rects();
    await selectWords(transcript, 'Trust takes time');
    expect(rects()).toEqual(before);
    await press('v');
    await settle();
    expect(rects()).toEqual(before);
    await userEvent.hover(document.querySelector('.bar')!);
    await settle();
    expect(rects()).toEqual(before);
    await press('z');
    await settle();
    expect(rects()).toEqual(before);
  });

  it('keeps speakers and times out of what is copied', async () => {
    const { transcript } = await showCodingScreen({ turns });
    transcript.focus();
    const all = document.querySelectorAll('.words');
    getSelection()!.setBaseAndExtent(all[0]!.firstChild!, 4, all[1]!.firstChild!, 4);
    await settle();
    const copied = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
    transcript.dispatchEvent(copied);
    expect(copied.clipboardData!.getData('text/plain')).toBe('do you keep the contact going?\nWell');
  });
});

describe('highlights', () => {
  it('paint nested, adjacent, identical and same-code overlapping quotations, each by itself', async () => {
    const { press, session } = await showCodingScreen({
      turns,
      quotations: [
        { words: 'you call every week 👩‍👩‍👧 and you listen', codes: ['contact'] },
        { words: 'every week', codes: ['contact'] },
        { words: 'Trust takes', codes: ['trust'] },
        { words: ' time, a lot', codes: ['time'] }
      ]
    });
    await settle();
    expect(paintedWords('wash-').toSorted()).toEqual(
      ['you call every week 👩‍👩‍👧 and you listen', 'every week', 'Trust takes', ' time, a lot'].toSorted()
    );
    expect(
      new Set(
        session
          .read()
          .list('quotations')
          .map(({ number }) => number)
      ).size
    ).toBe(4);
    // The inner one goes; the outer one keeps its whole length.
    document.querySelector<HTMLElement>('[data-bar="coding-1-contact"]')!.click();
    await settle();
    document.querySelector<HTMLElement>('[role="document"]')!.focus();
    await press('Delete');
    await settle();
    expect(paintedWords('wash-')).toContain('you call every week 👩‍👩‍👧 and you listen');
    expect(paintedWords('wash-')).not.toContain('every week');
  });

  it('are registered near the viewport only, and follow it', async () => {
    const many: CodedProject['turns'] = Array.from({ length: 400 }, (_, index) => [
      'Coordinator',
      `Turn ${index} says something about the contact that lasts for a line or two, and then some more words.`
    ]);
    const { transcript } = await showCodingScreen({
      turns: many,
      quotations: Array.from({ length: 400 }, (_, index) => ({
        words: `Turn ${index} says`,
        codes: ['contact']
      }))
    });
    await settle();
    const first = paintedWords('wash-');
    expect(first).toContain('Turn 0 says');
    expect(first.length).toBeLessThan(150);
    transcript.closest('.scroller')!.scrollTop = 1e6;
    await expect.poll(() => paintedWords('wash-')).toContain('Turn 399 says');
    expect(paintedWords('wash-')).not.toContain('Turn 0 says');
  });
});

describe('opening at a quotation', () => {
  it('ends exactly at it, below sections whose heights were guesses', async () => {
    const many: CodedProject['turns'] = Array.from({ length: 600 }, (_, index) => [
      'Coordinator',
      `Turn ${index} ${'says wwww iiii '.repeat(index % 17)}stop.`
    ]);
    const { transcript } = await showCodingScreen({
      turns: many,
      quotations: [{ words: 'Turn 555 says', codes: ['contact'] }],
      quotationNumber: 1
    });
    const scroller = transcript.closest('.scroller')!;
    const place = () => {
      const words = Array.from(document.querySelectorAll('.words')).find((one) =>
        one.textContent?.startsWith('Turn 555 says')
      );
      if (!words) return null;
      const view = scroller.getBoundingClientRect();
      return Math.round(words.getBoundingClientRect().top - view.top - view.height / 4);
    };
    await expect.poll(place).toBeGreaterThan(-12);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(Math.abs(place()!)).toBeLessThan(12);
    await expect.element(page.getByRole('button', { name: '10:1 Copy the citation' })).toBeVisible();
  });
});

describe('dragging', () => {
  const quotations = [{ words: 'you call every week', codes: ['contact'] }];

  async function dragEnd(to: { x: number; y: number }) {
    const bar = document.querySelector<HTMLElement>('.bar')!;
    bar.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settle();
    const edge = bar.querySelector<HTMLElement>('.edge.end')!;
    const { left, top } = edge.getBoundingClientRect();
    const event = (type: string, x: number, y: number) =>
      new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, pointerId: 1, button: 0 });
    edge.dispatchEvent(event('pointerdown', left, top));
    dispatchEvent(event('pointermove', to.x, to.y));
    await settle();
    return () => dispatchEvent(event('pointerup', to.x, to.y));
  }

  function placeOf(words: string) {
    const paragraph = Array.from(document.querySelectorAll('.words')).find((one) =>
      one.textContent?.includes(words)
    )!;
    const range = document.createRange();
    const from = paragraph.textContent!.indexOf(words);
    range.setStart(paragraph.firstChild!, from);
    range.setEnd(paragraph.firstChild!, from + words.length);
    const box = range.getBoundingClientRect();
    return { x: box.right - 2, y: box.top + box.height / 2 };
  }

  it('an edge of a bar resizes the quotation by whole words, with a preview', async () => {
    const { session, text } = await showCodingScreen({ turns, quotations });
    await settle();
    const drop = await dragEnd(placeOf('And then it'));
    expect(paintedWords('wash-').join(' ')).toContain('And then it');
    expect(session.read().get('quotations', 'quotation1').end).toBe(text.indexOf(' 👩‍👩‍👧'));
    drop();
    await settle();
    const { start, end } = session.read().get('quotations', 'quotation1');
    expect(text.slice(start, end).endsWith('And then it')).toBe(true);
  });

  it('is left with Escape', async () => {
    const { session, press } = await showCodingScreen({ turns, quotations });
    await settle();
    const before = session.read().get('quotations', 'quotation1');
    const drop = await dragEnd(placeOf('And then it'));
    await press('Escape');
    drop();
    await settle();
    expect(session.read().get('quotations', 'quotation1')).toEqual(before);
    expect(paintedWords('wash-')).toEqual(['you call every week']);
  });

  it('a code onto a bar or onto the text applies it', async () => {
    const { session, documentId } = await showCodingScreen({ turns, quotations, codes: ['trust'] });
    await settle();
    const data = new DataTransfer();
    data.setData('text/x-kerncode-code', 'trust');
    const fire = (target: Element, type: string, place: { x: number; y: number }) =>
      target.dispatchEvent(
        new DragEvent(type, {
          bubbles: true,
          cancelable: true,
          dataTransfer: data,
          clientX: place.x,
          clientY: place.y
        })
      );
    const bar = document.querySelector('.bar')!;
    for (const type of ['dragover', 'drop']) fire(bar, type, { x: 0, y: 0 });
    await settle();
    expect(session.read().codingsOf(session.read().quotationsOf(documentId)[0]!.id)).toHaveLength(2);
    const words = Array.from(document.querySelectorAll('.words')).at(-1)!;
    for (const type of ['dragover', 'drop']) fire(words, type, placeOf('That is hard'));
    await settle();
    const last = session.read().quotationsOf(documentId).at(-1)!;
    expect(
      session
        .read()
        .codingsOf(last.id)
        .map(({ codeId }) => codeId)
    ).toEqual(['trust']);
  });
});

describe('find', () => {
  it('lights the hits, walks them round, and codes all as one change', async () => {
    const { session, transcript, press, documentId } = await showCodingScreen({ turns, codes: ['hard'] });
    transcript.focus();
    await press('/');
    await userEvent.keyboard('YOU');
    await settle();
    expect(paintedWords('hit')).toContain('you');
    await expect.element(page.getByText('1 of 3')).toBeInTheDocument();
    await press('Enter', 'Enter', 'Enter');
    await expect.element(page.getByText('1 of 3')).toBeInTheDocument();
    await page.getByRole('button', { name: 'Code all' }).click();
    await settle();
    await userEvent.keyboard('hard{Enter}');
    await settle();
    expect(session.read().quotationsOf(documentId)).toHaveLength(2);
    await press('Escape', 'Escape');
    transcript.focus();
    await press('z');
    await settle();
    expect(session.read().quotationsOf(documentId)).toHaveLength(0);
  });
});

describe('what happens elsewhere', () => {
  const quotations = [{ words: 'Then we stop.', codes: ['ending'] }];

  it('shows: a coding made in another tab', async () => {
    const { session, documentId } = await showCodingScreen({ turns, quotations });
    const other = await ProjectSession.open(session.id);
    other.coderId = 'an' as CoderId;
    await other.run(applyCodes, {
      places: [{ documentId, start: 0, end: 3 }],
      codes: [{ name: 'from elsewhere' }]
    });
    await expect.element(page.getByRole('button', { name: '10:2 from elsewhere, An' })).toBeInTheDocument();
    expect(paintedWords('wash-')).toContain('How');
    await other.close();
  });

  it('closes the open quotation when it is taken away, and leaves the keyboard in the text', async () => {
    const { session, transcript, press } = await showCodingScreen({ turns });
    await selectWords(transcript, 'listen');
    await press('v');
    await expect.element(page.getByRole('button', { name: '10:1 Copy the citation' })).toBeVisible();
    await session.undo();
    await settle();
    expect(document.querySelectorAll('.cite')).toHaveLength(0);
    expect(paintedWords('wash-')).toEqual([]);
    await expect.element(transcript).toHaveFocus();
    await session.redo();
    await settle();
    expect(paintedWords('wash-')).toEqual(['listen']);
  });
});

describe('dragging text', () => {
  it('onto a code of the codebook applies it', async () => {
    const { session, transcript, press, documentId } = await showCodingScreen({ turns, codes: ['trust'] });
    await selectWords(transcript, 'Trust takes time');
    await press('b');
    const data = new DataTransfer();
    const drag = (type: string) =>
      new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data });
    transcript.querySelector('.words')!.dispatchEvent(drag('dragstart'));
    const row = page.getByRole('button', { name: /^trust/ }).element();
    for (const type of ['dragover', 'drop']) row.dispatchEvent(drag(type));
    await settle();
    expect(session.read().codingsOf(session.read().quotationsOf(documentId)[0]!.id)).toHaveLength(1);
  });
});

describe('a comment', () => {
  async function writeComment(words: string) {
    const field = page.getByRole('textbox', { name: 'Comment' });
    await field.click();
    await expect.element(field).toHaveAttribute('contenteditable', 'true');
    await userEvent.keyboard(words);
  }

  it('is kept when another quotation opens while it is being written', async () => {
    const { session } = await showCodingScreen({
      turns,
      quotations: [
        { words: 'call every week', codes: ['contact'] },
        { words: 'Then we stop.', codes: ['ending'] }
      ]
    });
    await settle();
    document.querySelector<HTMLElement>('[data-quotation="quotation1"]')!.click();
    await writeComment('half a thou');
    document.querySelector<HTMLElement>('[data-quotation="quotation2"]')!.click();
    await settle();
    expect(session.read().get('quotations', 'quotation1').comment).toBe('half a thou');
    expect(session.read().get('quotations', 'quotation2').comment).toBe('');
  });

  it('is shown, not lost, when its quotation goes while it is being written', async () => {
    const { session, app } = await showCodingScreen({
      turns,
      quotations: [{ words: 'call every week', codes: ['contact'] }]
    });
    await settle();
    document.querySelector<HTMLElement>('[data-quotation="quotation1"]')!.click();
    await writeComment('every week is a lot');
    await session.run(deleteQuotations, { ids: ['quotation1' as QuotationId] });
    await settle();
    expect(app.notices.list.map(({ text }) => text).join()).toContain('every week is a lot');
  });
});

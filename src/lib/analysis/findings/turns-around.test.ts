import { describe, expect, it } from 'vitest';
import type { DocumentText } from '$lib/domain/document-text';
import type { CaseId, DocumentId, TextId } from '$lib/domain/ids';
import { turnsAround, type ContextTurn } from './turns-around';

/** A text of which each part is a turn `L: words`, or a paragraph without a speaker. */
function textOf(parts: readonly string[], hasTurns = true): DocumentText {
  const words = parts.map((part) => part.replace(/^\w: /, ''));
  let at = 0;
  const turns = words.map((said, index) => {
    const start = at;
    at += said.length + 1;
    const speaker = /^(\w): /.exec(parts[index]!)?.[1] ?? null;
    return { start, end: start + said.length, speaker, startMs: index * 1000, endMs: null, times: [] };
  });
  const ids = { id: 'text' as TextId, documentId: 'document' as DocumentId };
  return { ...ids, text: words.join('\n'), turns: hasTurns ? turns : [], pages: [] };
}

const spanOf = ({ text }: DocumentText, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const said = (turns: readonly ContextTurn[]) => turns.map(({ text, isRest }) => (isRest ? `~${text}` : text));
const talk = textOf(['V: Hoe?', 'A: Een twee drie', 'V: En?', 'B: Vier vijf', 'A: Zes 🙂']);

describe('the turns around a quotation', () => {
  it.each([
    ['a whole turn', 'En?', 1, ['Een twee drie'], ['Vier vijf']],
    ['a part of one, with its rest', 'twee', 1, ['Hoe?', '~Een'], ['~drie', 'En?']],
    ['a part of several', 'drie\nEn?\nVier', 9, ['Hoe?', '~Een twee'], ['~vijf', 'Zes 🙂']],
    ['the first', 'Hoe?', 2, [], ['Een twee drie', 'En?']],
    ['the last', 'Zes 🙂', 3, ['Een twee drie', 'En?', 'Vier vijf'], []],
    ['none asked for', 'twee', 0, [], []]
  ])('are given in order of the text: %s', (_, words, count, before, after) => {
    const around = turnsAround(talk, spanOf(talk, words), count);
    expect([said(around.before), said(around.after)]).toEqual([before, after]);
  });

  it('say who speaks and when, interviewers marked', () => {
    const speakers = [
      { label: 'V', caseId: null, interviewer: true },
      { label: 'A', caseId: 'ans' as CaseId, interviewer: false }
    ];
    const { before, after } = turnsAround(talk, spanOf(talk, 'twee'), 1, speakers);
    expect(before).toEqual([
      { speaker: 'V', caseId: null, isInterviewer: true, text: 'Hoe?', startMs: 0, isRest: false },
      { speaker: 'A', caseId: 'ans', isInterviewer: false, text: 'Een', startMs: 1000, isRest: true }
    ]);
    expect(after[0]).toMatchObject({ speaker: 'A', text: 'drie', startMs: null, isRest: true });
  });

  it('are paragraphs in a text without turns, empty ones passed by', () => {
    const form = textOf(['Eerste regel', '', 'Tweede regel hier', 'Derde', ' ', 'Vierde'], false);
    const around = turnsAround(form, spanOf(form, 'regel hier'), 2);
    expect(said(around.before)).toEqual(['Eerste regel', '~Tweede']);
    expect(said(around.after)).toEqual(['Derde', 'Vierde']);
    expect(said(turnsAround(form, spanOf(form, 'Eerste'), 1).after)).toEqual(['~regel', 'Tweede regel hier']);
    expect(turnsAround(form, { start: 0, end: form.text.length }, 2)).toEqual({ before: [], after: [] });
  });
});

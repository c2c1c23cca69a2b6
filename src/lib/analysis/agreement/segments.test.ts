import { describe, expect, it } from 'vitest';
import type { DocumentId, TextId } from '$lib/domain/ids';
import type { AgreementUnit } from '$lib/domain/measurement';
import type { ComparedDocument, Span } from './agreement-material';
import { segmentsOf } from './segments';

type Speech = [speaker: string | null, words: string];

/** A document of turns; with `I` as the interviewer. */
function conversation(speeches: Speech[], fields: Partial<ComparedDocument> = {}): ComparedDocument {
  let text = '';
  const turns = speeches.map(([speaker, words], index) => {
    if (index > 0) text += '\n';
    const start = text.length;
    text += words;
    return { start, end: text.length, speaker, startMs: null, endMs: null, times: [] };
  });
  return toDocument(text, turns, fields);
}

function toDocument(
  text: string,
  turns: ComparedDocument['text']['turns'] = [],
  fields: Partial<ComparedDocument> = {}
): ComparedDocument {
  const id = 'document-1' as DocumentId;
  return {
    id,
    number: 1,
    name: 'Gesprek',
    language: 'nl',
    text: { id: 'text-1' as TextId, documentId: id, text, turns, pages: [] },
    interviewers: new Set(['I']),
    parts: [],
    units: [],
    ...fields
  };
}

function read(
  document: ComparedDocument,
  unit: AgreementUnit,
  { interviewers = true, coded = [] as Span[] } = {}
) {
  const { segments, excluded, hasStandIns } = segmentsOf(document, { unit, interviewers }, coded);
  const words = ({ start, end }: Span) => document.text.text.slice(start, end);
  return {
    units: segments.map(words),
    excluded: excluded.map((span) => `${span.reason}: ${words(span)}`),
    hasStandIns
  };
}

const talk = conversation([
  ['I', 'Wat deed hij?'],
  ['Fatima', 'Hij hielp. 👩‍👧\n\nElke dag.'],
  ['I', '  '],
  [null, 'Ja. ']
]);

describe('the units of a document', () => {
  it('are its turns, without the white space around them; a blank one is none', () => {
    expect(read(talk, 'turn')).toEqual({
      units: ['Wat deed hij?', 'Hij hielp. 👩‍👧\n\nElke dag.', 'Ja.'],
      excluded: ['no-words:   '],
      hasStandIns: false
    });
  });

  it('are without the turns of interviewers when those do not count', () => {
    const { units, excluded } = read(talk, 'turn', { interviewers: false });
    expect(units).toEqual(['Hij hielp. 👩‍👧\n\nElke dag.', 'Ja.']);
    expect(excluded).toEqual(['interviewer: Wat deed hij?', 'no-words:   ']);
  });

  it('are paragraphs where a text has no turns, and that is known', () => {
    const found = read(toDocument('Kop\n\nHet ging goed.\n'), 'turn');
    expect(found).toEqual({ units: ['Kop', 'Het ging goed.'], excluded: [], hasStandIns: true });
  });

  it('are paragraphs that are not blank, of interviewers or not', () => {
    expect(read(talk, 'paragraph').units).toEqual(['Wat deed hij?', 'Hij hielp. 👩‍👧', 'Elke dag.', 'Ja.']);
    expect(read(talk, 'paragraph', { interviewers: false }).excluded).toEqual(['interviewer: Wat deed hij?']);
  });

  it('are sentences, which never cross a paragraph', () => {
    const document = toDocument('Hij hielp. Elke dag!\nEn dan 🙂');
    expect(read(document, 'sentence').units).toEqual(['Hij hielp.', 'Elke dag!', 'En dan 🙂']);
  });

  it('are the document as a whole', () => {
    expect(read(talk, 'document').units).toEqual([talk.text.text.trimEnd()]);
    expect(read(toDocument(' \n'), 'document')).toMatchObject({ units: [], excluded: ['no-words:  \n'] });
  });

  it('are the given units, or without those every span anyone coded, each once', () => {
    const units = [{ start: 0, end: 3 }];
    expect(read({ ...talk, units }, 'quotation', { coded: [{ start: 5, end: 8 }] }).units).toEqual(['Wat']);
    const coded = [
      { start: 14, end: 24 },
      { start: 0, end: 13 },
      { start: 14, end: 24 },
      { start: 4, end: 8 }
    ];
    expect(read(talk, 'quotation', { coded }).units).toEqual(['Wat deed hij?', 'deed', 'Hij hielp.']);
  });

  it('are characters in the stretches that count', () => {
    const document = { ...talk, parts: [{ start: 4, end: 24 }] };
    expect(read(document, 'character', { interviewers: false })).toMatchObject({
      units: ['Hij hielp.'],
      excluded: [
        'outside-parts: Wat ',
        'interviewer: deed hij?\n',
        expect.stringMatching(/^outside-parts: .👩‍👧/u)
      ]
    });
  });

  it('count as far as they lie in the parts of a session, and else are excluded for it', () => {
    const parts = [
      { start: 18, end: 25 },
      { start: 20, end: 24 }
    ];
    expect(read({ ...talk, parts }, 'turn')).toMatchObject({
      units: ['hielp.'],
      excluded: ['outside-parts: Wat deed hij?', 'no-words:   ', 'outside-parts: Ja. ']
    });
    expect(
      read({ ...talk, parts: [{ start: 0, end: 5 }] }, 'turn', { interviewers: false }).excluded[0]
    ).toBe('interviewer: Wat deed hij?');
  });
});

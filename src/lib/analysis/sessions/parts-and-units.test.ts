import { describe, expect, it } from 'vitest';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, TextId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { drawParts } from './draw-parts';
import { givenUnits } from './given-units';
import { unitsOfText } from './units-of-text';

/** A text of turns, each with its words; the label of a speaker does not stand in the text. */
function textOfTurns(id: string, turns: readonly string[]): DocumentText {
  let at = 0;
  const spans = turns.map((words) => {
    const start = at;
    at += words.length + 1;
    return { start, end: start + words.length, speaker: 'R1', startMs: null, endMs: null, times: [] };
  });
  return {
    id: `text-${id}` as TextId,
    documentId: id as DocumentId,
    text: turns.join('\n'),
    turns: spans,
    pages: []
  };
}

const numbered = (id: string, count: number) =>
  textOfTurns(
    id,
    Array.from({ length: count }, (_, index) => `Beurt ${index}.`)
  );
const asDocument = (text: DocumentText) => ({ documentId: text.documentId, text });

describe('units of a text', () => {
  const text = textOfTurns('a', ['Ja. Dat klopt.', ' \t ', 'Nee hoor.']);
  const wordsOf = (unit: Parameters<typeof unitsOfText>[1], from = text) =>
    unitsOfText(from, unit, 'nl').map(({ start, end }) => from.text.slice(start, end));

  it('are turns, paragraphs or sentences that are not blank', () => {
    expect(wordsOf('turn')).toEqual(['Ja. Dat klopt.', 'Nee hoor.']);
    expect(wordsOf('paragraph')).toEqual(['Ja. Dat klopt.', 'Nee hoor.']);
    expect(wordsOf('sentence')).toEqual(['Ja.', 'Dat klopt.', 'Nee hoor.']);
  });

  it('are paragraphs where there are no turns', () => {
    expect(wordsOf('turn', { ...text, turns: [] })).toEqual(['Ja. Dat klopt.', 'Nee hoor.']);
  });
});

describe('parts drawn at random', () => {
  const long = numbered('long', 100);
  const short = numbered('short', 4);
  const documents = [long, short].map(asDocument);
  const sample = { unit: 'turn', share: 0.2, seed: 7 } as const;
  const ofShort = (parts: Stretch[]) => parts.filter(({ documentId }) => documentId === short.documentId);

  it('are the share of every document, at least one, in order and apart', () => {
    const parts = drawParts(documents, sample);
    expect(parts).toHaveLength(21);
    expect(ofShort(parts)).toHaveLength(1);
    for (const [index, { documentId, start, end }] of parts.entries()) {
      const text = documents.find((document) => document.documentId === documentId)!.text;
      expect(text.turns).toContainEqual(expect.objectContaining({ start, end }));
      const next = parts[index + 1];
      if (next?.documentId === documentId) expect(next.start).toBeGreaterThan(end);
    }
  });

  it('are the same for the same seed, whichever other documents there are', () => {
    expect(drawParts(documents, sample)).toEqual(drawParts(documents, sample));
    expect(drawParts([asDocument(short)], sample)).toEqual(ofShort(drawParts(documents, sample)));
    expect(drawParts(documents, { ...sample, seed: 8 })).not.toEqual(drawParts(documents, sample));
  });

  it('are all of it for a share of one, and none of a text without words', () => {
    expect(drawParts([asDocument(short)], { ...sample, share: 1 })).toHaveLength(4);
    expect(drawParts([asDocument(textOfTurns('leeg', [' ', '\t']))], sample)).toEqual([]);
    expect(drawParts([], sample)).toEqual([]);
  });

  it('fall evenly over a text', () => {
    const times = new Array<number>(4).fill(0);
    for (let seed = 0; seed < 4000; seed++)
      for (const { start } of drawParts([asDocument(short)], { ...sample, share: 0.25, seed }))
        times[short.turns.findIndex((turn) => turn.start === start)]! += 1;
    // Binomial(4000, 1/4) has a standard deviation of 27; the seeds are fixed.
    for (const count of times) expect(Math.abs(count - 1000)).toBeLessThan(110);
  });
});

describe('given units', () => {
  function projectOf(text: DocumentText) {
    const project = new TestProject();
    const documentId = project.document({ length: text.text.length, textId: text.id });
    const find = (id: TextId) => (id === text.id ? text : undefined);
    const spans = (segmentation: Parameters<typeof givenUnits>[1], parts: [number, number][] = []) =>
      givenUnits(
        project.model,
        segmentation,
        [documentId],
        parts.map(([start, end]) => ({ documentId, start, end })),
        find
      ).map(({ start, end }) => text.text.slice(start, end));
    return { project, documentId, spans };
  }

  const text = textOfTurns('a', ['Ja. Dat klopt.', 'Nee hoor. Echt niet.', 'Goed.']);

  it('are the turns, paragraphs or sentences of the documents', () => {
    const { spans } = projectOf(text);
    expect(spans('turn')).toEqual(['Ja. Dat klopt.', 'Nee hoor. Echt niet.', 'Goed.']);
    expect(spans('sentence')).toEqual(['Ja.', 'Dat klopt.', 'Nee hoor.', 'Echt niet.', 'Goed.']);
    expect(spans('free')).toEqual([]);
  });

  it('lie in the parts, cut where a part cuts them', () => {
    const { spans } = projectOf(text);
    expect(spans('sentence', [[15, 35]])).toEqual(['Nee hoor.', 'Echt niet.']);
    expect(spans('turn', [[4, 24]])).toEqual(['Dat klopt.', 'Nee hoor.']);
  });

  it('are the spans of the quotations that lie in the parts, each once', () => {
    const { project, documentId, spans } = projectOf(text);
    const code = project.code('Grens');
    project.quotation(documentId, 15, 24, code);
    project.quotation(documentId, 0, 3, code);
    project.quotation(documentId, 10, 20, code);
    expect(spans('quotation')).toEqual(['Ja.', 'opt.\nNee h', 'Nee hoor.']);
    expect(spans('quotation', [[15, 35]])).toEqual(['Nee hoor.']);
  });

  it('need the texts', () => {
    const { project, documentId } = projectOf(text);
    const find = () => undefined;
    expect(errorCodeOf(() => givenUnits(project.model, 'turn', [documentId], [], find))).toBe(
      'model/not-found'
    );
  });
});

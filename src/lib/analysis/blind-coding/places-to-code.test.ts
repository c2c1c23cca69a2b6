import { describe, expect, it } from 'vitest';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';
import { ProjectModel } from '$lib/model/project-model';
import { coding, document, quotation } from '../testing/small-project';
import { isPlaceCoded, placesToCode } from './places-to-code';

const words = 'Dag. Hoe gaat het?\nGoed.';
const documents = [document(10), document(2)];
const ids = documents.map(({ id }) => id);
const stretch = (index: number, start: number, end: number): Stretch => ({
  documentId: ids[index]!,
  start,
  end
});
const text = (turns: [number, number][]) =>
  ({
    text: words,
    turns: turns.map(([start, end]) => ({ start, end, speaker: 'A', startMs: null, endMs: null, times: [] })),
    pages: []
  }) as unknown as DocumentText;
const free = { segmentation: 'free', units: [], parts: [] } as unknown as BlindCoding;
const model = ProjectModel.from({
  documents,
  quotations: [quotation(10, 1, 0, 4), quotation(10, 2, 5, 18)],
  codings: [coding('q10.1', 'a')]
});

const findText =
  (byId: Record<string, DocumentText>) =>
  (id: TextId): DocumentText | undefined =>
    byId[id];

describe('what there is to code in a blind copy', () => {
  it('is the given units, by number of the document and then by place', () => {
    const units = [stretch(0, 5, 9), stretch(1, 0, 4), stretch(0, 0, 4)];
    const given = { ...free, segmentation: 'sentence', units } as BlindCoding;
    expect(placesToCode(model, given, findText({}))).toEqual({
      kind: 'sentence',
      places: [stretch(1, 0, 4), stretch(0, 0, 4), stretch(0, 5, 9)]
    });
  });

  it('is the parts when there are parts', () => {
    const parts = [stretch(0, 0, 4)];
    expect(placesToCode(model, { ...free, parts }, findText({})).places).toEqual(parts);
  });

  it('is else every turn, and every paragraph of a text without turns', () => {
    const [first, second] = documents.map(({ textId }) => textId);
    const found = placesToCode(model, free, findText({ [first!]: text([[0, 18]]), [second!]: text([]) }));
    expect(found).toEqual({
      kind: 'turn',
      places: [stretch(1, 0, 18), stretch(1, 19, 24), stretch(0, 0, 18)]
    });
  });
});

describe('whether a place is coded', () => {
  it.each([
    ['words with a code in it', 'free', stretch(0, 2, 18), true],
    ['words with only a quotation without a code', 'free', stretch(0, 5, 18), false],
    ['words that end where the code begins', 'free', stretch(0, 4, 5), false],
    ['the same words in another document', 'free', stretch(1, 0, 4), false],
    ['a given unit with a code', 'turn', stretch(0, 0, 4), true],
    ['a given unit round one with a code', 'turn', stretch(0, 0, 18), false]
  ] as const)('looks at %s', (_, segmentation, place, expected) => {
    expect(isPlaceCoded(model, { segmentation }, place)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { DocumentId } from '$lib/domain/ids';
import { nextPlace } from './next-place';

const place = (documentId: string, start: number, end: number) => ({
  documentId: documentId as DocumentId,
  start,
  end
});
const places = [place('a', 0, 5), place('a', 10, 20), place('b', 3, 8), place('c', 0, 4)];
const at = (documentId: string, offset: number) => ({ documentId: documentId as DocumentId, offset });
const none = () => false;

describe('the place to code after or before where one is', () => {
  it.each([
    ['the first one, from before the text', at('a', -1), 1, 0],
    ['the next one, from inside one', at('a', 2), 1, 1],
    ['the next one, from where one begins', at('a', 0), 1, 1],
    ['one in the next document, from the last of this one', at('a', 15), 1, 2],
    ['none, after the last', at('c', 0), 1, null],
    ['the one before, from where one begins', at('a', 10), -1, 0],
    ['the last of the document before', at('b', 3), -1, 1],
    ['none, before the first', at('a', 0), -1, null],
    ['the first of all, from a document without any', at('z', 9), 1, 0],
    ['the last of all, back from a document without any', at('z', 9), -1, 3]
  ] as const)('is %s', (_, from, direction, expected) => {
    expect(nextPlace(places, from, direction, none)).toBe(expected);
  });

  it('passes by what has a code', () => {
    expect(nextPlace(places, at('a', 0), 1, (index) => index < 3)).toBe(3);
    expect(nextPlace(places, at('a', 0), 1, () => true)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { SourceParagraph } from '../parsed-source';
import { toTableRow } from './table-row';

const part = (text: string, boldPrefix = 0): SourceParagraph => ({
  text,
  boldPrefix,
  kind: 'paragraph',
  page: null
});

describe('toTableRow', () => {
  it('joins cells and keeps blank ones, so that columns stay columns', () => {
    expect(toTableRow([[part('a')], [], [part('b'), part('c')]])[0]?.text).toBe('a\t\tb\nc');
  });

  it('is nothing for a blank row or no cells', () => {
    expect(toTableRow([[], []])).toEqual([]);
    expect(toTableRow([])).toEqual([]);
  });

  it('leaves the paragraphs of a single cell as they are', () => {
    const cell = [part('I: Hoi'), part('R: Dag')];
    expect(toTableRow([cell])).toBe(cell);
  });

  it('takes the tabs out of cells', () => {
    expect(toTableRow([[part('a\tb')], [part('c')]])[0]?.text).toBe('a b\tc');
  });

  it.each([
    ['a bold first cell', [[part('Jan', 3)], [part('zei')]], 3],
    ['a bold second cell too', [[part('Jan', 3)], [part('zei', 3)]], 7],
    ['half a bold cell', [[part('Jan zei', 3)], [part('x', 1)]], 3],
    ['a blank cell before it', [[], [part('Jan', 3)]], 4],
    ['no bold', [[part('Jan')], [part('x', 1)]], 0]
  ])('counts the leading bold of %s', (_, cells, bold) => {
    expect(toTableRow(cells)[0]?.boldPrefix).toBe(bold);
  });
});

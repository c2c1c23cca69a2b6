import { describe, expect, it } from 'vitest';
import { nextStance, placeAfterKey, stanceOfKey } from './rule-grid-keys';

const size = { rowCount: 30, columnCount: 6 };
const after = (key: string, row: number, column: number, ctrlKey = false) => {
  const place = placeAfterKey({ key, ctrlKey }, { row, column }, size);
  return place && [place.row, place.column];
};

describe('the keys of the grid of rules', () => {
  it.each([
    ['ArrowDown', 0, 0, [1, 0]],
    ['ArrowDown', 29, 0, [29, 0]],
    ['ArrowUp', 0, 3, [0, 3]],
    ['ArrowRight', 2, 5, [2, 5]],
    ['ArrowLeft', 2, 5, [2, 4]],
    ['Home', 4, 3, [4, 0]],
    ['End', 4, 3, [4, 5]],
    ['PageDown', 25, 1, [29, 1]],
    ['PageUp', 25, 1, [15, 1]],
    ['a', 1, 1, undefined]
  ] as const)('%s from row %i, column %i', (key, row, column, place) => {
    expect(after(key, row, column)).toEqual(place);
  });

  it('go to the corners with Ctrl', () => {
    expect([after('Home', 4, 3, true), after('End', 4, 3, true)]).toEqual([
      [0, 0],
      [29, 5]
    ]);
  });

  it('go round the stances, or choose one at once', () => {
    expect([null, 'supporting', 'contrary'].map((stance) => nextStance(stance as never))).toEqual([
      'supporting',
      'contrary',
      null
    ]);
    expect(['+', '-', 'Delete', 'x'].map((key) => stanceOfKey(key, 'contrary'))).toEqual([
      'supporting',
      'contrary',
      null,
      undefined
    ]);
  });
});

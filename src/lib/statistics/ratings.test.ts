import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';
import { checkRatings, contingencyTable, toRatings, type Ratings } from './ratings';

describe('a number in a cell', () => {
  const cells: [string, number | null][] = [
    ['7', 7],
    [' 7,5 ', 7.5],
    ['7.50', 7.5],
    ['-3', -3],
    ['+3', 3],
    ['-0', 0],
    ['007', 7],
    ['', null],
    [' ', null],
    ['7/10', null],
    ['1e3', null],
    ['0x10', null],
    ['1.000,5', null],
    ['.5', null],
    ['7.', null],
    ['Infinity', null],
    ['NaN', null],
    ['1234567890123456', null],
    ['ja', null]
  ];
  it.each(cells)('%o is %o', (cell, number) => {
    expect(readNumber(cell)).toBe(number);
  });
});

describe('ratings from cells', () => {
  it('have the categories that occur, in the order of their code points when they are words', () => {
    expect(
      toRatings([
        ['ja', 'nee'],
        ['Nee', 'ja'],
        [null, ' ja ']
      ])
    ).toEqual({
      rows: [
        [1, 2],
        [0, 1],
        [null, 1]
      ],
      categoryCount: 3,
      categories: ['Nee', 'ja', 'nee']
    });
  });

  it('have numbers in ascending order, each once however it is written', () => {
    expect(
      toRatings([
        ['10', '9'],
        ['7,5', '7.50'],
        ['010', '']
      ])
    ).toEqual({
      rows: [
        [2, 1],
        [0, 0],
        [2, null]
      ],
      categoryCount: 3,
      values: [7.5, 9, 10],
      categories: ['7.5', '9', '10']
    });
  });

  it('are words when one is no number', () => {
    const { categories, values } = toRatings([
      ['10', '9'],
      ['n.v.t.', '9']
    ]);
    expect(categories).toEqual(['10', '9', 'n.v.t.']);
    expect(values).toBeUndefined();
  });

  it('can be none', () => {
    expect(toRatings([])).toEqual({ rows: [], categoryCount: 0, categories: [] });
    expect(toRatings([[null, '']])).toEqual({ rows: [[null, null]], categoryCount: 0, categories: [] });
  });
});

describe('the contingency table', () => {
  const ratings: Ratings = {
    rows: [
      [0, 1, null],
      [1, 1, 0],
      [null, 0, 0]
    ],
    weights: [2, 3, 4],
    categoryCount: 2
  };

  it('counts the units that both coders rated, as often as the weights say', () => {
    expect(contingencyTable(ratings, 0, 1)).toEqual([
      [0, 2],
      [0, 3]
    ]);
    expect(contingencyTable(ratings, 1, 0)).toEqual([
      [0, 0],
      [2, 3]
    ]);
    expect(contingencyTable(ratings, 1, 2)).toEqual([
      [4, 0],
      [3, 0]
    ]);
  });

  it('is of coders that exist', () => {
    expect(() => contingencyTable(ratings, 0, 3)).toThrow('no coder 3');
    expect(() => contingencyTable(ratings, -1, 0)).toThrow('no coder -1');
  });
});

describe('ratings that are no table are a bug', () => {
  const bad: [string, Ratings][] = [
    ['rows of two lengths', { rows: [[0, 0], [0]], categoryCount: 1 }],
    ['a category too high', { rows: [[0, 2]], categoryCount: 2 }],
    ['a category below zero', { rows: [[0, -1]], categoryCount: 2 }],
    ['half a category', { rows: [[0, 0.5]], categoryCount: 2 }],
    ['NaN', { rows: [[0, NaN]], categoryCount: 2 }],
    ['too few weights', { rows: [[0, 0]], weights: [], categoryCount: 1 }],
    ['a weight below zero', { rows: [[0, 0]], weights: [-1], categoryCount: 1 }],
    ['an endless weight', { rows: [[0, 0]], weights: [Infinity], categoryCount: 1 }],
    ['too few values', { rows: [[0, 1]], categoryCount: 2, values: [1] }],
    ['values that descend', { rows: [[0, 1]], categoryCount: 2, values: [2, 1] }],
    ['a value twice', { rows: [[0, 1]], categoryCount: 2, values: [1, 1] }]
  ];
  it.each(bad)('%s', (_title, ratings) => {
    expect(() => checkRatings(ratings)).toThrow();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNames, splitNames } from './joined-names';

describe('joinNames', () => {
  it.each([
    [[], ''],
    [['Thuis'], 'Thuis'],
    [['Thuis', 'School'], 'Thuis; School'],
    [['a; b', 'c'], '"a; b"; c'],
    [['zegt "nee"'], '"zegt ""nee"""']
  ])('of %j is %j', (names, cell) => {
    expect(joinNames(names)).toBe(cell);
    expect(splitNames(cell)).toEqual(names);
  });

  it('loses no name, whatever is in it', () => {
    const name = fc.string({ unit: fc.constantFrom('a', ' ', ';', '"', '\n', ',', '🙂'), minLength: 1 });
    const trimmed = name.map((text) => text.trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(trimmed), (names) => {
        expect(splitNames(joinNames(names))).toEqual(names);
      })
    );
  });
});

describe('splitNames', () => {
  it.each([
    ['Thuis\nSchool', ['Thuis', 'School']],
    [' Thuis ;; Thuis; ', ['Thuis']],
    ['"Thuis" en school; b', ['"Thuis" en school', 'b']],
    ['', []]
  ])('reads %j as others write it', (cell, names) => {
    expect(splitNames(cell)).toEqual(names);
  });
});

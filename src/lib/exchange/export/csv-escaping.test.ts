import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, neutraliseFormula, restoreFormula } from './csv-escaping';

describe('neutraliseFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-5', "'-5"],
    ['@som', "'@som"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=1", "''=1"],
    ["'s avonds", "'s avonds"],
    ['a=1', 'a=1'],
    ['', '']
  ])('writes %j as %j', (text, cell) => {
    expect(neutraliseFormula(text)).toBe(cell);
  });

  it('is undone by restoreFormula, whatever the text, and never begins as a formula', () => {
    const unit = fc.oneof(
      fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a'),
      fc.string({ minLength: 1, maxLength: 1 })
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const cell = neutraliseFormula(text);
        expect(restoreFormula(cell)).toBe(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      })
    );
  });
});

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'],
    ['a;b', '"a;b"'],
    ['a,b', 'a,b'],
    ['say "ja"', '"say ""ja"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"']
  ])('writes %j as %j between semicolons', (text, cell) => {
    expect(csvCell(text, ';')).toBe(cell);
  });
});

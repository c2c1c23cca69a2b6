import { describe, expect, it } from 'vitest';
import { missingReason } from './missing-words';
import { readDay } from './read-day';
import { readScore } from './read-score';
import { splitChoices } from './split-choices';
import { findWordScale, toWordScale } from './word-scales';

describe('a score in a cell', () => {
  it.each([
    ['7', ',', { kind: 'number', value: 7 }],
    ['-3', ',', { kind: 'number', value: -3 }],
    ['7,5', ',', { kind: 'number', value: 7.5 }],
    ['7.5', ',', { kind: 'number', value: 7.5 }],
    ['-0,100', ',', { kind: 'number', value: -0.1 }],
    [',5', ',', { kind: 'number', value: 0.5 }],
    ['-.5', '.', { kind: 'number', value: -0.5 }],
    ['7½', ',', { kind: 'number', value: 7.5 }],
    ['1.010', '.', { kind: 'number', value: 1.01 }],
    ['1.010', ',', { kind: 'ambiguous', value: 1010 }],
    ['1,010', '.', { kind: 'ambiguous', value: 1010 }],
    ['1.000,5', ',', { kind: 'ambiguous', value: 1000.5 }],
    ['1,000.5', ',', { kind: 'ambiguous', value: 1000.5 }],
    ['1.000.000', ',', { kind: 'ambiguous', value: 1_000_000 }],
    ['12 500', ',', { kind: 'ambiguous', value: 12_500 }],
    ['7/10', ',', { kind: 'fraction', value: 7, outOf: 10 }],
    ['7 van de 10', ',', { kind: 'fraction', value: 7, outOf: 10 }],
    ['zeven', ',', { kind: 'words', value: 7 }],
    ['ca. 7', ',', { kind: 'words', value: 7 }],
    ['7 of 8', ',', { kind: 'fraction', value: 7, outOf: 8 }],
    ['7-8', ',', { kind: 'words', value: null }],
    ['goed', ',', { kind: 'words', value: null }]
  ] as const)('%s with decimals after a %s', (text, decimal, expected) => {
    expect(readScore(text, decimal)).toEqual(expected);
  });
});

describe('words for a missing answer', () => {
  it.each([
    ['', 'blank'],
    ['-', 'blank'],
    ['.', 'blank'],
    ['leeg', 'blank'],
    ['NA', 'blank'],
    ['n.v.t.', 'not-applicable'],
    ['N. v. t.', 'not-applicable'],
    ['nvt', 'not-applicable'],
    ['n/a', 'not-applicable'],
    ['Niet van toepassing', 'not-applicable'],
    ['weet niet', 'no-answer'],
    ['Weet ik niet', 'no-answer'],
    ['Geen mening', 'no-answer'],
    ['?', 'no-answer'],
    ['#N/A', null],
    ['9999', null],
    ['goed', null]
  ] as const)('%s', (text, reason) => {
    expect(missingReason(text)).toBe(reason);
  });

  it('are an answer to an open question when somebody said them', () => {
    expect(missingReason('Geen idee', true)).toBeNull();
    expect(missingReason('Weet ik niet', true)).toBeNull();
    expect(missingReason('n.v.t.', true)).toBe('not-applicable');
    expect(missingReason('-', true)).toBe('blank');
  });
});

describe('a day in a cell', () => {
  it.each([
    ['14-1-2025', true, '2025-01-14', false],
    ['3/4/2025', true, '2025-04-03', false],
    ['3/4/2025 14:05:11', false, '2025-03-04', false],
    ['3/25/2025', true, '2025-03-25', false],
    ['2025/03/11 3:04:05 PM EET', true, '2025-03-11', false],
    ['11 maart 2025', true, '2025-03-11', false],
    ['12-3-1985', true, '1985-03-12', false],
    ['45671', true, '2025-01-14', true]
  ] as const)('%s, day first %s', (text, dayFirst, day, isSerial) => {
    expect(readDay(text, dayFirst)).toEqual({ day, isSerial });
  });

  it.each(['32-13-2025', '31-2-2025', 'gisteren', '7', '123456'])('is none in %s', (text) => {
    expect(readDay(text, true)).toBeNull();
  });
});

describe('choices in one cell', () => {
  it.each<[string, string[], string[]]>([
    ['Telefoon;E-mail;', [], ['Telefoon', 'E-mail']],
    ['Telefoon, E-mail', [], ['Telefoon', 'E-mail']],
    ['Ja, maar soms, Telefoon', [], ['Ja, maar soms', 'Telefoon']],
    ['Lezen, Schrijven, Rekenen', ['Lezen, Schrijven', 'Rekenen'], ['Lezen, Schrijven', 'Rekenen']],
    ['Lezen;Lezen;', [], ['Lezen']],
    ['', [], []]
  ])('%s', (text, labels, parts) => {
    expect(splitChoices(text, labels)).toEqual(parts);
  });
});

describe('a scale of words', () => {
  const values = (labels: string[]) =>
    toWordScale(findWordScale(labels), labels).labels.map(({ value, label }) => `${value} ${label}`);

  it('has five points, seen or not, called as in the file', () => {
    expect(values(['Mee eens', 'Helemaal oneens'])).toEqual([
      '1 Helemaal oneens',
      '2 Mee oneens',
      '3 Neutraal',
      '4 Mee eens',
      '5 Helemaal mee eens'
    ]);
    expect(values(['never', 'often', 'sometimes'])).toHaveLength(5);
  });

  it('has seven where somebody only slightly agrees besides', () => {
    expect(values(['Agree', 'Somewhat agree', 'Strongly disagree'])).toHaveLength(7);
  });

  it('is none of words that are no scale, or of one label', () => {
    expect(findWordScale(['Directeur', 'Leerkracht'])).toBe(-1);
    expect(findWordScale(['Vaak'])).toBe(-1);
  });
});

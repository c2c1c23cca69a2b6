import { describe, expect, it } from 'vitest';
import { crossTitles } from './crossed-titles';
import { parseItemTitle } from './item-title';
import { matchMoments, orderedMoments } from './moment-names';

describe('a title of an item', () => {
  it.each([
    ['1', '1', '', false],
    ['2a. Ik vraag door', '2a', 'Ik vraag door', false],
    ['2a) Ik vraag door', '2a', 'Ik vraag door', false],
    ['Vraag 3', '3', '', false],
    ['Item 04: Luisteren', '4', 'Luisteren', false],
    ['Q4', '4', '', false],
    ['9 toelichting', '9', '', true],
    ['Toelichting bij vraag 9', '9', '', true],
    ['Opmerkingen 2a', '2a', '', true],
    ['Ik luister', null, 'Ik luister', false],
    ['T0', null, 'T0', false],
    ['2025', null, '2025', false]
  ])('%s', (title, number, text, isText) => {
    expect(parseItemTitle(title)).toMatchObject({ number, text, isText });
  });

  it('is not sure of a number that may be a word of the text', () => {
    expect(parseItemTitle('10 jaar ervaring of meer').isSure).toBe(false);
  });
});

describe('titles with an item and a moment', () => {
  const told = (titles: string[], moments: string[] = []) =>
    [
      ...crossTitles(
        titles,
        titles.map((title) => [title]),
        moments
      ).values()
    ].map(({ item, moment }) => `${item} @ ${moment}`);

  it.each([
    [['1 - Avond 1', '2a - Avond 1', '1 - Avond 2', '2a - Avond 2'], '1 @ Avond 1'],
    [['T0_1', 'T0_2', 'T1_1', 'T1_2'], '1 @ T0'],
    [['1 (voormeting)', '2 (voormeting)', '1 (nameting)', '2 (nameting)'], '1 @ voormeting'],
    [['1 na avond 1', '2 na avond 1', '1 na avond 2', '2 na avond 2'], '1 @ na avond 1'],
    [['1 - Kennismaking', '2 - Kennismaking', '1 - Afronding', '2 - Afronding'], '1 @ Kennismaking'],
    [
      ['Meting 1: Luisteren', 'Meting 1: Vragen', 'Meting 2: Luisteren', 'Meting 2: Vragen'],
      'Luisteren @ Meting 1'
    ],
    [['q1t1', 'q2t1', 'q1t2', 'q2t2'], 'q1 @ t1']
  ])('%j', (titles, first) => {
    expect(told(titles)).toHaveLength(4);
    expect(told(titles)[0]).toBe(first);
  });

  it.each([
    [['1. Ik luister', '2. Ik vraag door', '3. Ik vat samen']],
    [['Hoe vaak [Rekenen]', 'Hoe vaak [Taal]', 'Hoe goed [Rekenen]', 'Hoe goed [Taal]']],
    [['Q1', 'Q2_1', 'Q2_2', 'Q3']]
  ])('are not %j', (titles) => {
    expect(told(titles)).toEqual([]);
  });
});

describe('moments', () => {
  it('are ordered by their names when all of them tell', () => {
    expect(orderedMoments(['Nameting', 'Tussenmeting', 'Nulmeting'])).toEqual([
      'Nulmeting',
      'Tussenmeting',
      'Nameting'
    ]);
    expect(orderedMoments(['Avond 2', 'Afsluiting', 'Avond 1', 'Tussentijds'])).toEqual([
      'Avond 1',
      'Avond 2',
      'Tussentijds',
      'Afsluiting'
    ]);
    expect(orderedMoments(['Zwolle', 'Almere'])).toEqual(['Zwolle', 'Almere']);
  });

  it('are matched with those that are known by name, by what is in it, or by place', () => {
    const known = ['Na avond 1', 'Na avond 2', 'Afsluiting'];
    expect(Object.fromEntries(matchMoments(['avond 2', 'Avond 1', 'afsluting'], known))).toEqual({
      'Avond 1': 'Na avond 1',
      'avond 2': 'Na avond 2',
      afsluting: 'Afsluiting'
    });
    expect(Object.fromEntries(matchMoments(['T0', 'T1'], known))).toEqual({
      T0: 'Na avond 1',
      T1: 'Na avond 2'
    });
    expect(matchMoments(['Zomerfeest'], known).size).toBe(0);
  });
});

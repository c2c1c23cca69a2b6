import { describe, expect, it } from 'vitest';
import type { RelationTypeId } from '$lib/domain/ids';
import { builtInRelationTypes, type RelationType } from '$lib/domain/relation-type';
import { relationTypeName } from './relation-type-name';
import { createTranslator, loadMessages } from './translator';

const dutch = createTranslator('nl', await loadMessages('nl'));
const english = createTranslator('en', await loadMessages('en'));
const cause = builtInRelationTypes.find(({ id }) => id === 'is-cause-of')!;
const own: RelationType = { ...cause, id: 'needs' as RelationTypeId, name: 'heeft nodig' };

describe('the name of a type of relation', () => {
  it.each([
    {
      what: 'a built-in one in the reader’s language',
      type: cause,
      nl: 'is oorzaak van',
      en: 'is a cause of'
    },
    {
      what: 'a renamed one as it was renamed',
      type: { ...cause, name: 'leidt tot' },
      nl: 'leidt tot',
      en: 'leidt tot'
    },
    { what: 'an own one as it was named', type: own, nl: 'heeft nodig', en: 'heeft nodig' }
  ])('gives $what', ({ type, nl, en }) => {
    expect([relationTypeName(type, dutch), relationTypeName(type, english)]).toEqual([nl, en]);
  });

  it.each([
    { what: 'with words of its own', type: cause, expected: 'heeft als oorzaak' },
    { what: 'by an arrow, an own type', type: own, expected: '← heeft nodig' },
    {
      what: 'as forwards, when it is symmetric',
      type: { ...cause, symmetric: true },
      expected: 'is oorzaak van'
    }
  ])('reads it from the other side $what', ({ type, expected }) => {
    expect(relationTypeName(type, dutch, { reversed: true })).toBe(expected);
  });

  it('has words for every built-in type, both ways', () => {
    for (const type of builtInRelationTypes)
      for (const reversed of [false, true])
        expect(relationTypeName(type, english, { reversed })).toMatch(/^[a-z]/);
  });
});

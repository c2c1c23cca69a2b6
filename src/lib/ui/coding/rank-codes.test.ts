import { describe, expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import { rankCodes, toFindableCodes } from './rank-codes';

const names = ['tijd', 'werkdruk', 'tijdsdruk', 'gebrek aan tijd', 'onderwijstijd', 'coördinatie', 'druk'];
const codes = toFindableCodes(
  names.map((name, order) => ({
    id: name as CodeId,
    name,
    level: 'open',
    colour: 0,
    path: name === 'druk' ? 'tijd / druk' : name,
    order,
    ancestorIds: []
  }))
);
const rank = (typed: string, recent: string[] = []) =>
  rankCodes(codes, typed, recent as CodeId[]).map(({ name }) => name);

describe('rankCodes', () => {
  it('puts the name itself first, then how early and how whole the match is, then the path', () => {
    expect(rank('tijd')).toEqual(['tijd', 'tijdsdruk', 'gebrek aan tijd', 'onderwijstijd', 'druk']);
  });

  it('ignores accents and case', () => {
    expect(rank('COORD')).toEqual(['coördinatie']);
  });

  it('finds words typed in any order', () => {
    expect(rank('tijd gebrek')).toEqual(['gebrek aan tijd']);
  });

  it('gives all codes when nothing is typed, the recent ones first', () => {
    expect(rank('', ['druk', 'tijd']).slice(0, 3)).toEqual(['druk', 'tijd', 'werkdruk']);
    expect(rank('')).toEqual(names);
  });

  it('lets recent use decide between equals only', () => {
    expect(rank('druk', ['tijdsdruk'])).toEqual(['druk', 'tijdsdruk', 'werkdruk']);
  });

  it('finds nothing for what is nowhere', () => {
    expect(rank('xyz')).toEqual([]);
  });
});

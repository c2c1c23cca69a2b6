import { describe, expect, it } from 'vitest';
import type { CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { codesThatCount, type CodebookCode } from './codes-that-count';

function code(name: string, level: CodeLevel, parent: string | null = null, order = 0): CodebookCode {
  return { id: name as CodeId, name, level, colour: 0, order, parentId: parent as CodeId | null };
}

const codebook = [
  code('luisteren', 'open', 'steun', 2),
  code('hulp', 'open', 'steun', 1),
  code('steun', 'category', 'relatie'),
  code('los', 'open', null, 2),
  code('relatie', 'core', null, 1),
  code('band', 'open', 'relatie', 5),
  code('onder hulp', 'open', 'hulp')
];

const ids = (...names: string[]) => names as CodeId[];
const all = { codeIds: [], groupedIds: [], level: 'open' } as const;

function rolledUp(level: CodeLevel) {
  const { codes, countsAs } = codesThatCount(codebook, { ...all, level });
  return {
    codes: codes.map(({ name }) => name),
    as: Object.fromEntries(codebook.map(({ id }) => [id, countsAs(id)]))
  };
}

describe('the codes that count', () => {
  it('are all, as they were applied, in the order of the codebook from top to bottom', () => {
    const { codes, as } = rolledUp('open');
    expect(codes).toEqual(['relatie', 'steun', 'hulp', 'onder hulp', 'luisteren', 'band', 'los']);
    expect(as['onder hulp']).toBe('onder hulp');
  });

  it('are categories, each code counting as the nearest above it or itself', () => {
    expect(rolledUp('category')).toEqual({
      codes: ['steun'],
      as: {
        luisteren: 'steun',
        hulp: 'steun',
        steun: 'steun',
        'onder hulp': 'steun',
        los: 'no-ancestor',
        relatie: 'no-ancestor',
        band: 'no-ancestor'
      }
    });
  });

  it('are core codes, past the categories', () => {
    const { codes, as } = rolledUp('core');
    expect(codes).toEqual(['relatie']);
    expect([as.luisteren, as.band, as.relatie, as.los]).toEqual([
      'relatie',
      'relatie',
      'relatie',
      'no-ancestor'
    ]);
  });

  it('are those chosen and those of groups, each with all below it', () => {
    const { codes, countsAs } = codesThatCount(codebook, {
      codeIds: ids('hulp'),
      groupedIds: ids('los'),
      level: 'open'
    });
    expect(codes.map(({ name }) => name)).toEqual(['hulp', 'onder hulp', 'los']);
    expect(countsAs('steun' as CodeId)).toBe('other-codes');
    expect(countsAs('gone' as CodeId)).toBe('other-codes');
  });

  it('count as a code that was not chosen itself, when it is above them', () => {
    const choice = { codeIds: ids('hulp'), groupedIds: [], level: 'category' } as const;
    const { codes, countsAs } = codesThatCount(codebook, choice);
    expect(codes.map(({ name }) => name)).toEqual(['steun']);
    expect([countsAs('hulp' as CodeId), countsAs('luisteren' as CodeId)]).toEqual(['steun', 'other-codes']);
  });

  it('are there when a parent is gone', () => {
    const orphan = codesThatCount([code('wees', 'open', 'weg')], all);
    expect(orphan.codes.map(({ name }) => name)).toEqual(['wees']);
  });
});

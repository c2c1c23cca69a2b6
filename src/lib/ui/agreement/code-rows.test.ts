import { describe, expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import type { CodeAgreement, Estimate } from '$lib/domain/measurement';
import { codeRows, usualColumns, whyUndefined, type CodeChoices } from './code-rows';

const code = (name: string, coded: number[], kappa: number | string): CodeAgreement => ({
  codeId: name as CodeId,
  name,
  coded,
  table: null,
  estimates: {
    cohensKappa: (typeof kappa === 'number'
      ? { status: 'defined', value: kappa, interval: null }
      : { status: 'undefined', reason: kappa }) as Estimate
  }
});
const codes = [
  code('Rust', [3, 4], 0.4),
  code('Tijd', [0, 0], 'no-codings'),
  code('Band', [1, 0], 'one-category'),
  code('Grenzen', [9, 9], 0.9)
];
const usual: CodeChoices = {
  search: '',
  codeIds: null,
  withUnused: false,
  sort: 'name',
  direction: 'ascending'
};
const names = (choices: Partial<CodeChoices>) =>
  codeRows(codes, { ...usual, ...choices }).map(({ name }) => name);

describe('the codes of a table of results', () => {
  it('are those that were used', () => {
    expect(names({})).toEqual(['Band', 'Grenzen', 'Rust']);
    expect(names({ withUnused: true })).toEqual(['Band', 'Grenzen', 'Rust', 'Tijd']);
  });

  it('have what is undefined at the end, whichever way they are sorted', () => {
    expect(names({ sort: 'cohensKappa', direction: 'ascending' })).toEqual(['Rust', 'Grenzen', 'Band']);
    expect(names({ sort: 'cohensKappa', direction: 'descending' })).toEqual(['Grenzen', 'Rust', 'Band']);
  });

  it('are found by parts of their names, and by group', () => {
    expect(names({ search: ' gr  en ' })).toEqual(['Grenzen']);
    expect(names({ codeIds: new Set(['Rust', 'Band'] as CodeId[]) })).toEqual(['Band', 'Rust']);
  });

  it('are sorted by name and by how often they were given', () => {
    expect(names({ sort: 'name' })).toEqual(['Band', 'Grenzen', 'Rust']);
    expect(names({ sort: 'coded', direction: 'descending' })).toEqual(['Grenzen', 'Rust', 'Band']);
  });

  it('leave the results as they are', () => {
    names({ sort: 'name' });
    expect(codes.map(({ name }) => name)).toEqual(['Rust', 'Tijd', 'Band', 'Grenzen']);
  });

  it('say why coefficients are undefined, and for how many', () => {
    expect(whyUndefined(codes, ['cohensKappa', 'fleissKappa'])).toEqual([
      { reason: 'no-codings', count: 1 },
      { reason: 'one-category', count: 1 }
    ]);
  });

  it('begin with the kappa that fits the number of coders', () => {
    expect(usualColumns(2)).toContain('cohensKappa');
    expect(usualColumns(3)).toContain('fleissKappa');
  });
});

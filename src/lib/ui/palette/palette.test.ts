import { describe, expect, it } from 'vitest';
import type { PaletteEntry, PaletteKind } from './palette-entry';
import { parseCitation } from '$lib/analysis/objects/parse-citation';
import { rankEntries } from './rank-entries';

describe('parseCitation', () => {
  it.each([
    ['10:17', { document: 10, quotation: 17 }],
    [' 10 : 17 ', { document: 10, quotation: 17 }],
    ['10.17', { document: 10, quotation: 17 }],
    ['10:', { document: 10, quotation: null }],
    ['10', null],
    ['a10:17', null],
    ['', null]
  ])('reads %j', (query, expected) => {
    expect(parseCitation(query)).toEqual(expected);
  });
});

const entry = (label: string, hint?: string, kind: PaletteKind = 'code'): PaletteEntry => ({
  key: `${kind}:${label}`,
  kind,
  label,
  hint,
  run: () => undefined
});

describe('rankEntries', () => {
  const entries = [
    entry('Zelfvertrouwen'),
    entry('Opbouw van vertrouwen'),
    entry('Vertrouwen'),
    entry('Tijdsdruk', 'onder Vertrouwen'),
    entry('Coördinator')
  ];
  const labels = (query: string, recent: string[] = []) =>
    rankEntries(entries, query, recent).map(({ label }) => label);

  it('puts what begins with the query first, then words that do, then the rest', () => {
    expect(labels('vertr')).toEqual(['Vertrouwen', 'Opbouw van vertrouwen', 'Zelfvertrouwen', 'Tijdsdruk']);
  });

  it('finds without accents, and wants every word', () => {
    expect(labels('coordi')).toEqual(['Coördinator']);
    expect(labels('vertrouwen opbouw')).toEqual(['Opbouw van vertrouwen']);
  });

  it('puts recent ones first when nothing is typed', () => {
    expect(labels('', ['code:Tijdsdruk', 'code:Vertrouwen']).slice(0, 2)).toEqual([
      'Tijdsdruk',
      'Vertrouwen'
    ]);
  });
});

import { expect, it } from 'vitest';
import type { Case } from '$lib/domain/case';
import { knownPeople } from './known-people';

const stored = [{ id: 'c1', name: 'Samira', role: 'buddy', comment: '' }] as Case[];
const draft = (...speakers: [string, string][]) => ({
  caseName: '',
  caseRole: '',
  speakers: speakers.map(([caseName, role]) => ({ caseName, role }))
});

it('offers each name and role once, whatever its case, in alphabetical order', () => {
  const { names, roles } = knownPeople(stored, [
    draft(['samira', ''], ['Émile', 'trainer']),
    draft(['Bram', 'Trainer '])
  ]);
  expect(names.offeredTo('')).toEqual(['Bram', 'Émile', 'Samira']);
  expect(roles.offeredTo('')).toEqual(['buddy', 'trainer']);
});

it('does not offer a field what only that field says, but a stored name always', () => {
  const { names } = knownPeople(stored, [draft(['Bra', '']), draft(['Émile', ''], ['Émile', ''])]);
  expect(names.offeredTo('Bra')).toEqual(['Émile', 'Samira']);
  expect(names.offeredTo('émile')).toContain('Émile');
  expect(names.offeredTo('samira')).toContain('Samira');
});

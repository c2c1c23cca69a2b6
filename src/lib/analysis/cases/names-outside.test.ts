import { describe, expect, it } from 'vitest';
import type { Case } from '$lib/domain/case';
import { namesOutsideOf } from './names-outside';

const person = (name: string, role: string, pseudonym?: string): Case => ({
  id: name as Case['id'],
  name,
  role,
  comment: '',
  ...(pseudonym === undefined ? {} : { pseudonym })
});
const names = (...cases: Case[]) => [...namesOutsideOf(cases, 'respondent').values()];

describe('what cases are called outside the project', () => {
  it('is the role, numbered where several have it, and never the name', () => {
    expect(names(person('Aïcha', 'buddy'), person('Joris', 'coördinator'), person('Milan', 'buddy'))).toEqual(
      ['buddy 1', 'coördinator', 'buddy 2']
    );
  });

  it('is the pseudonym where there is one, and nobody else is called so', () => {
    expect(names(person('Aïcha', 'buddy', 'Buddy 1'), person('Milan', 'buddy'))).toEqual([
      'Buddy 1',
      'buddy'
    ]);
    expect(names(person('Aïcha', 'x', 'buddy'), person('Milan', 'buddy'))).toEqual(['buddy', 'buddy 2']);
  });

  it('is numbered for those without a role, also when there is one only', () => {
    expect(names(person('Aïcha', ''), person('Joris', ' '))).toEqual(['respondent 1', 'respondent 2']);
    expect(names(person('Aïcha', ''))).toEqual(['respondent 1']);
  });

  it('is different for every case', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => person(name, 'ouder', name === 'c' ? 'Ouder 2' : ''));
    expect(new Set(names(...many).map((name) => name.toLowerCase())).size).toBe(4);
  });
});

import { describe, expect, it } from 'vitest';
import type { MemoId } from '$lib/domain/ids';
import { objectKinds, type ObjectKind } from '$lib/domain/object-ref';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { findObjects } from './find-objects';

const words = { question: (number: number) => `Deelvraag ${number}`, cimo: (id: string) => id };

/** Codes, a memo, cases, and quotations in two documents of which the first says something. */
function study() {
  const project = new TestProject();
  const interview = project.document({
    name: 'Interview Coördinator',
    caseName: 'Samira',
    caseRole: 'buddy'
  });
  const other = project.document({ name: 'Verslag' });
  const trust = project.code('Vertrouwen');
  project.code('Zelfvertrouwen', trust);
  project.code('Opbouw van vertrouwen');
  project.code('Tijdsdruk', trust);
  for (const start of [0, 20, 40]) project.quotation(interview, start, start + 20, trust);
  project.quotation(other, 0, 10, trust);
  project.put('memos', {
    id: 'memo-1' as MemoId,
    title: 'Over tijd',
    kind: 'theoretical',
    ownKind: '',
    text: '',
    about: [],
    createdBy: testCoder,
    createdAt: testNow,
    updatedAt: testNow
  });
  const texts = new Map([[interview, 'Nou, het is wennen. Zij vertróuwt mij wel. En dat duurt even. 🙂']]);
  const find = (query: string, kinds: readonly ObjectKind[] = objectKinds, limit = 20) =>
    findObjects(project.model, query, { kinds, limit, words, textOf: (id) => texts.get(id) }).map(
      ({ name, hint }) => (hint ? `${name} | ${hint}` : name)
    );
  return { project, find };
}

describe('finding objects by name', () => {
  it('puts names that begin with the query first, then words that do, then the rest, then hints', () => {
    expect(study().find('vertr', ['code'])).toEqual([
      'Vertrouwen',
      'Opbouw van vertrouwen',
      'Zelfvertrouwen | Vertrouwen',
      'Tijdsdruk | Vertrouwen'
    ]);
  });

  it('folds case and accents', () => {
    expect(study().find('COORDINATOR', ['document'])).toEqual(['1. Interview Coördinator']);
  });

  it('finds words in any order, and a case by its role', () => {
    expect(study().find('vertrouwen opbouw')).toEqual(['Opbouw van vertrouwen']);
    expect(study().find('buddy')).toEqual(['Samira | buddy']);
  });

  it('finds only the kinds asked for, and no more than asked for', () => {
    expect(study().find('tijd', ['memo'])).toEqual(['Over tijd']);
    expect(study().find('vertr', ['code'], 2)).toHaveLength(2);
  });
});

describe('finding quotations', () => {
  it.each([
    ['1:2', ['1:2 | Zij vertróuwt mij we']],
    ['2:', ['2:1 | Verslag']],
    ['1:', ['1:1 | Nou, het is wennen.', '1:2 | Zij vertróuwt mij we', '1:3 | l. En dat duurt even']],
    ['1:9', []]
  ])('reads %j as a citation', (query, expected) => {
    expect(study().find(query)).toEqual(expected);
  });

  it('finds them by the words in them, accents folded', () => {
    expect(study().find('vertrouwt', ['quotation'])).toEqual(['1:2 | Zij vertróuwt mij we']);
    expect(study().find('ij', ['quotation'])).toEqual([]);
  });

  it('finds none by a citation when quotations are not asked for', () => {
    expect(study().find('1:2', ['code'])).toEqual([]);
  });
});

describe('an empty query', () => {
  it('gives some of each kind, and fills up with the kinds that have more', () => {
    const { find } = study();
    expect(find('', ['memo', 'code'], 4)).toEqual([
      'Over tijd',
      'Vertrouwen',
      'Zelfvertrouwen | Vertrouwen',
      'Tijdsdruk | Vertrouwen'
    ]);
    expect(find('', ['code', 'quotation'], 2)).toEqual(['Vertrouwen', '1:1 | Nou, het is wennen.']);
  });

  it('gives nothing for an empty project', () => {
    const empty = new TestProject();
    const search = { kinds: ['code', 'quotation', 'memo'] as const, limit: 5, words };
    expect(findObjects(empty.model, '', search)).toEqual([]);
    expect(findObjects(empty.model, '1:1', search)).toEqual([]);
  });
});

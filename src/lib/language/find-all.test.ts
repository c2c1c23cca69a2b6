import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll } from './find-all';
import { foldText } from './fold-text';

function found(text: string, query: string): string[] {
  return findAll(text, query).map(({ start, end }) => text.slice(start, end));
}

describe('findAll', () => {
  it.each([
    ['De coördinator en de COORDINATOR', 'coordinator', ['coördinator', 'COORDINATOR']],
    ['caf\u0065\u0301 en café', 'café', ['cafe\u0301', 'café']],
    ['straße', 's', ['s', 'ß']],
    ['een ß hier', 'ss', ['ß']],
    ['zo’n kind', "zo'n", ['zo’n']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['👍🏽 goed', 'goed', ['goed']],
    ['(.*)', '.*', ['.*']],
    ['tekst', '', []],
    ['tekst', '\u0301', []],
    ['', 'x', []]
  ])('finds in %j for %j', (text, query, hits) => {
    expect(found(text, query)).toEqual(hits);
  });

  it('searches a folded text that was kept', () => {
    expect(findAll(foldText('één twee een'), 'een')).toEqual([
      { start: 0, end: 3 },
      { start: 9, end: 12 }
    ]);
  });

  it('gives hits in order, apart, whose folded text holds the query', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aAáße\u0301 sﬁ👍') }),
        fc.string({ unit: fc.constantFrom(...'aesfi') }),
        (text, query) => {
          let done = 0;
          for (const { start, end } of findAll(text, query)) {
            expect(start).toBeGreaterThanOrEqual(done);
            expect(foldText(text.slice(start, end)).folded).toContain(query);
            done = end;
          }
        }
      )
    );
  });
});

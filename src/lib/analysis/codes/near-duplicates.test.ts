import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import type { WordLanguage } from '$lib/language/word-reader';
import { NearDuplicates } from './near-duplicates';

const codesOf = (...names: string[]) => names.map((name) => ({ id: name as CodeId, name }));
const reasonOf = (present: string, name: string, language: WordLanguage = 'nl') =>
  new NearDuplicates(codesOf(present), language).of(name)[0]?.reason;

describe('the codes a name may be a twin of', () => {
  it.each([
    ['Vertrouwen', 'vertrouwen', 'same-but-case'],
    ['Vertrouwen', '  vertrouwen ', 'same-but-case'],
    ['coördinator', 'coordinator', 'same-but-accents'],
    ['cafe\u0301', 'Cafe', 'same-but-accents'],
    ['tijdsdruk', 'tijds druk', 'same-words'],
    ['tijdsdruk', 'Tijds-druk', 'same-words'],
    ['tijd en rust', 'rust en tijd', 'same-words'],
    ['de begeleiding', 'begeleiding', 'same-words'],
    ['begeleiding', 'begeleidingen', 'same-stem'],
    ['vertrouwen', 'Vertrouwe', 'same-stem'],
    ['kinderen helpen', 'kind helpen', 'same-stem'],
    ['leerkracht', 'leerkrahct', 'small-distance'],
    ['motivatie', 'motivaite', 'small-distance'],
    ['samenwerking ouders', 'samenwerkng ouders', 'small-distance'],
    ['hulp vragen 👍', 'hulpvragen', 'same-words']
  ])('sees %j when %j is typed: %s', (present, name, reason) => {
    expect(reasonOf(present, name)).toBe(reason);
  });

  it.each([
    ['wel', 'niet'],
    ['kind', 'kant'],
    ['ouder', 'onder'],
    ['moeder', 'vader'],
    ['zekerheid', 'onzekerheid'],
    ['vertrouwen', 'wantrouwen'],
    ['afhankelijkheid', 'onafhankelijkheid'],
    ['fase 1', 'fase 2'],
    ['leerjaar 3', 'leerjaar 4'],
    ['hulp vragen', 'hulp dragen'],
    ['wel contact', 'geen contact'],
    ['👍', '👎'],
    ['steun', '']
  ])('leaves %j alone when %j is typed', (present, name) => {
    expect(reasonOf(present, name)).toBeUndefined();
  });

  it('gives the surest first, and leaves out the code that bears the name', () => {
    const near = new NearDuplicates(codesOf('begeleidingen', 'begeleidng', 'Begeleiding', 'rust'), 'nl');
    expect(near.of('begeleiding').map(({ code }) => code.name)).toEqual([
      'Begeleiding',
      'begeleidingen',
      'begeleidng'
    ]);
    expect(near.of('begeleidingen', 'begeleidingen' as CodeId).map(({ code }) => code.name)).toEqual([
      'Begeleiding'
    ]);
  });

  it('knows English words in an English project', () => {
    expect(reasonOf('relations', 'relation', 'en')).toBe('same-stem');
  });
});

describe('the pairs of codes that may be twins', () => {
  it('gives each pair once, in the order of the codes', () => {
    const near = new NearDuplicates(
      codesOf('rust', 'begeleidingen', 'tijds druk', 'begeleiding', 'tijdsdruk'),
      'nl'
    );
    expect(near.pairs().map(({ codes, reason }) => [...codes.map(({ name }) => name), reason])).toEqual([
      ['tijds druk', 'tijdsdruk', 'same-words'],
      ['begeleidingen', 'begeleiding', 'same-stem']
    ]);
  });

  it('finds what holding every name against every other finds', () => {
    const part = fc.constantFrom(
      ...['tijd', 'tijds', 'druk', 'drukte', 'begeleiding', 'begeleidingen', 'begelijding', 'samenwerking'],
      ...[
        'samenwerkng',
        'samenwreking',
        'Coördinator',
        'coordinator',
        '1',
        '2',
        'de',
        'onzekerheid',
        'zekerheid'
      ]
    );
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const codes = names.map((text, index) => ({ id: `${index}` as CodeId, name: text }));
        const near = new NearDuplicates(codes, 'nl');
        const slow = codes.flatMap((code, index) =>
          near
            .of(code.name, code.id)
            .filter((other) => Number(other.code.id) > index)
            .map((other) => `${code.id} ${other.code.id} ${other.reason}`)
        );
        const pairs = near.pairs().map(({ codes: [a, b], reason }) => `${a.id} ${b.id} ${reason}`);
        expect(pairs.toSorted()).toEqual(slow.toSorted());
      })
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { addCoder } from '$lib/commands/project/add-coder';
import type { CodeId, CoderId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { TestProject } from '$lib/testing/test-project';
import { codeCooccurrence, type CooccurringPair } from './code-cooccurrence';
import { cooccurringCodes } from './cooccurring-codes';

/** Quotations as `[start, end, codes]` with codes as letters. */
function coded(...quotations: [number, number, string][]) {
  const project = new TestProject();
  const documentId = project.document();
  const ids = new Map([...'abc'].map((name) => [name, project.code(name)]));
  for (const [start, end, codes] of quotations)
    project.quotation(documentId, start, end, ...[...codes].map((name) => ids.get(name)!));
  return { project, documentId, id: (name: string) => ids.get(name)! };
}

/** `ab 1+2`: same and overlapping. */
const told = (model: ProjectModel, pairs: readonly CooccurringPair[]) =>
  pairs.map(
    ({ codeIds, same, overlapping }) =>
      `${codeIds.map((id) => model.get('codes', id).name).join('')} ${same}+${overlapping}`
  );

describe('codes occur together', () => {
  const cases: [string, [number, number, string][], string[]][] = [
    ['never without quotations', [], []],
    ['on one quotation', [[0, 9, 'ab']], ['ab 1+0']],
    [
      'on two quotations of which one lies in the other',
      [
        [0, 9, 'a'],
        [2, 4, 'b']
      ],
      ['ab 0+1']
    ],
    [
      'on two quotations that share one character',
      [
        [0, 5, 'b'],
        [4, 9, 'a']
      ],
      ['ab 0+1']
    ],
    [
      'not on quotations that only touch',
      [
        [0, 5, 'a'],
        [5, 9, 'b']
      ],
      []
    ],
    [
      'once a quotation, when nested ones carry the same two',
      [
        [0, 9, 'ab'],
        [2, 4, 'ab']
      ],
      ['ab 2+0']
    ],
    [
      'once, when the quotation inside carries one of the two',
      [
        [0, 9, 'ab'],
        [2, 4, 'b']
      ],
      ['ab 1+0']
    ],
    [
      'past a long quotation that still goes on',
      [
        [0, 90, 'a'],
        [1, 2, 'c'],
        [80, 81, 'b']
      ],
      ['ab 0+1', 'ac 0+1']
    ],
    [
      'never with themselves',
      [
        [0, 9, 'a'],
        [2, 4, 'a']
      ],
      []
    ]
  ];
  it.each(cases)('%s', (_title, quotations, expected) => {
    const { project } = coded(...quotations);
    expect(told(project.model, codeCooccurrence(project.model))).toEqual(expected);
  });

  it('once a quotation, however many coders put them there', () => {
    const { project, id } = coded([0, 9, 'ab']);
    const sam = 'coder-sam' as CoderId;
    project.run(addCoder, { id: sam, name: 'Sam' });
    const places = project.model.list('quotations').map((quotation) => ({ quotationId: quotation.id }));
    project.run(applyCodes, { places, codes: [{ codeId: id('a') }, { codeId: id('b') }] }, sam);
    expect(told(project.model, codeCooccurrence(project.model))).toEqual(['ab 1+0']);
  });

  it('in one document only', () => {
    const { project, id } = coded([0, 9, 'a']);
    project.quotation(project.document(), 0, 9, id('b'));
    expect(codeCooccurrence(project.model)).toEqual([]);
  });

  it('among the codes asked for', () => {
    const { project, id } = coded([0, 9, 'abc']);
    expect(told(project.model, codeCooccurrence(project.model, [id('c'), id('a')]))).toEqual(['ca 1+0']);
  });

  it('with one code, most often first', () => {
    const { project, id } = coded([0, 9, 'ab'], [20, 29, 'ac'], [40, 49, 'ac'], [60, 69, 'bc']);
    const found = cooccurringCodes(project.model, id('a'));
    expect(found.map(({ codeId, count }) => [codeId, count])).toEqual([
      [id('c'), 2],
      [id('b'), 1]
    ]);
    expect(cooccurringCodes(project.model, 'gone' as CodeId)).toEqual([]);
  });

  it('as often as comparing every quotation with every other says', () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.subarray(['a', 'b', 'c']));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const { project } = coded(
          ...spans.map(([start, length, codes]): [number, number, string] => [
            start,
            start + length,
            codes.join('')
          ])
        );
        expect(codeCooccurrence(project.model)).toEqual(comparedOneByOne(project.model));
      }),
      { numRuns: 200 }
    );
  });
});

/** The same by the definition: every pair of codes, every quotation, every pair of quotations. */
function comparedOneByOne(model: ProjectModel): CooccurringPair[] {
  const ids = model.list('codes').map(({ id }) => id);
  const quotations = model.list('quotations').map((quotation) => ({
    ...quotation,
    codes: new Set(model.codingsOf(quotation.id).map(({ codeId }) => codeId))
  }));
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => {
    const withBoth = quotations.filter(({ codes }) => codes.has(a) && codes.has(b));
    const others = quotations.filter((quotation) => !withBoth.includes(quotation));
    const overlapping = others
      .filter(({ codes }) => codes.has(a))
      .flatMap((one) =>
        others.filter(
          (other) =>
            other.codes.has(b) &&
            other.documentId === one.documentId &&
            other.start < one.end &&
            one.start < other.end
        )
      ).length;
    const same = withBoth.length;
    return same + overlapping === 0
      ? []
      : [{ codeIds: [a, b], same, overlapping, count: same + overlapping }];
  });
}

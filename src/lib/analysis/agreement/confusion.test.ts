import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '$lib/domain/ids';
import { codeConfusion, commonConfusions, confusionOrder, sharedCounts, type PairedUnit } from './confusion';

const unit = (first: number[], second: number[], times = 1, document = 'one'): PairedUnit => ({
  documentId: document as DocumentId,
  first,
  second,
  times
});

const codeSets = fc.uniqueArray(fc.nat(5), { maxLength: 4 });
const units = fc.array(
  fc.tuple(codeSets, codeSets, fc.integer({ min: 1, max: 3 })).map(([a, b, times]) => unit(a, b, times)),
  { maxLength: 20 }
);

describe('what one called … the other called …', () => {
  it('puts what both gave on the diagonal and sets only the rest against each other', () => {
    expect(codeConfusion([unit([0, 1], [0, 2])], 3)).toEqual({
      codes: [0, 1, 2],
      counts: [
        [1, 0, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0]
      ]
    });
  });

  it('sets a code against nothing when the other gave nothing else', () => {
    const { counts } = codeConfusion([unit([0, 1], [0]), unit([], [1]), unit([], [])], 2);
    expect(counts).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0]
    ]);
  });

  it('leaves out codes that nobody gave, and counts units of the same kind together', () => {
    expect(codeConfusion([unit([4], [2], 7)], 6)).toEqual({
      codes: [2, 4],
      counts: [
        [0, 0, 0],
        [7, 0, 0],
        [0, 0, 0]
      ]
    });
  });

  it('is nothing but nothing without codes', () => {
    expect(codeConfusion([], 3)).toEqual({ codes: [], counts: [[0]] });
  });

  it('is turned over when the two change places', () => {
    fc.assert(
      fc.property(units, (list) => {
        const { counts } = codeConfusion(list, 6);
        const turned = codeConfusion(
          list.map(({ first, second, ...rest }) => ({ ...rest, first: second, second: first })),
          6
        );
        expect(turned.counts).toEqual(counts.map((_, row) => counts.map((line) => line[row])));
      })
    );
  });

  it('orders by the tree, or by how much is not shared', () => {
    const confusion = codeConfusion([unit([0], [0], 9), unit([1], [2], 2), unit([2], [], 1)], 3);
    expect(confusionOrder(confusion, 'tree')).toEqual([0, 1, 2]);
    expect(confusionOrder(confusion, 'size')).toEqual([2, 1, 0]);
  });

  it('names the most common confusions, nothing among them', () => {
    const confusion = codeConfusion([unit([0], [0], 9), unit([1], [2], 2), unit([2], [], 5)], 3);
    expect(commonConfusions(confusion, 5)).toEqual([
      { first: 2, second: null, count: 5 },
      { first: 1, second: 2, count: 2 }
    ]);
    expect(commonConfusions(confusion, 1)).toHaveLength(1);
  });
});

describe('a code in a document', () => {
  it('counts units of both and of one, per document', () => {
    const counts = sharedCounts([
      unit([0, 1], [0], 2),
      unit([], [1]),
      unit([0], [], 1, 'two'),
      unit([], [], 1, 'three')
    ]);
    expect(counts.get('one' as DocumentId)).toEqual(
      new Map([
        [0, { both: 2, onlyFirst: 0, onlySecond: 0 }],
        [1, { both: 0, onlyFirst: 2, onlySecond: 1 }]
      ])
    );
    expect(counts.get('two' as DocumentId)).toEqual(new Map([[0, { both: 0, onlyFirst: 1, onlySecond: 0 }]]));
    expect(counts.get('three' as DocumentId)?.size).toBe(0);
  });

  it('has the same diagonal as the confusion, document by document summed', () => {
    fc.assert(
      fc.property(units, (list) => {
        const { codes, counts } = codeConfusion(list, 6);
        const shared = sharedCounts(list).get('one' as DocumentId);
        codes.forEach((code, place) => expect(shared!.get(code)!.both).toBe(counts[place]![place]));
      })
    );
  });
});

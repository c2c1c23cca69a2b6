import { describe, expect, it } from 'vitest';
import type { NewSession } from './create-session';
import type { InMemoryProject } from '$lib/exchange/in-memory-project';
import { codeSpan, ComparedProject, samSeat } from '$lib/testing/compared-project';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { applyCodes } from '../coding/apply-codes';
import { commentQuotation } from '../coding/comment-quotation';
import { findQuotationAt } from '../coding/quotation-at';
import { resizeQuotation } from '../coding/resize-quotation';

type Spans = [number, number][];

/** A blind copy in which these spans of the first document are to be coded. */
function copyWith(spans: Spans, segmentation: NewSession['segmentation']): InMemoryProject {
  const compared = new ComparedProject(({ model }) => {
    const documentId = model.list('documents')[0]!.id;
    const stretches = spans.map(([start, end]) => ({ documentId, start, end }));
    return segmentation === 'free' ? { parts: stretches } : { units: stretches, segmentation };
  });
  return compared.copyFor(samSeat);
}

/** The spans that have codes. */
function coded({ model }: InMemoryProject): Spans {
  const ids = new Set(model.list('codings').map(({ quotationId }) => quotationId));
  return model.quotationsOf(model.list('documents')[0]!.id).flatMap(({ id, start, end }) => {
    return ids.has(id) ? [[start, end] as [number, number]] : [];
  });
}

describe('coding given units', () => {
  const units: Spans = [
    [0, 10],
    [12, 20],
    [20, 30]
  ];

  it.each<[string, [number, number], Spans]>([
    ['a word in a unit is the unit', [3, 5], [[0, 10]]],
    [
      'a span over two units is both',
      [8, 13],
      [
        [0, 10],
        [12, 20]
      ]
    ],
    ['a span that ends where a unit begins does not touch it', [13, 20], [[12, 20]]],
    ['a span around all of them is all', [0, 40], units],
    ['a unit is itself', [12, 20], [[12, 20]]]
  ])('%s', (_, span, expected) => {
    const copy = copyWith(units, 'turn');
    codeSpan(copy, 1, span, 'Grens');
    expect(coded(copy)).toEqual(expected);
    expect(copy.model.count('quotations')).toBe(3);
    expectSoundProject(copy.model);
  });

  it('puts a code once on a unit that two selections touch', () => {
    const copy = copyWith(units, 'turn');
    const documentId = copy.model.list('documents')[0]!.id;
    const places = [
      { documentId, start: 1, end: 3 },
      { documentId, start: 5, end: 15 }
    ];
    copy.run(applyCodes, { places, codes: [{ name: 'Grens' }] });
    expect(copy.model.count('codings')).toBe(2);
  });

  it('refuses what lies in no unit, and leaves boundaries where they are', () => {
    const copy = copyWith(units, 'turn');
    expect(errorCodeOf(() => codeSpan(copy, 1, [10, 12], 'Grens'))).toBe('session/outside-parts');
    expect(errorCodeOf(() => codeSpan(copy, 1, [40, 50], 'Grens'))).toBe('session/outside-parts');
    expect(copy.model.findDocumentByNumber(2)).toBeUndefined();
    const [first] = copy.model.list('quotations');
    const resize = (start: number, end: number) => copy.run(resizeQuotation, { id: first!.id, start, end });
    expect(errorCodeOf(() => resize(0, 9))).toBe('session/given-units');
    expect(resize(0, 10)).toBeNull();
  });

  it('writes a comment with the first unit it touches', () => {
    const copy = copyWith(units, 'turn');
    const documentId = copy.model.list('documents')[0]!.id;
    copy.run(commentQuotation, { place: { documentId, start: 8, end: 13 }, comment: 'Hm.' });
    expect(copy.model.list('quotations').map(({ comment }) => comment)).toEqual(['Hm.', '', '']);
  });

  it('finds the quotation a selection comes to be, and takes its comment away', () => {
    const copy = copyWith(units, 'turn');
    const documentId = copy.model.list('documents')[0]!.id;
    const found = findQuotationAt(copy.model, { documentId, start: 8, end: 13 });
    expect(found).toMatchObject({ start: 0, end: 10 });
    expect(findQuotationAt(copy.model, { documentId, start: 40, end: 50 })).toBeUndefined();
    const place = { documentId, start: 3, end: 5 };
    copy.run(commentQuotation, { place, comment: 'Hm.' });
    copy.run(commentQuotation, { place, comment: '' });
    expect(copy.model.get('quotations', found!.id).comment).toBe('');
  });

  it('codes every one of units that overlap, as quotations may', () => {
    const copy = copyWith(
      [
        [0, 10],
        [5, 8],
        [9, 20]
      ],
      'quotation'
    );
    codeSpan(copy, 1, [6, 7], 'Grens');
    expect(coded(copy)).toEqual([
      [0, 10],
      [5, 8]
    ]);
  });
});

describe('coding parts of a text', () => {
  const parts: Spans = [
    [10, 20],
    [20, 30],
    [50, 60]
  ];

  it.each<[string, [number, number], [number, number]]>([
    ['a span in a part stays as it is', [12, 15], [12, 15]],
    ['what sticks out is left off', [5, 15], [10, 15]],
    ['neighbouring parts are coded through', [15, 25], [15, 25]],
    ['a piece between parts stays in a span over both', [25, 70], [25, 60]]
  ])('%s', (_, span, expected) => {
    const copy = copyWith(parts, 'free');
    codeSpan(copy, 1, span, 'Grens');
    expect(coded(copy)).toEqual([expected]);
  });

  it('refuses what lies outside, also by moving an edge', () => {
    const copy = copyWith(parts, 'free');
    expect(errorCodeOf(() => codeSpan(copy, 1, [30, 50], 'Grens'))).toBe('session/outside-parts');
    codeSpan(copy, 1, [12, 15], 'Grens');
    const { id } = copy.model.list('quotations')[0]!;
    expect(errorCodeOf(() => copy.run(resizeQuotation, { id, start: 31, end: 40 }))).toBe(
      'session/outside-parts'
    );
    copy.run(resizeQuotation, { id, start: 2, end: 15 });
    expect(coded(copy)).toEqual([[10, 15]]);
  });
});

it('a project that is no blind copy is coded anywhere', () => {
  const compared = new ComparedProject(({ model }) => {
    return { parts: [{ documentId: model.list('documents')[0]!.id, start: 0, end: 5 }] };
  });
  const places = [{ documentId: compared.documentIds[0]!, start: 40, end: 50 }];
  const { operations } = compared.project.run(applyCodes, { places, codes: [{ name: 'Grens' }] });
  expect(operations.find(({ table }) => table === 'quotations')?.after).toMatchObject({ start: 40, end: 50 });
});

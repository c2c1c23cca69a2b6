import { describe, expect, it } from 'vitest';
import type { ItemId } from '$lib/domain/ids';
import { answerDistribution } from './distributions';
import { responseRates } from './response-rate';
import { scaleReliability } from './scale-reliability';
import { everyone } from './score-filter';
import { sharedScales } from './shared-scales';
import { checklist, checklistId, item, momentIds, response, scale, type Given } from './testing/checklist';

const yesNo = [
  { id: 'ja', label: 'Ja' },
  { id: 'nee', label: 'Nee' }
];
const blank = { missing: 'blank' } as const;
const likert = { min: 1, max: 3, step: 1, labels: [{ value: 1, label: 'oneens' }] };

/** Anonymous responses to item 1 at the start. */
const answered = (fields: Parameters<typeof item>[1], answers: Given[string][], cases: string[] = []) =>
  checklist({
    items: [item('1', fields)],
    cases,
    responses: answers.map((answer, index) =>
      response(cases[index]?.split('/')[0] ?? `anoniem ${index}`, 0, { '1': answer })
    )
  });
const counted = (...study: Parameters<typeof answered>) => {
  const { bars, ...rest } = answerDistribution(answered(...study), checklistId, '1' as ItemId, null);
  return { ...rest, bars: bars.map(({ value, label, count, share }) => [value, label, count, share]) };
};

describe('how often each answer was given', () => {
  it('has a bar for every number of a scale, also those nobody gave, and says who gave none', () => {
    const found = counted({ scale: likert }, [1, 3, 2.5, 3, blank, { missing: 'no-answer' }]);
    expect(found).toMatchObject({
      n: 4,
      missing: { blank: 1, 'no-answer': 1, 'not-applicable': 0, invalid: 0 },
      bars: [
        [1, 'oneens', 1, 0.25],
        [2, '', 0, 0],
        [2.5, '', 1, 0.25],
        [3, '', 2, 0.5]
      ]
    });
  });

  it('lays items on one scale side by side, half scores and all', () => {
    const halves = { min: 1, max: 3, step: 0.5, labels: likert.labels };
    const model = checklist({
      items: [item('1', { scale: likert }), item('2', { scale: halves })],
      responses: [
        response('anoniem 1', 0, { '1': 2, '2': 2.5 }),
        response('anoniem 2', 0, { '1': 3, '2': blank })
      ]
    });
    const both = ['1', '2'].map((number) => ({
      item: model.get('items', number as ItemId),
      distribution: answerDistribution(model, checklistId, number as ItemId, null)
    }));
    const counts = (most: number) => {
      const { scales, others } = sharedScales(both, most);
      const of = (rows: typeof both) =>
        rows.map(({ distribution }) =>
          distribution.bars.map(({ value, count }) => `${value}:${count}`).join(' ')
        );
      return { scales: scales.map(of), others: of(others) };
    };
    expect(counts(4)).toEqual({ scales: [['1:0 2:1 2.5:0 3:1', '1:0 2:0 2.5:1 3:0']], others: [] });
    expect(counts(3)).toEqual({ scales: [['1:0 2:1 3:1']], others: ['1:0 2:0 2.5:1 3:0'] });
  });

  it('counts people, so that shares of multiple choice do not add up to 1', () => {
    const multiple = { kind: 'multiple-choice', scale: null, choices: yesNo } as const;
    expect(counted(multiple, [['ja', 'nee'], ['ja'], [], blank])).toMatchObject({
      n: 3,
      nothingChosen: 1,
      bars: [
        ['ja', 'Ja', 2, 2 / 3],
        ['nee', 'Nee', 1, 1 / 3]
      ]
    });
  });

  it('has no shares when nobody answered, and no bars for words', () => {
    const single = { kind: 'single-choice', scale: null, choices: yesNo } as const;
    expect(counted(single, [blank]).bars[0]).toEqual(['ja', 'Ja', 0, null]);
    expect(counted({ kind: 'text', scale: null }, ['Goed'])).toMatchObject({ n: 1, bars: [] });
    expect(counted({ scale: { min: 0, max: 5000, step: 1, labels: [] } }, [12]).bars).toEqual([
      [12, '', 1, 1]
    ]);
  });

  it('is of a moment and of whom a filter leaves', () => {
    const model = answered({ scale: likert }, [1, 2, 3], ['Ans/ouder', 'Bo/buddy']);
    const of = (moment: number | null, roles: string[]) =>
      answerDistribution(model, checklistId, '1' as ItemId, moment === null ? null : momentIds[moment]!, {
        ...everyone,
        roles
      }).n;
    expect([of(0, []), of(1, []), of(null, ['ouder'])]).toEqual([3, 0, 1]);
  });
});

it('sets who answered beside who was asked, of the moment or else of the questionnaire', () => {
  const responses = [
    response('anoniem 1', 0, { '1': 4 }),
    response('anoniem 2', 0, { '1': blank }),
    ...[1, 2, 3, 4, 5].map((person) => response(`anoniem ${person}`, 2, { '1': 5 }))
  ];
  const ratesOf = (population?: number) =>
    responseRates(checklist({ items: [item('1')], responses, population }), checklistId).map(
      ({ responded, empty, population, share }) => [responded, empty, population, share]
    );
  expect(ratesOf(20)).toEqual([
    [1, 1, 20, 0.05],
    [0, 0, 20, 0],
    [5, 0, 4, null]
  ]);
  expect(ratesOf()[0]).toEqual([1, 1, null, null]);
});

describe('how well the items of a scale hang together', () => {
  const items = [item('1'), item('2', { reversed: true }), item('3'), item('4', { scale: likert })];
  /** So many people who answer alike on every item, the last with one answer missing. */
  const reliability = (people: number, scales = [scale('Samen', ['1', '2', '3'])]) => {
    const responses = Array.from({ length: people }, (_, person) => {
      const score = 1 + (person % 9);
      return response(`anoniem ${person}`, 0, { '1': score, '2': 11 - score, '3': score });
    });
    responses.push(response('anoniem x', 0, { '1': 4, '2': blank, '3': 5 }));
    return scaleReliability(checklist({ items, scales, responses }), checklistId);
  };

  it('is alpha over complete responses, reversed items turned round', () => {
    expect(reliability(10)).toEqual([
      expect.objectContaining({ status: 'defined', complete: 10, incomplete: 1, momentId: momentIds[0] })
    ]);
    const [found] = reliability(10);
    if (found!.status === 'undefined') expect.fail();
    expect(found!.alpha).toBeCloseTo(1, 9);
    expect(found!.withoutItem).toHaveLength(3);
  });

  it('is not said of too few, of one item, or of items on different scales', () => {
    const reasons = (...study: Parameters<typeof reliability>) =>
      reliability(...study).map((found) => found.status === 'undefined' && found.reason);
    expect(reasons(9)).toEqual(['too-few']);
    expect(reasons(12, [scale('Een', ['1'])])).toEqual(['one-item']);
    expect(reasons(12, [scale('Samen', ['1', '4'])])).toEqual(['different-scales']);
  });
});

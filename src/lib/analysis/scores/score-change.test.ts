import { describe, expect, it } from 'vitest';
import type { ItemId } from '$lib/domain/ids';
import { scoreChange } from './score-change';
import { scoreSeries, seriesOfCase } from './score-series';
import { checklist, checklistId, item, momentIds, response, scale } from './testing/checklist';

const [start, , end] = momentIds as [(typeof momentIds)[0], (typeof momentIds)[0], (typeof momentIds)[0]];
const measure = { kind: 'item', id: '1' as ItemId } as const;

/** People with a score at the start and the end: `5-7 6-6 4-`. */
function change(scores: string) {
  const responses = scores.split(' ').flatMap((pair, person) =>
    pair.split('-').flatMap((score, at) => {
      const given = { '1': score === '.' ? ({ missing: 'blank' } as const) : Number(score) };
      return score ? [response(`anoniem ${person}`, at * 2, given, at ? '2026-03-01' : null)] : [];
    })
  );
  const model = checklist({ items: [item('1')], responses });
  return scoreChange(scoreSeries(model, checklistId, measure), start, end);
}

describe('the change between two moments', () => {
  it('is that of each who has both scores, and leaves out who has one', () => {
    const found = change('5-7 6-6 4- 8-. -3 9-8.5');
    expect(found).toMatchObject({ rose: 1, fell: 1, stayed: 1, unpaired: 3, medianChange: 0 });
    expect(found.pairs.map(({ before, after, change, days }) => [before, after, change, days])).toEqual([
      [5, 7, 2, 50],
      [6, 6, 0, 50],
      [9, 8.5, -0.5, 50]
    ]);
  });

  it('is not tested with fewer than six who changed', () => {
    expect(change('1-2 1-2 1-2 1-2 1-2').test).toEqual({ status: 'too-few', pairs: 5, changed: 5 });
    expect(change('1-2 1-2 1-2 1-2 1-2 4-4 5-5').test).toEqual({ status: 'too-few', pairs: 7, changed: 5 });
    expect(change('4-').test).toEqual({ status: 'too-few', pairs: 0, changed: 0 });
    expect(change('4-').medianChange).toBeNull();
  });

  it('is tested from six who changed on, those who stayed the same left out', () => {
    const { test } = change('1-2 1-3 1-4 1-5 1-6 1-7 4-4');
    if (test.status === 'too-few') expect.fail();
    expect(test.sign).toMatchObject({ rose: 6, fell: 0, stayed: 1 });
    expect(test.wilcoxon).toMatchObject({ n: 6, zeros: 1, p: 0.03125, effect: 1 });
  });

  it('of a scale is none when only rounding made one', () => {
    const given = (first: number, second: number, third: number) => ({ '1': first, '2': second, '3': third });
    const model = checklist({
      items: [item('1'), item('2'), item('3')],
      scales: [scale('Samen', ['1', '2', '3'])],
      cases: ['Ans'],
      responses: [response('Ans', 0, given(0.1, 0.2, 0.3)), response('Ans', 2, given(0.3, 0.2, 0.1))]
    });
    const series = scoreSeries(model, checklistId, { kind: 'scale', id: 'Samen' as never });
    expect(scoreChange(series, start, end)).toMatchObject({ rose: 0, fell: 0, stayed: 1 });
    const points = seriesOfCase(model, checklistId, 'Ans' as never, [measure]).get('item:1');
    expect(points).toEqual(scoreSeries(model, checklistId, measure)[0]!.points);
  });
});

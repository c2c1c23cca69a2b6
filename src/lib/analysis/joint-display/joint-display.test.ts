import { describe, expect, it } from 'vitest';
import type { ItemId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { QuotationCases } from '../cases/quotation-cases';
import { measuresOf } from '../scores/measures';
import { scoreSeries } from '../scores/score-series';
import { checklist, checklistId, item, momentIds, response } from '../scores/testing/checklist';
import { codesByBand } from './codes-by-band';
import { jointRows, type JointQuestion } from './joint-rows';
import { quotationsByCase } from './quotations-by-case';
import { changeBands, scoreBands, scoresThatCount, thirds } from './score-bands';
import { say } from './testing/say';

const measure = { kind: 'item', id: '1' as ItemId } as const;
const blank = { missing: 'blank' } as const;
const [start, middle, end] = momentIds as [
  (typeof momentIds)[0],
  (typeof momentIds)[0],
  (typeof momentIds)[0]
];

/** Ans rises by 4, Bo falls by 2, Cor has one score, Dirk none; and somebody nobody knows. */
function study(): ProjectModel {
  const model = checklist({
    items: [item('1')],
    cases: ['Ans/ouder', 'Bo/buddy', 'Cor/ouder', 'Dirk/buddy', 'Eva/ouder'],
    groups: { eerste: ['Ans', 'Bo', 'Eva'], leeg: ['Eva'] },
    responses: [
      response('Ans', 0, { '1': 4 }),
      response('Ans', 2, { '1': 8 }),
      response('Bo', 0, { '1': 7 }),
      response('Bo', 1, { '1': blank }),
      response('Bo', 2, { '1': 5 }),
      response('Cor', 1, { '1': 2 }),
      response('Dirk', 0, { '1': blank }),
      response('anoniem 1', 0, { '1': 9 })
    ]
  });
  say(model, { Ans: ['rust', 'rust hulp', ''], Bo: ['hulp'], Cor: ['rust'], Eva: ['hulp'] });
  return model;
}

const model = study();
const quotationsOf = quotationsByCase(model, new QuotationCases(() => undefined));
const rowsOf = (question: Partial<JointQuestion> = {}) =>
  jointRows(
    model,
    checklistId,
    { measure, subject: 'person', order: 'most-risen', from: start, to: end, ...question },
    quotationsOf
  );

describe('scores beside what was said', () => {
  it('has a row for each person who answered, those who rose most first', () => {
    expect(rowsOf().map(({ name, change }) => `${name} ${change}`)).toEqual([
      'Ans 4',
      'Bo -2',
      'Cor null',
      'Dirk null'
    ]);
    expect(rowsOf({ order: 'most-fallen' }).map(({ name }) => name)).toEqual(['Bo', 'Ans', 'Cor', 'Dirk']);
    expect(rowsOf({ from: middle }).map(({ change }) => change)).toEqual([null, null, null, null]);
  });

  it('has the codes of a person, most quotations first, and quotations without one', () => {
    const [ans] = rowsOf();
    expect(ans!.codes.map(({ name, quotationCount }) => `${name} ${quotationCount}`)).toEqual([
      'rust 2',
      'hulp 1'
    ]);
    expect(ans!.quotations).toHaveLength(3);
    expect(ans!.points.map(({ value, n }) => [value, n])).toEqual([
      [4, 1],
      [null, 0],
      [8, 1]
    ]);
  });

  it('takes people of a role together by the medians of those with a score', () => {
    const [parents] = rowsOf({ subject: 'role' });
    expect(parents).toMatchObject({ name: 'ouder', caseIds: ['Ans', 'Cor'], change: 4, pairs: 1 });
    expect(parents!.points.map(({ value }) => value)).toEqual([4, 2, 8]);
    expect(parents!.codes[0]).toMatchObject({ name: 'rust', quotationCount: 3, caseCount: 2 });
  });

  it('leaves out groups in which nobody answered', () => {
    expect(rowsOf({ subject: 'group' })).toMatchObject([
      { name: 'eerste', caseIds: ['Ans', 'Bo'], change: 1 }
    ]);
  });
});

describe('bands of scores', () => {
  const series = scoreSeries(model, checklistId, measure);
  const names = (bands: { respondents: readonly { name: string }[] }[]) =>
    bands.map(({ respondents }) => respondents.map(({ name }) => name).join());

  it.each([
    [1, 10, { low: 4, high: 7 }],
    [1, 7, { low: 3, high: 5 }],
    [5, 5, null],
    [null, 10, null]
  ])('divide %s to %s in thirds', (min, max, expected) => {
    expect(thirds(min, max)).toEqual(expected);
  });

  it.each([
    ['last', ['Cor', 'Bo', 'Ans,anoniem 1']],
    ['first', ['Cor', 'Ans,Bo', 'anoniem 1']],
    [end, ['', 'Bo', 'Ans']]
  ] as const)('have people by their %s score, the middle with its bounds', (score, expected) => {
    const scores = scoresThatCount(series, score);
    expect(names(scoreBands(scores, { low: 4, high: 7 }, measuresOf(model, checklistId)[0]!))).toEqual(
      expected
    );
  });

  it('are of those who fell, stayed and rose', () => {
    expect(names(changeBands(series, start, end))).toEqual(['Bo', '', 'Ans']);
  });

  it('count people and quotations for each code', () => {
    const bands = scoreBands(scoresThatCount(series, 'last'), { low: 4, high: 7 }, { min: 1, max: 10 });
    const { bands: coded, rows } = codesByBand(model, bands, quotationsOf);
    expect(coded.map(({ caseIds, quotationCount }) => [caseIds.length, quotationCount])).toEqual([
      [1, 1],
      [1, 1],
      [1, 3]
    ]);
    const told = rows.map(({ name, cells }) => [
      name,
      ...cells.map((cell) => `${cell.caseCount}/${cell.quotationCount}`)
    ]);
    expect(told).toEqual([
      ['rust', '1/1', '0/0', '1/2'],
      ['hulp', '0/0', '1/1', '1/1']
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { AttributeId, CaseGroupId, ItemId, ScaleId } from '$lib/domain/ids';
import { measuresOf } from './measures';
import { momentSummaries } from './moment-summary';
import { respondentsOf } from './respondents';
import { respondentNamesOutside } from './respondents-outside';
import { everyone, filteredMeasures, filteredRespondents, type ScoreFilter } from './score-filter';
import { scoreSeries } from './score-series';
import { checklist, checklistId, item, momentIds, response, scale } from './testing/checklist';

const oneItem = { kind: 'item', id: '1' as ItemId } as const;
const ofScale = { kind: 'scale', id: 'Samen' as ScaleId } as const;
const blank = { missing: 'blank' } as const;

describe('what can be measured', () => {
  it('is every item with a number, in order, and then the scales', () => {
    const model = checklist({
      items: [
        item('3', { kind: 'text', scale: null }),
        item('1', { competence: 'Luisteren' }),
        item('2', { kind: 'heading', scale: null, competence: 'Plannen' }),
        item('2a', { parentId: '2' as ItemId }),
        item('4', { kind: 'number', scale: null })
      ],
      scales: [scale('Samen', ['1', '2a']), scale('Woorden', ['3']), scale('Met 4', ['2a', '4'])],
      responses: []
    });
    const shown = measuresOf(model, checklistId).map(({ key, competence, min, max, step }) => [
      key,
      competence,
      min,
      max,
      step
    ]);
    expect(shown).toEqual([
      ['item:1', 'Luisteren', 1, 10, 1],
      ['item:2a', 'Plannen', 1, 10, 1],
      ['item:4', '', null, null, null],
      ['scale:Samen', '', 1, 10, null],
      ['scale:Met 4', '', null, null, null]
    ]);
    const about = { ...everyone, competences: ['Plannen'] };
    expect(filteredMeasures(measuresOf(model, checklistId), about).map(({ number }) => number)).toEqual([
      '2a'
    ]);
  });

  it('lies between the sums of the ends of its items when a scale is a sum', () => {
    const short = item('2', { scale: { min: 0, max: 4, step: 1, labels: [] } });
    const boundsOf = (score: 'mean' | 'sum') => {
      const scales = [scale('Samen', ['1', '2'], { score })];
      const { min, max } = measuresOf(
        checklist({ items: [item('1'), short], scales, responses: [] }),
        checklistId
      )[2]!;
      return [min, max];
    };
    expect(boundsOf('sum')).toEqual([1, 14]);
    expect(boundsOf('mean')).toEqual([0.5, 7]);
  });
});

describe('scores over moments', () => {
  const model = checklist({
    items: [item('1'), item('2', { reversed: true }), item('3')],
    scales: [scale('Samen', ['1', '2', '3'], { minimumAnswered: 2, score: 'sum' })],
    cases: ['Ans/ouder', 'Bo/buddy', 'Cas'],
    responses: [
      response('Bo', 0, { '1': 4, '2': 9, '3': blank }, '2026-01-12'),
      response('Ans', 2, { '1': { missing: 'not-applicable' }, '2': 3, '3': blank }),
      response('Ans', 0, { '2': blank, '3': 6 }),
      response('anoniem 1', 1, { '1': 8 })
    ]
  });
  const valuesOf = (measure: Parameters<typeof scoreSeries>[2]) =>
    scoreSeries(model, checklistId, measure).map(({ respondent, points }) => [
      respondent.name,
      ...points.map(({ value, missing }) => value ?? missing)
    ]);

  it('have a point for every moment, and say why there is none', () => {
    expect(valuesOf(oneItem)).toEqual([
      ['Ans', 'not-asked', 'no-response', 'not-applicable'],
      ['Bo', 4, 'no-response', 'no-response'],
      ['anoniem 1', 'no-response', 8, 'no-response']
    ]);
  });

  it('turn reversed items, and make up for missing ones in a sum', () => {
    expect(valuesOf(ofScale)).toEqual([
      ['Ans', 'too-few-answers', 'no-response', 'too-few-answers'],
      // (4 + 11 - 9) / 2 · 3
      ['Bo', 9, 'no-response', 'no-response'],
      ['anoniem 1', 'no-response', 'too-few-answers', 'no-response']
    ]);
  });

  it('are of the day the form was filled in, else that of the moment', () => {
    const dates = scoreSeries(model, checklistId, oneItem).map(({ points }) =>
      points.map(({ date }) => date)
    );
    expect(dates.slice(0, 2)).toEqual([
      ['2026-01-10', null, '2026-03-11'],
      ['2026-01-12', null, '2026-03-11']
    ]);
  });

  it('are described for each moment, with who was asked and gave none', () => {
    const summaries = momentSummaries(
      scoreSeries(model, checklistId, oneItem),
      momentIds.map((id) => ({ id }))
    );
    expect(summaries.map(({ description, missing, asked }) => [description?.median, missing, asked])).toEqual(
      [
        [4, 0, 1],
        [8, 0, 1],
        [undefined, 1, 1]
      ]
    );
  });
});

it('calls people outside by pseudonym or role, and who is no case by a number: a label can be a name', () => {
  const model = checklist({
    items: [item('1')],
    cases: ['Ans/ouder', 'Cas', 'Elders/buddy'],
    responses: [response('Cas', 0, {}), response('anoniem Karin', 0, {}), response('Ans', 0, {})]
  });
  expect(Object.fromEntries(respondentNamesOutside(model, checklistId, 'respondent'))).toEqual({
    'case Ans': 'ouder',
    'case Cas': 'respondent 1',
    'case Elders': 'buddy',
    'name anoniem Karin': 'respondent 2'
  });
});

describe('whose scores are shown', () => {
  const model = checklist({
    items: [item('1')],
    cases: ['Ans/ouder', 'Bo/buddy', 'Cas'],
    groups: { Noord: ['Bo', 'Cas'] },
    responses: [
      response('Cas', 0, { '1': 4 }),
      response('Cas', 2, { '1': blank }),
      response('Bo', 0, { '1': 4 }),
      response('Bo', 2, { '1': 5 }),
      response('Ans', 0, { '1': 4 }),
      response('anoniem 1', 0, { '1': 4 })
    ]
  });
  const attributeId = 'stad' as AttributeId;

  it.each<[string, Partial<ScoreFilter>, string]>([
    ['everybody: cases in their order, then the others', {}, 'Ans Bo Cas anoniem'],
    ['people of a role', { roles: ['ouder', 'buddy'] }, 'Ans Bo'],
    ['people without a role', { roles: [''] }, 'Cas anoniem'],
    ['a group', { caseGroupIds: ['Noord' as CaseGroupId] }, 'Bo Cas'],
    ['people of whom an attribute is known', { attribute: { attributeId, value: 'true' } }, 'Ans'],
    ['who answered twice: an empty form is no answer', { completeness: 'two-moments' }, 'Bo'],
    ['who answered at every moment at which anybody did', { completeness: 'complete' }, 'Bo']
  ])('%s', (_title, filter, names) => {
    const shown = filteredRespondents(model, checklistId, { ...everyone, ...filter });
    expect(shown.map(({ name }) => name.split(' ')[0]).join(' ')).toBe(names);
  });

  it('is nobody before anybody answered', () => {
    const empty = checklist({ items: [item('1')], cases: ['Ans'], responses: [] });
    expect(respondentsOf(empty, checklistId)).toEqual([]);
    expect(filteredRespondents(empty, checklistId, { ...everyone, completeness: 'complete' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { answerDistribution } from '$lib/analysis/scores/distributions';
import { measuresOf } from '$lib/analysis/scores/measures';
import { responseRates } from '$lib/analysis/scores/response-rate';
import { scaleReliability } from '$lib/analysis/scores/scale-reliability';
import { scoreChange } from '$lib/analysis/scores/score-change';
import { scoreReader } from '$lib/analysis/scores/score-series';
import {
  checklist,
  checklistId,
  item,
  momentIds,
  response,
  scale
} from '$lib/analysis/scores/testing/checklist';
import type { ItemId } from '$lib/domain/ids';
import { nl } from '$lib/messages/nl';
import { numbersWords } from '$lib/messages/numbers-words';
import { createTranslator } from '$lib/messages/translator';
import type { CellTable } from '../export/cell-table';
import { answersTable } from './answers-table';
import { changeTable, personChangeTable } from './change-tables';
import { responseRateTable, scalesTable } from './response-tables';
import { scaleAnswersTable } from './scale-answers-table';
import { scoresTable } from './scores-table';

const words = numbersWords(createTranslator('nl', nl), 'nl');
const blank = { missing: 'blank' } as const;
const choices = [
  { id: 'a', label: 'Mail' },
  { id: 'b', label: 'Telefoon' }
];
/** Six people rise on item 1, two of them have no score on it in the middle; nobody changes on item 2. */
const model = checklist({
  items: [
    item('1', { text: 'Ik luister' }),
    item('2', { text: 'Ik plan' }),
    item('3', { text: 'Hoe?', kind: 'multiple-choice', scale: null, choices })
  ],
  scales: [scale('Samen', ['1', '2'])],
  population: 20,
  cases: ['P0/ouder', 'P1/buddy', 'P2', 'P3', 'P4', 'P5'],
  responses: Array.from({ length: 6 }, (_, person) => [
    response(`P${person}`, 0, { '1': 1 + person / 2, '2': 5, '3': person ? ['a', 'b'] : [] }),
    response(`P${person}`, 1, { '1': person < 2 ? blank : 4 }),
    response(`P${person}`, 2, { '1': 2 + person, '2': 5 })
  ]).flat()
});
const measures = measuresOf(model, checklistId);
const moments = model.momentsOf(checklistId);
const seriesOf = scoreReader(model, checklistId);
const cellsOf = ({ groups }: CellTable) => groups.flatMap(({ rows }) => rows.map(({ cells }) => cells));
const titlesOf = ({ columns }: CellTable) => columns.map(({ title }) => title);
const changes = measures.map((measure) => ({
  measure,
  change: scoreChange(seriesOf(measure.measure), momentIds[0]!, momentIds[2]!)
}));

describe('tables of numbers', () => {
  it('give scores under the item, a row for each moment, mean and spread when asked for', () => {
    const table = scoresTable(measures, moments, seriesOf, words, { title: 'Cijfers', withMean: false });
    expect(table.groups.map(({ heading }) => heading)).toEqual(['1. Ik luister', '2. Ik plan', 'Samen']);
    expect(cellsOf(table).slice(0, 2)).toEqual([
      ['1. Ik luister', 'start', 6, 0, 1, 1.625, 2.25, 2.875, 3.5],
      ['1. Ik luister', 'midden', 4, 2, 4, 4, 4, 4, 4]
    ]);
    // Nobody was asked item 2 in the middle.
    expect(cellsOf(table)[4]).toEqual(['2. Ik plan', 'midden', 0, 0, null, null, null, null, null]);
    const full = scoresTable(measures, moments, seriesOf, words, { title: 'Cijfers', withMean: true });
    expect(titlesOf(full).slice(-2)).toEqual(['Gemiddelde', 'SD']);
    expect(cellsOf(full)[0]!.slice(-2)).toEqual([2.25, 0.9354]);
  });

  it('say what a test says, or that there are too few, with the caveat', () => {
    const table = changeTable(changes, words, { title: 'Verandering' });
    expect(cellsOf(table).slice(0, 2)).toEqual([
      [
        '1. Ik luister',
        6,
        6,
        0,
        0,
        0,
        2.25,
        0.0313,
        0.0313,
        1,
        'Wilcoxon p = 0,031 · tekentoets p = 0,031 · effect 1,00'
      ],
      ['2. Ik plan', 6, 0, 6, 0, 0, 0, null, null, null, 'Niemand veranderde: er valt niets te toetsen.']
    ]);
    expect(table.notes![1]).toContain('2 toetsen');
    expect(changeTable(changes.slice(1, 2), words, { title: 'x' }).notes).toHaveLength(1);
  });

  it('give the change of each person, called as is fit for where the table goes', () => {
    const nameOf = ({ role }: { role: string }) => role || 'respondent';
    const table = personChangeTable(changes[0]!.change, words, { title: 'Per persoon', nameOf });
    expect(cellsOf(table).slice(0, 2)).toEqual([
      ['ouder', 1, 2, 1, 60],
      ['buddy', 1.5, 3, 1.5, 60]
    ]);
  });

  it('count answers, with n and missing in the heading and a row for each reason', () => {
    const counted = (number: string, moment: number) => ({
      item: model.get('items', number),
      distribution: answerDistribution(model, checklistId, number as ItemId, momentIds[moment]!)
    });
    const table = answersTable([counted('3', 0), counted('1', 1)], words, { title: 'Verdeling' });
    expect(table.groups.map(({ heading }) => heading)).toEqual([
      '3. Hoe? (n = 6, 1 koos niets)',
      '1. Ik luister (n = 4, 2 ontbreken)'
    ]);
    expect(cellsOf(table).slice(0, 2)).toEqual([
      ['3. Hoe?', 'Mail', 5, 83.3],
      ['3. Hoe?', 'Telefoon', 5, 83.3]
    ]);
    expect(cellsOf(table).at(-1)).toEqual(['1. Ik luister', 'opengelaten', 2, null]);
  });

  it('set answers on one scale side by side, a column for each number', () => {
    const likert = { min: 1, max: 3, step: 1, labels: [{ value: 3, label: 'eens' }] };
    const two = checklist({
      items: [item('1', { scale: likert, text: 'Zo' }), item('2', { scale: likert, text: 'Ook' })],
      responses: [
        response('anoniem a', 0, { '1': 3, '2': 1 }),
        response('anoniem b', 0, { '1': 3, '2': blank })
      ]
    });
    const counted = two.itemsOf(checklistId).map((one) => ({
      item: one,
      distribution: answerDistribution(two, checklistId, one.id, null)
    }));
    const table = scaleAnswersTable(counted, words, { title: 'x' });
    expect(titlesOf(table)).toEqual(['Item', 'n', 'Ontbreekt', '1', '2', '3']);
    expect(cellsOf(table)).toEqual([
      ['1. Zo', 2, 0, 0, 0, 2],
      ['2. Ook', 1, 1, 1, 0, 0]
    ]);
    expect(table.notes).toEqual(['3 = eens']);
  });

  it('set who answered beside who was asked, and doubt a share above one', () => {
    const byId = new Map(moments.map((moment) => [moment.id as string, moment]));
    const table = responseRateTable(responseRates(model, checklistId), byId, words, { title: 'Respons' });
    expect(cellsOf(table)).toEqual([
      ['start', '2026-01-10', 6, 0, 20, 30, null],
      ['midden', null, 4, 2, 20, 20, null],
      ['einde', '2026-03-11', 6, 0, 4, null, nl.numbers.moreThanAsked]
    ]);
    const known = {
      scales: new Map(model.get('questionnaires', checklistId).scales.map((one) => [one.id as string, one])),
      items: new Map(model.list('items').map((one) => [one.id as string, one])),
      moments: byId
    };
    const alphas = scalesTable(scaleReliability(model, checklistId), known, words, { title: 'Schalen' });
    expect(cellsOf(alphas)[0]).toEqual([
      'Samen',
      'start',
      2,
      6,
      0,
      null,
      null,
      null,
      null,
      'Te weinig om te analyseren.'
    ]);
  });
});

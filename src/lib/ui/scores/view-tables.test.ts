import { describe, expect, it } from 'vitest';
import { everyone } from '$lib/analysis/scores/score-filter';
import { measuresOf } from '$lib/analysis/scores/measures';
import { checklist, checklistId, item, momentIds, response } from '$lib/analysis/scores/testing/checklist';
import type { ScoreSeries } from '$lib/analysis/scores/score-series';
import { changesTable, scoresTable, summariesTable } from '$lib/exchange/scores/score-tables';
import { nl } from '$lib/messages/nl';
import { scoreWords } from '$lib/messages/score-words';
import { createTranslator } from '$lib/messages/translator';
import { changeChart, changesOf, heatChart, linesChart, slopesChart } from './score-charts';
import { pointAt, readScores } from './score-data';
import { changeTable, heatTable, linesTable, type ViewTable } from './view-tables';

const words = scoreWords(createTranslator('nl', nl), 'nl');
const model = checklist({
  items: [item('1'), item('2a', { order: 2 })],
  cases: ['Ans/ouder', 'Bob/buddy', 'Cas/buddy'],
  responses: [
    response('Ans', 0, { '1': 3, '2a': 4 }),
    response('Ans', 2, { '1': 8, '2a': { missing: 'not-applicable' } }),
    response('Bob', 0, { '1': 6 }),
    response('Bob', 1, { '1': 6, '2a': 7 }),
    response('Bob', 2, { '1': 5, '2a': 9 }),
    response('anoniem 1', 1, { '1': { missing: 'blank' }, '2a': 2 })
  ]
});
const questionnaire = model.get('questionnaires', checklistId);
const data = readScores(model, questionnaire, measuresOf(model, checklistId), everyone);
const nameOf = ({ name }: { name: string }) => name;
const drawing = { width: 900, words, nameOf };
const [start, , end] = data.moments as [never, never, never];

const cellsOf = (table: ViewTable) =>
  table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.filter(({ at }) => at)));

describe('the table beside a chart', () => {
  it.each(['item', 'person'] as const)(
    'has every score that is drawn, a panel per %s, and no other',
    (by) => {
      const { targets } = linesChart(data, by, 'steps', drawing);
      const keyOf = (at: { respondent: string | null; measure: string | null; moment: string | null }) =>
        `${at.respondent} ${at.measure} ${at.moment}`;
      const drawn = targets.map((target) => {
        const point = pointAt(data, {
          respondent: target.respondent!,
          measure: target.measure!,
          moment: target.moment!
        })!;
        return `${keyOf(target)}: ${point.value ?? words.missing(point.missing!)}`;
      });
      const listed = cellsOf(linesTable(data, by, { words, nameOf })).map(
        ({ text, at }) => `${keyOf(at!)}: ${text}`
      );
      expect(listed).toEqual(drawn);
      expect(listed).toContain(`case Ans item:2a ${momentIds[2]}: niet van toepassing`);
      expect(listed).toContain(`case Ans item:1 ${momentIds[1]}: lijst niet ingevuld`);
      expect(listed).toContain(`case Bob item:2a ${momentIds[0]}: niet gevraagd`);
    }
  );

  it('has the rows of the dot plot in their order', () => {
    const { targets } = changeChart(data, start, end, drawing);
    const drawn = targets.filter(({ column }) => column === 0).map(({ respondent }) => respondent);
    const table = changeTable(data, start, end, { words, nameOf });
    const listed = table.groups.flatMap(({ rows }) => rows.map((row) => row[1]!.at!.respondent));
    expect(listed).toEqual(drawn);
    expect(table.groups[0]!.rows[0]!.map(({ text }) => text)).toEqual(['Ans', '3', '8', '+5']);
    expect(table.groups[0]!.note).toBe('1 hoger, 1 lager, 0 gelijk; mediaan +2');
  });

  it('joins two moments and nothing in between', () => {
    const { targets } = slopesChart(data, start, end, drawing);
    const ofBob = targets.filter(
      ({ respondent, measure }) => respondent === 'case Bob' && measure === 'item:1'
    );
    expect(ofBob.map(({ moment }) => moment)).toEqual([momentIds[0], momentIds[2]]);
    expect(ofBob[1]!.y).toBeGreaterThan(ofBob[0]!.y);
  });

  it('says of the heat map how many scores a median rests on', () => {
    const { figure } = heatChart(data, null, drawing);
    const texts = figure.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['4,5', 'n = 2', '6', 'n = 1', '6,5']));
    const [first] = heatTable(data, null, { words, nameOf }).groups;
    expect(first!.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['start', '2', '1', '3', '4,5', '6'],
      ['midden', '1', '2', '6', '6', '6'],
      ['einde', '2', '1', '5', '6,5', '8']
    ]);
  });
});

describe('the table in a file', () => {
  const labels = {
    title: 'Verloop',
    words,
    locale: 'nl' as const,
    nameOf: () => 'buddy 1',
    textOf: (text: string) => text.replaceAll('Ans', 'buddy 1')
  };
  const rowsOf = (table: { groups: readonly { rows: readonly { cells: readonly unknown[] }[] }[] }) =>
    table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells));

  it('has a line for every score and every gap, under the names for outside', () => {
    const rows = rowsOf(scoresTable(data, labels));
    expect(rows).toHaveLength(2 * 3 * 3);
    expect(rows[1]).toEqual([
      '1',
      'Vraag 1',
      '',
      'buddy 1',
      'ouder',
      2,
      'midden',
      null,
      null,
      'lijst niet ingevuld',
      ''
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Ans|Bob|anoniem/);
  });

  it('has the words beside a score without the names in them', () => {
    const [[key, [first]]] = [...data.series] as never as [[string, [ScoreSeries]]];
    const points = first.points.map((point) => ({ ...point, text: 'Bellen met Ans' }));
    const series = new Map([[key, [{ ...first, points }]]]);
    expect(rowsOf(scoresTable({ ...data, series }, labels)).map((cells) => cells.at(-1))).toEqual(
      data.moments.map(() => 'Bellen met buddy 1')
    );
  });

  it('has the change of who has both scores, and who has one', () => {
    const rows = rowsOf(changesTable(changesOf(data, start, end), data, [start, end], labels));
    expect(rows.map((row) => row.slice(4))).toEqual([
      [3, 8, 5, 60],
      [6, 5, -1, 60],
      [4, null, null, null],
      [null, 9, null, null]
    ]);
  });

  it('has n and the quartiles of each moment', () => {
    expect(rowsOf(summariesTable(data, labels))[0]).toEqual([
      '1',
      'Vraag 1',
      '',
      1,
      'start',
      2,
      1,
      3,
      3.75,
      4.5,
      5.25,
      6
    ]);
  });
});

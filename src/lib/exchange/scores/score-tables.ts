import type { AnswerDistribution } from '$lib/analysis/scores/distributions';
import type { MeasureInfo } from '$lib/analysis/scores/measures';
import { momentSummaries } from '$lib/analysis/scores/moment-summary';
import type { Respondent } from '$lib/analysis/scores/respondents';
import type { ScoreChange } from '$lib/analysis/scores/score-change';
import type { ScoreSeries } from '$lib/analysis/scores/score-series';
import type { Item } from '$lib/domain/item';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { nl } from '$lib/messages/nl';
import type { ScoreWords } from '$lib/messages/score-words';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

type Column = Exclude<keyof typeof nl.scores.table, 'title' | 'of' | 'openAnswer' | 'more'>;
type Scores = {
  moments: readonly MeasurementMoment[];
  measures: readonly MeasureInfo[];
  /** By the key of the measure. */
  series: ReadonlyMap<string, readonly ScoreSeries[]>;
};
type TableLabels = { title: string; words: ScoreWords; locale: ExportLocale };
export type ScoreTableLabels = TableLabels & {
  /** What a respondent is called in a file. */
  nameOf: (respondent: Respondent) => string;
  /** Words of a respondent as they may leave the project. */
  textOf: (text: string) => string;
};

const widths: Partial<Record<Column, number>> = {
  item: 48,
  respondent: 24,
  role: 20,
  competence: 24,
  moment: 20,
  reason: 28,
  words: 40,
  answer: 32
};
const texts: readonly Column[] = [
  'number',
  'item',
  'competence',
  'respondent',
  'role',
  'moment',
  'reason',
  'words',
  'answer'
];

/** Every score as a line of its own, also those that are missing, with the reason. */
export function scoresTable({ moments, measures, series }: Scores, labels: ScoreTableLabels): CellTable {
  const columns: Column[] = [
    'number',
    'item',
    'competence',
    'respondent',
    'role',
    'order',
    'moment',
    'date',
    'score',
    'reason',
    'words'
  ];
  const rows = measures.flatMap(({ key, number, name, competence }) =>
    (series.get(key) ?? []).flatMap(({ respondent, points }) =>
      points.map(({ value, missing, text, date }, index): ExportCell[] => [
        number,
        name,
        competence,
        labels.nameOf(respondent),
        respondent.role,
        index + 1,
        moments[index]!.name,
        date,
        value,
        missing ? labels.words.missing(missing) : '',
        text ? labels.textOf(text) : ''
      ])
    )
  );
  return toTable(columns, rows, labels);
}

/** The scores of each respondent at two moments with the change; who has none of the two is left out. */
export function changesTable(
  changes: readonly { info: MeasureInfo; change: ScoreChange }[],
  { series }: Scores,
  [from, to]: readonly [MeasurementMoment, MeasurementMoment],
  labels: ScoreTableLabels
): CellTable {
  const columns: Column[] = ['number', 'item', 'respondent', 'role', 'before', 'after', 'change', 'days'];
  const rows = changes.flatMap(({ info, change }) => {
    const pairs = new Map(change.pairs.map((pair) => [pair.respondent.key, pair]));
    return (series.get(info.key) ?? []).flatMap(({ respondent, points }): ExportCell[][] => {
      const valueAt = (moment: MeasurementMoment) =>
        points.find(({ momentId }) => momentId === moment.id)?.value ?? null;
      const [before, after] = [valueAt(from), valueAt(to)];
      if (before === null && after === null) return [];
      const pair = pairs.get(respondent.key);
      const name = labels.nameOf(respondent);
      const own = [info.number, info.name, name, respondent.role];
      return [[...own, before, after, pair?.change ?? null, pair?.days ?? null]];
    });
  });
  const table = toTable(columns, rows, labels);
  const titles: Partial<Record<Column, string>> = { before: from.name, after: to.name };
  return {
    ...table,
    columns: table.columns.map((column, index) => ({
      ...column,
      title: titles[columns[index]!] ? `${column.title}: ${titles[columns[index]!]}` : column.title
    }))
  };
}

/** The group at each moment: a line for each item and moment. */
export function summariesTable({ moments, measures, series }: Scores, labels: ScoreTableLabels): CellTable {
  const columns: Column[] = [
    'number',
    'item',
    'competence',
    'order',
    'moment',
    'n',
    'missing',
    'min',
    'q1',
    'median',
    'q3',
    'max'
  ];
  const rows = measures.flatMap(({ key, number, name, competence }) =>
    momentSummaries(series.get(key) ?? [], moments).map(({ description: about }, index): ExportCell[] => [
      number,
      name,
      competence,
      index + 1,
      moments[index]!.name,
      about?.n ?? 0,
      (series.get(key)?.length ?? 0) - (about?.n ?? 0),
      about?.min ?? null,
      about?.q1 ?? null,
      about?.median ?? null,
      about?.q3 ?? null,
      about?.max ?? null
    ])
  );
  return toTable(columns, rows, labels);
}

/** How often each answer was given: a line for each item, moment and answer. */
export function answersTable(
  counted: readonly { item: Item; moment: MeasurementMoment; distribution: AnswerDistribution }[],
  answerLabel: (bar: AnswerDistribution['bars'][number]) => string,
  labels: TableLabels
): CellTable {
  const columns: Column[] = ['number', 'item', 'moment', 'answer', 'count', 'share', 'n', 'missing'];
  const rows = counted.flatMap(({ item, moment, distribution: { n, missing, bars } }) => {
    const without = Object.values(missing).reduce((sum, count) => sum + count, 0);
    return bars.map((bar): ExportCell[] => [
      item.number,
      item.text,
      moment.name,
      answerLabel(bar),
      bar.count,
      bar.share,
      n,
      without
    ]);
  });
  return toTable(columns, rows, labels);
}

function toTable(columns: readonly Column[], rows: ExportCell[][], labels: TableLabels): CellTable {
  const { title, words, locale } = labels;
  return {
    title,
    locale,
    columns: columns.map((id) => ({
      type: id === 'date' ? 'date' : texts.includes(id) ? 'text' : 'number',
      title: words.translate(`scores.table.${id}`),
      width: widths[id] ?? 12
    })),
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
    options: defaultExportOptions(locale)
  };
}

import { momentSummaries } from '$lib/analysis/scores/moment-summary';
import type { ScorePoint } from '$lib/analysis/scores/score-series';
import { orderByChange } from '$lib/charts/scores/dot-plot';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { ScoreWords } from '$lib/messages/score-words';
import { barLabel, missingCount, type CountedAnswers } from './answer-charts';
import type { PointKey } from './point-key';
import { changesOf, changeSummary } from './score-charts';
import { seriesOf, type NameOf, type ScoreData } from './score-data';

/** A cell of a table beside a chart; `at` is the answer that it opens. `isSoft`: said because there is no number. */
export type ViewCell = { text: string; isSoft?: boolean; at?: PointKey };
export type ViewColumn = { title: string; isNumber: boolean };
/** Rows under a heading; `note` stands with it. The first cell of a row is its name. */
export type ViewGroup = { key: string; heading: string; note: string; rows: readonly ViewCell[][] };
export type ViewTable = { columns: readonly ViewColumn[]; groups: readonly ViewGroup[] };

type Words = { words: ScoreWords; nameOf: NameOf };

const wordColumn = (title: string): ViewColumn => ({ title, isNumber: false });
const numberColumn = (title: string): ViewColumn => ({ title, isNumber: true });

/** Every score that is drawn: under an item a row for each respondent, or the other way round; a column for each moment. */
export function linesTable(data: ScoreData, by: 'item' | 'person', { words, nameOf }: Words): ViewTable {
  const t = words.translate;
  const first = by === 'item' ? t('scores.table.respondent') : t('scores.table.item');
  const cellsOf = (measure: string, respondent: string, points: readonly ScorePoint[]) =>
    points.map((point) => scoreCell(point, { measure, respondent, moment: point.momentId }, words));
  return {
    columns: [wordColumn(first), ...data.moments.map(({ name }) => numberColumn(name))],
    groups:
      by === 'item'
        ? data.measures.map((info) => ({
            key: info.key,
            heading: words.measure(info),
            note: info.competence,
            rows: seriesOf(data, info).map(({ respondent, points }) => [
              { text: nameOf(respondent) },
              ...cellsOf(info.key, respondent.key, points)
            ])
          }))
        : data.respondents.map((respondent) => ({
            key: respondent.key,
            heading: nameOf(respondent),
            note: respondent.role,
            rows: data.measures.map((info) => [
              { text: words.measure(info) },
              ...cellsOf(
                info.key,
                respondent.key,
                seriesOf(data, info).find((one) => one.respondent.key === respondent.key)?.points ?? []
              )
            ])
          }))
  };
}

/** Who is in the chart of two moments, in its order. */
export function changeTable(
  data: ScoreData,
  from: MeasurementMoment,
  to: MeasurementMoment,
  { words, nameOf }: Words
): ViewTable {
  const t = words.translate;
  return {
    columns: [
      wordColumn(t('scores.table.respondent')),
      numberColumn(from.name),
      numberColumn(to.name),
      numberColumn(t('scores.table.change'))
    ],
    groups: changesOf(data, from, to).map(({ info, change }) => {
      const rows = seriesOf(data, info).flatMap(({ respondent, points }) => {
        const find = (moment: MeasurementMoment) => points.find(({ momentId }) => momentId === moment.id)!;
        const [before, after] = [find(from), find(to)];
        if (before.value === null && after.value === null) return [];
        const name = nameOf(respondent);
        return [
          {
            respondent: respondent.key,
            name,
            before: before.value,
            after: after.value,
            points: [before, after]
          }
        ];
      });
      return {
        key: info.key,
        heading: words.measure(info),
        note: changeSummary(change, words),
        rows: orderByChange(rows).map((row): ViewCell[] => [
          { text: row.name },
          ...rows
            .find(({ respondent }) => respondent === row.respondent)!
            .points.map((point) =>
              scoreCell(
                point,
                { measure: info.key, respondent: row.respondent, moment: point.momentId },
                words
              )
            ),
          row.before === null || row.after === null
            ? { text: '–', isSoft: true }
            : { text: words.change(Math.round((row.after - row.before) * 1e9) / 1e9) }
        ])
      };
    })
  };
}

/** The cells of the heat map: of the group with n and range, of one person as the scores are. */
export function heatTable(data: ScoreData, respondent: string | null, words: Words): ViewTable {
  if (respondent !== null) {
    const person = data.respondents.filter(({ key }) => key === respondent);
    return linesTable({ ...data, respondents: person }, 'person', words);
  }
  const t = words.words.translate;
  const { value } = words.words;
  return {
    columns: [
      wordColumn(t('scores.table.moment')),
      ...(['n', 'missing', 'min', 'median', 'max'] as const).map((id) =>
        numberColumn(t(`scores.table.${id}`))
      )
    ],
    groups: data.measures.map((info) => {
      const series = seriesOf(data, info);
      return {
        key: info.key,
        heading: words.words.measure(info),
        note: info.competence,
        rows: momentSummaries(series, data.moments).map(({ description: about }, index): ViewCell[] => [
          { text: data.moments[index]!.name },
          { text: value(about?.n ?? 0) },
          { text: value(series.length - (about?.n ?? 0)) },
          ...[about?.min, about?.median, about?.max].map((one) =>
            one === undefined ? { text: '–', isSoft: true } : { text: value(one) }
          )
        ])
      };
    })
  };
}

/** How often each answer was given. */
export function answerTable(counted: readonly CountedAnswers[], words: ScoreWords): ViewTable {
  const t = words.translate;
  return {
    columns: [
      wordColumn(t('scores.table.answer')),
      numberColumn(t('scores.table.count')),
      numberColumn(t('scores.table.share'))
    ],
    groups: counted.map(({ item, moment, distribution }) => {
      const without = missingCount(distribution);
      const note = words.count(distribution.n);
      return {
        key: `${item.id} ${moment.id}`,
        heading: `${words.measure({ number: item.number, name: item.text })} · ${moment.name}`,
        note: without > 0 ? `${note}; ${t('scores.answers.missing', { count: without })}` : note,
        rows: distribution.bars.map((bar): ViewCell[] => [
          { text: barLabel(bar, words) },
          { text: words.value(bar.count) },
          bar.share === null ? { text: '–', isSoft: true } : { text: words.share(bar.share) }
        ])
      };
    })
  };
}

function scoreCell(point: ScorePoint, at: PointKey, words: ScoreWords): ViewCell {
  return point.value === null
    ? { text: words.missing(point.missing!), isSoft: true, at }
    : { text: words.value(point.value), at };
}

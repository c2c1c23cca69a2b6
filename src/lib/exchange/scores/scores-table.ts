import type { Measure, MeasureInfo } from '$lib/analysis/scores/measures';
import { momentSummaries } from '$lib/analysis/scores/moment-summary';
import { numberColumns, type NumberColumn } from '$lib/analysis/scores/number-column';
import type { ScoreSeries } from '$lib/analysis/scores/score-series';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { NumbersWords } from '$lib/messages/numbers-words';
import type { CellTable } from '../export/cell-table';
import { numberTable, type NumberRow } from './number-table';

type Moment = Pick<MeasurementMoment, 'id' | 'name'>;
type Options = { title: string; withMean: boolean; notes?: readonly string[] };

/** The scores on each measure at each moment: a group per measure, a row per moment; mean and spread only when asked for. */
export function scoresTable(
  measures: readonly MeasureInfo[],
  moments: readonly Moment[],
  seriesOf: (measure: Measure) => readonly ScoreSeries[],
  words: NumbersWords,
  { title, withMean, notes }: Options
): CellTable {
  const columns: NumberColumn[] = numberColumns.scores.filter(
    (id) => withMean || (id !== 'mean' && id !== 'sd')
  );
  const groups = measures.map((measure) => {
    const heading = words.measure(measure);
    const summaries = momentSummaries(seriesOf(measure.measure), moments);
    const rows = summaries.map(({ description, missing }, index): NumberRow => {
      const moment = moments[index]!.name;
      if (!description) return { measure: heading, moment, n: 0, missing };
      const { sd, ...numbers } = description;
      return { measure: heading, moment, missing, ...numbers, sd };
    });
    return { heading, rows };
  });
  return numberTable({ title, columns, group: 'measure', groups, notes }, words);
}

import type { MeasureInfo } from '$lib/analysis/scores/measures';
import { momentSummaries } from '$lib/analysis/scores/moment-summary';
import { scoreChange, type ScoreChange } from '$lib/analysis/scores/score-change';
import type { ScorePoint, ScoreSeries } from '$lib/analysis/scores/score-series';
import { dotPlot } from '$lib/charts/scores/dot-plot';
import type { AxisMoment, MomentSpacing } from '$lib/charts/scores/moment-axis';
import type { ScoreChart } from '$lib/charts/scores/score-chart';
import { scoreHeatMap } from '$lib/charts/scores/score-heat-map';
import type { LinePoint, PanelLine, ScorePanel, Spread } from '$lib/charts/scores/score-panel';
import { smallMultiples } from '$lib/charts/scores/small-multiples';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { ScoreWords } from '$lib/messages/score-words';
import { atMoments, boundsOf, seriesOf, type NameOf, type ScoreData } from './score-data';

/** How a chart is drawn: how wide, in whose words, and what respondents are called. */
export type Drawing = { width: number; words: ScoreWords; nameOf: NameOf };

/** A panel for each item, a line for each respondent; or a panel for each respondent, a line for each item. */
export function linesChart(
  data: ScoreData,
  by: 'item' | 'person',
  spacing: MomentSpacing,
  drawing: Drawing
): ScoreChart {
  const { width, words } = drawing;
  const t = words.translate;
  const panels = by === 'item' ? itemPanels(data, drawing) : personPanels(data, drawing);
  return smallMultiples(
    {
      panels,
      moments: axisMoments(data.moments),
      spacing,
      width,
      // In the panel of a person lines are named by number alone.
      key: by === 'person' ? [data.measures.map(words.measure).join(' · ')] : []
    },
    {
      title: t('scores.chart.lines', { name: data.questionnaire.name }),
      description: t('scores.chart.linesSays', {
        panels: panels.length,
        people: data.respondents.length,
        moments: data.moments.length
      }),
      median: t('scores.axis.median'),
      range: t('scores.axis.range'),
      missing: t('scores.axis.missing'),
      value: words.value,
      count: words.count,
      day: words.day
    }
  );
}

function itemPanels(data: ScoreData, { words, nameOf }: Drawing): ScorePanel[] {
  return data.measures.map((info) => ({
    title: words.measure(info),
    ...boundsOf(data, info),
    lines: seriesOf(data, info).map((one) => toLine(one, info, nameOf(one.respondent))),
    spread: spreadOf(seriesOf(data, info), data.moments),
    isCounted: true
  }));
}

function personPanels(data: ScoreData, { nameOf }: Drawing): ScorePanel[] {
  const bounds = data.measures.map((info) => boundsOf(data, info));
  const [only, ...others] = data.measures;
  const isOne = only !== undefined && others.length === 0;
  const shared = {
    min: Math.min(...bounds.map(({ min }) => min)),
    max: Math.max(...bounds.map(({ max }) => max)),
    // Of one item the group stands behind the person; several items have no one median.
    spread: isOne ? spreadOf(seriesOf(data, only), data.moments) : undefined,
    isCounted: false
  };
  return data.respondents.map((respondent) => ({
    title: nameOf(respondent),
    ...shared,
    lines: data.measures.flatMap((info) => {
      const own = seriesOf(data, info).find((one) => one.respondent.key === respondent.key);
      return own ? [toLine(own, info, info.number || info.name)] : [];
    })
  }));
}

function toLine({ respondent, points }: ScoreSeries, { key }: MeasureInfo, name: string): PanelLine {
  return { respondent: respondent.key, measure: key, name, points: points.map(toPoint) };
}

function toPoint({ value, missing, date }: ScorePoint): LinePoint {
  return { value, isAsked: missing !== 'not-asked', day: date };
}

function spreadOf(series: readonly ScoreSeries[], moments: readonly MeasurementMoment[]): (Spread | null)[] {
  return momentSummaries(series, moments).map(({ description }) => description);
}

export function axisMoments(moments: readonly MeasurementMoment[]): AxisMoment[] {
  return moments.map(({ id, name, date }) => ({ key: id, name, date }));
}

/** The change between two moments of each measure. */
export function changesOf(
  data: ScoreData,
  from: MeasurementMoment,
  to: MeasurementMoment
): { info: MeasureInfo; change: ScoreChange }[] {
  return data.measures.map((info) => ({ info, change: scoreChange(seriesOf(data, info), from.id, to.id) }));
}

/** Who rose and who fell, in words. */
export function changeSummary(
  { rose, fell, stayed, medianChange, unpaired }: ScoreChange,
  { translate, change }: ScoreWords
): string {
  const paired =
    medianChange === null
      ? translate('scores.change.none')
      : translate('scores.change.summary', { rose, fell, stayed, median: change(medianChange) });
  return unpaired === 0 ? paired : `${paired}; ${translate('scores.change.unpaired', { count: unpaired })}`;
}

/** Two dots for each respondent with a score at one of two moments at least. */
export function changeChart(
  data: ScoreData,
  from: MeasurementMoment,
  to: MeasurementMoment,
  { width, words, nameOf }: Drawing
): ScoreChart {
  const t = words.translate;
  const changes = changesOf(data, from, to);
  return dotPlot(
    {
      before: from.id,
      after: to.id,
      width,
      panels: changes.map(({ info, change }) => ({
        measure: info.key,
        title: words.measure(info),
        note: changeSummary(change, words),
        ...boundsOf(data, info),
        rows: seriesOf(data, info).flatMap(({ respondent, points }) => {
          const valueAt = (moment: MeasurementMoment) =>
            points.find(({ momentId }) => momentId === moment.id)?.value ?? null;
          const [before, after] = [valueAt(from), valueAt(to)];
          if (before === null && after === null) return [];
          return [{ respondent: respondent.key, name: nameOf(respondent), before, after }];
        })
      }))
    },
    {
      title: t('scores.chart.change', { name: data.questionnaire.name }),
      description: t('scores.chart.changeSays', {
        from: from.name,
        to: to.name,
        items: changes
          .map(({ info, change }) => `${words.measure(info)}: ${changeSummary(change, words)}.`)
          .join(' ')
      }),
      before: from.name,
      after: to.name,
      value: words.value,
      change: words.change,
      noChange: t('scores.change.one')
    }
  );
}

/** A line for each respondent from one moment to another, and that of the median; a panel for each item. */
export function slopesChart(
  data: ScoreData,
  from: MeasurementMoment,
  to: MeasurementMoment,
  drawing: Drawing
): ScoreChart {
  return linesChart(atMoments(data, [from, to]), 'item', 'steps', drawing);
}

/** Items by moments: medians of the group, or the scores of one respondent. */
export function heatChart(
  data: ScoreData,
  respondent: string | null,
  { width, words, nameOf }: Drawing
): ScoreChart {
  const t = words.translate;
  const person = data.respondents.find(({ key }) => key === respondent);
  const { name } = data.questionnaire;
  return scoreHeatMap(
    {
      moments: axisMoments(data.moments),
      respondent,
      width,
      rows: data.measures.map((info) => ({
        measure: info.key,
        label: words.measure(info),
        ...boundsOf(data, info),
        cells: respondent === null ? groupCells(info) : personCells(info)
      }))
    },
    {
      title: person ? t('scores.chart.heatOf', { person: nameOf(person) }) : t('scores.chart.heat', { name }),
      description: t('scores.chart.heatSays', {
        items: data.measures.length,
        moments: data.moments.length
      }),
      value: words.value,
      scale: t('scores.heat.scale'),
      none: t('scores.heat.none')
    }
  );

  function groupCells(info: MeasureInfo) {
    return momentSummaries(seriesOf(data, info), data.moments).map(({ description }) => ({
      value: description?.median ?? null,
      note: words.count(description?.n ?? 0)
    }));
  }

  function personCells(info: MeasureInfo) {
    const own = seriesOf(data, info).find((one) => one.respondent.key === respondent);
    return data.moments.map((_, index) => ({ value: own?.points[index]?.value ?? null, note: '' }));
  }
}

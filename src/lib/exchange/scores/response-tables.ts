import type { ResponseRate } from '$lib/analysis/scores/response-rate';
import { numberColumns } from '$lib/analysis/scores/number-column';
import type { ScaleReliability } from '$lib/analysis/scores/scale-reliability';
import type { Item } from '$lib/domain/item';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Scale } from '$lib/domain/questionnaire';
import type { NumbersWords } from '$lib/messages/numbers-words';
import type { CellTable } from '../export/cell-table';
import { percentage } from './answers-table';
import { numberTable, type NumberRow } from './number-table';

type Moments = ReadonlyMap<string, Pick<MeasurementMoment, 'name' | 'date'>>;
type Options = { title: string; notes?: readonly string[] };

/** How many answered of those who were asked, a row per moment. */
export function responseRateTable(
  rates: readonly ResponseRate[],
  moments: Moments,
  words: NumbersWords,
  { title, notes }: Options
): CellTable {
  const rows = rates.map(({ momentId, responded, empty, population, share }): NumberRow => {
    const moment = moments.get(momentId);
    return {
      moment: moment?.name ?? '',
      date: moment?.date ?? null,
      responded,
      empty,
      population,
      rate: share === null ? null : percentage(share),
      remark: population !== null && responded > population ? words.moreThanAsked : null
    };
  });
  return numberTable({ title, columns: numberColumns.response, groups: [{ rows }], notes }, words);
}

/** Cronbach's alpha of each scale at each moment with its interval, or why there is none. */
export function scalesTable(
  found: readonly ScaleReliability[],
  known: {
    scales: ReadonlyMap<string, Pick<Scale, 'name'>>;
    items: ReadonlyMap<string, Pick<Item, 'number'>>;
    moments: Moments;
  },
  words: NumbersWords,
  { title, notes }: Options
): CellTable {
  const rowOf = (one: ScaleReliability): NumberRow => {
    const row: NumberRow = {
      scale: known.scales.get(one.scaleId)?.name ?? '',
      moment: known.moments.get(one.momentId)?.name ?? '',
      items: one.itemIds.length,
      complete: one.complete,
      incomplete: one.incomplete
    };
    if (one.status === 'undefined') return { ...row, remark: words.noAlpha(one.reason) };
    const numberOf = (index: number) => known.items.get(one.itemIds[index] ?? '')?.number ?? '';
    const without = one.withoutItem.flatMap((value, index) =>
      value === null ? [] : [words.withoutItem(numberOf(index), value)]
    );
    const remarks = [...(one.alpha < 0 ? [words.negativeAlpha] : []), without.join('; ')].filter(Boolean);
    const [low, high] = one.interval ?? [null, null];
    const interval = one.interval && words.interval(...one.interval);
    return { ...row, alpha: one.alpha, low, high, interval, remark: remarks.join(' ') || null };
  };
  const groups = [...new Set(found.map(({ scaleId }) => scaleId))].map((id) => ({
    heading: known.scales.get(id)?.name ?? '',
    rows: found.filter(({ scaleId }) => scaleId === id).map(rowOf)
  }));
  return numberTable({ title, columns: numberColumns.scales, group: 'scale', groups, notes }, words);
}

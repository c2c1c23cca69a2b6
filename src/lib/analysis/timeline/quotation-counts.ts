import type { CodeId, QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { binsBetween, type TimeUnit } from './time-bins';
import { documentDay } from './document-day';

/** How many quotations there are in a stretch of time, first and last day included. */
export type CountBin = { start: string; end: string; count: number };

export type CountSeries = {
  /** Null: all quotations. */
  codeId: CodeId | null;
  /** That of the code, an index into the palette; null of all quotations. */
  colour: number | null;
  /** In order, without gaps. */
  bins: readonly CountBin[];
  /** Those in documents without a date, in no bin. */
  undated: number;
};

type CountOptions = {
  /** None: one series of all quotations. */
  codeIds: readonly CodeId[];
  unit: TimeUnit;
  /** Whether what has a code below it counts for a code. */
  withSubCodes: boolean;
  /** First and last day to count, `YYYY-MM-DD`. */
  from: string;
  to: string;
};

/** Quotations by the date of their document, in weeks, months or quarters. O(quotations). */
export function quotationCounts(model: ProjectModel, options: CountOptions): CountSeries[] {
  const { codeIds, unit, withSubCodes, from, to } = options;
  const bins = binsBetween(from, to, unit);
  const daysOf = new Map(
    model.list('documents').map((document) => [document.id, documentDay(model, document)])
  );
  const seriesOf = (codeId: CodeId | null, days: Iterable<string | null>): CountSeries => {
    const counts = bins.map((bin) => ({ ...bin, count: 0 }));
    let undated = 0;
    for (const day of days) {
      if (day === null) undated += 1;
      else if (day >= from && day <= to) counts[binAt(bins, day)]!.count += 1;
    }
    const colour = codeId ? model.get('codes', codeId).colour : null;
    return { codeId, colour, bins: counts, undated };
  };
  if (codeIds.length === 0) {
    const days = model.list('quotations').map(({ documentId }) => daysOf.get(documentId) ?? null);
    return [seriesOf(null, days)];
  }
  return codeIds.map((codeId) => {
    const quotationIds = quotationsUnder(model, codeId, withSubCodes);
    return seriesOf(
      codeId,
      Array.from(quotationIds, (id) => daysOf.get(model.get('quotations', id).documentId) ?? null)
    );
  });
}

function quotationsUnder(model: ProjectModel, codeId: CodeId, withSubCodes: boolean): Set<QuotationId> {
  const found = new Set(model.quotationsWith(codeId));
  if (withSubCodes)
    for (const child of model.childrenOf(codeId))
      for (const id of quotationsUnder(model, child.id, true)) found.add(id);
  return found;
}

/** The last bin that begins at or before the day. */
function binAt(bins: readonly { start: string }[], day: string): number {
  let [low, high] = [0, bins.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (bins[middle]!.start <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

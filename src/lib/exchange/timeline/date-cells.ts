import { isDay, type PartialDate } from '$lib/domain/partial-date';
import type { ExportLocale } from '../export/export-table';

export type TimelineTableWords = {
  title: string;
  locale: ExportLocale;
  /** A month, a season or a year in words. */
  date: (date: PartialDate) => string;
};

/** A column of dates: real dates where all are days, otherwise text with days as `YYYY-MM-DD` and the others in words. */
export function dateCells(dates: readonly (PartialDate | null)[], { date: words }: TimelineTableWords) {
  const isExact = dates.every((date) => date === null || isDay(date));
  return {
    type: isExact ? ('date' as const) : ('text' as const),
    cells: dates.map((date) => (date === null || isDay(date) ? date : words(date)))
  };
}

import type { Interval } from './lanes';

/** What an address asks to see of a document: a quotation by its number, or a span of the text. */
export type WantedPlace = { quotation: number } | { caret: number } | Interval;

/**
 * The place of `?q=17` or `#17` (a quotation), `?at=120-134` (a span, UTF-16, half-open) or `?from=120` (where to go on reading);
 * null without a sound one.
 */
export function wantedPlace(url: Pick<URL, 'searchParams' | 'hash'>): WantedPlace | null {
  const span = /^(\d{1,9})-(\d{1,9})$/.exec(url.searchParams.get('at') ?? '');
  if (span && Number(span[1]) < Number(span[2])) return { start: Number(span[1]), end: Number(span[2]) };
  const from = /^\d{1,9}$/.exec(url.searchParams.get('from') ?? '');
  if (from) return { caret: Number(from[0]) };
  const quotation = Number(url.searchParams.get('q') ?? url.hash.replace(/^#q?/, ''));
  return Number.isInteger(quotation) && quotation > 0 ? { quotation } : null;
}

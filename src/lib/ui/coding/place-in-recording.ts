import { timeInTurn, turnsBetween } from '$lib/analysis/quotation-table/document-place';
import type { DocumentText } from '$lib/domain/document-text';
import { clockTime } from './clock-time';
import type { Interval } from './lanes';

/** Who speaks in a span and when it begins: `Anna, Bob · 00:12:40`; empty when the source tells neither. */
export function placeInRecording(text: DocumentText, { start, end }: Interval): string {
  const turns = turnsBetween(text, start, end);
  const speakers = new Set(turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  const time = turns[0] ? timeInTurn(turns[0], start) : null;
  return [[...speakers].join(', '), time === null ? '' : clockTime(time)].filter(Boolean).join(' · ');
}

import type { CoderId } from '$lib/domain/ids';
import type { CodeEvent, CodeEventKind } from './code-event';

/** Which events are shown; null is any. Days are `YYYY-MM-DD`, both included. */
export type EventFilter = {
  coderId: CoderId | null;
  kind: CodeEventKind | null;
  from: string | null;
  until: string | null;
};

export const anyEvent: EventFilter = { coderId: null, kind: null, from: null, until: null };

/** The events that fit, in their order. `dayOf` gives the day of an instant where the reader is. */
export function filterEvents(
  events: readonly CodeEvent[],
  { coderId, kind, from, until }: EventFilter,
  dayOf: (at: string) => string
): CodeEvent[] {
  return events.filter((event) => {
    if (coderId !== null && event.coderId !== coderId) return false;
    if (kind !== null && event.what.kind !== kind) return false;
    if (from === null && until === null) return true;
    const day = dayOf(event.at);
    return (from === null || day >= from) && (until === null || day <= until);
  });
}

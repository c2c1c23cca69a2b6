import type { EventColumn } from '$lib/analysis/timeline/event-rows';

/** The columns that are filled in in their cell; the others in the dialog. */
const filledInHere = ['kind', 'name', 'start', 'end', 'state', 'place'] as const;
export type FilledInHere = (typeof filledInHere)[number];

export function isFilledInHere(column: EventColumn): column is FilledInHere {
  return filledInHere.some((one) => one === column);
}

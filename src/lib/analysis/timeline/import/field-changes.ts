import type { PlannedSpan } from '$lib/domain/phase';
import type { TimelineChangeField, TimelineFieldChange } from './plan-timeline-import';

/** Collects where a row and what is there differ, and decides whether the file's words go in. */
export class FieldComparer {
  readonly changes: TimelineFieldChange[] = [];

  constructor(
    readonly isThere: boolean,
    readonly overwrite: boolean
  ) {}

  /** Whether the file's words are to be taken. `keepsOwn`: what the user wrote is never written over. */
  takes(field: TimelineChangeField, from: string, to: string, keepsOwn = false): boolean {
    if (from === to || to === '') return false;
    const applies = !this.isThere || from === '' || (this.overwrite && !keepsOwn);
    if (this.isThere) this.changes.push({ field, from, to, applies });
    return applies;
  }
}

/** `2025-03-04/2025-03-06`; empty when nothing is known, a point without the stroke. */
export function spanText({ start, end }: PlannedSpan): string {
  if (!start && !end) return '';
  return end ? `${start ?? ''}/${end}` : start!;
}

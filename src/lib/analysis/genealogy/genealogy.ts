import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { CodeChange, CodeState } from './code-change';
import type { CodeEvent } from './code-event';
import { CodeEventReader } from './code-event-reader';

/** A code that is or was: what it is now or was last, and what happened to it, in order. */
export type CodeLife = {
  id: CodeId;
  state: CodeState;
  /** Null as long as it is there. */
  end: { kind: 'deleted' } | { kind: 'merged'; into: CodeId } | null;
  events: readonly CodeEvent[];
  /** When it was made: from the history, or else from its record; null when neither says so. */
  bornAt: string | null;
};

/** How the code system came about. */
export type Genealogy = {
  /** Every code there is or was, in order of birth. */
  lives: ReadonlyMap<CodeId, CodeLife>;
  /** Of all codes, in the order in which they happened. */
  events: readonly CodeEvent[];
};

/**
 * Reads how every code came about off the changes that count (`effectiveChanges`), in order. `codes` are those of the
 * project now: one the history does not tell of, as after an import of a whole project, is there without events.
 * O(steps + codes).
 */
export function readGenealogy(changes: Iterable<CodeChange>, codes: Iterable<Code>): Genealogy {
  const reader = new CodeEventReader();
  const known = [...codes];
  for (const code of known) reader.expect(code.id, code);
  for (const change of changes) reader.read(change);
  const records = new Map(known.map((code) => [code.id, code]));
  const lives = new Map<CodeId, CodeLife>();
  for (const { id, state, end } of reader.codes()) {
    const events = reader.eventsOf(id);
    const birth = events.find(isBirth);
    lives.set(id, {
      id,
      state: records.get(id) ?? state,
      end: records.has(id) ? null : end,
      events,
      bornAt: birth?.at ?? records.get(id)?.createdAt ?? events[0]?.at ?? null
    });
  }
  return { lives, events: reader.events() };
}

/** Whether the event is how its code began. */
export function isBirth({ what }: CodeEvent): boolean {
  return what.kind === 'created' || what.kind === 'imported' || ('isMade' in what && what.isMade);
}

import type { Code } from '$lib/domain/code';
import type { SeatId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';

/** A code as a session keeps it; `madeBy` null for one that was in the codebook. */
export function toSessionCode(
  { id, name, level, parentId, colour, order, definition, include, exclude, comment }: Code,
  madeBy: SeatId | null
): SessionCode {
  return { id, name, level, parentId, colour, order, definition, include, exclude, comment, madeBy };
}

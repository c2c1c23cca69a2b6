import type { SeatId } from '$lib/domain/ids';
import type { SessionCode, SessionCodebook } from '$lib/domain/session-codebook';
import { withoutMentions } from './without-mentions';

/**
 * The codes a coder works with: the codebook as it was when the session was set up and what this coder added, never what another
 * made while coding. Their texts name codes only: mentions of anything else are bare words.
 */
export function codesOfSeat({ codes }: SessionCodebook, seatId: SeatId): SessionCode[] {
  const own = codes.filter(({ madeBy }) => madeBy === null || madeBy === seatId);
  const ids = new Set<string>(own.map(({ id }) => id));
  const bare = (text: string) => withoutMentions(text, (kind, id) => kind === 'code' && ids.has(id));
  return own.map((code) => ({
    ...code,
    parentId: code.parentId && ids.has(code.parentId) ? code.parentId : null,
    definition: bare(code.definition),
    include: bare(code.include),
    exclude: bare(code.exclude),
    comment: bare(code.comment)
  }));
}

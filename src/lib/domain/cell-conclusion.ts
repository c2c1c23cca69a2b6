import * as z from 'zod/mini';
import { cellConclusionId, coderId, instant } from './ids';
import { matrixMember, memberKey, type MatrixMember } from './matrix-member';

/** How far the analyst has come with something. */
export const conclusionStatuses = ['open', 'drafted', 'settled'] as const;
export const conclusionStatus = z.enum(conclusionStatuses);
export type ConclusionStatus = z.infer<typeof conclusionStatus>;

/**
 * What the analyst concludes about two members together. It belongs to the pair: a matrix turned on its side shows the
 * same. The members stand in order of their keys; a pair has at most one.
 */
export const cellConclusionSchema = z.object({
  id: cellConclusionId,
  members: z
    .tuple([matrixMember, matrixMember])
    .check(z.refine(([first, second]) => memberKey(first) <= memberKey(second))),
  /** Markdown. */
  conclusion: z.string(),
  status: conclusionStatus,
  updatedBy: coderId,
  updatedAt: instant
});
export type CellConclusion = z.infer<typeof cellConclusionSchema>;

/** The members of a pair in the order in which they are stored. */
export function orderedPair(a: MatrixMember, b: MatrixMember): [MatrixMember, MatrixMember] {
  return memberKey(a) <= memberKey(b) ? [a, b] : [b, a];
}

/** One string per pair of members, whichever is the row. */
export function pairKey(a: MatrixMember, b: MatrixMember): string {
  return orderedPair(a, b).map(memberKey).join('|');
}

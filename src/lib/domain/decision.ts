import * as z from 'zod/mini';
import { codeId, coderId, decisionId, documentId, instant, seatCodingId, seatId, sessionId } from './ids';

/** How the codings of a difference lie to each other; see `analysis/differences`. `agreed` is no difference. */
export const differenceKinds = ['agreed', 'other-code', 'other-boundaries', 'some-only'] as const;
export const differenceKind = z.enum(differenceKinds);
export type DifferenceKind = z.infer<typeof differenceKind>;

/** A code on a span. */
const codedStretch = z
  .object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.positive()), codeId })
  .check(z.refine((stretch) => stretch.start < stretch.end, { error: 'end must lie after start' }));

/** A sharpened text of a code that came out of a discussion. */
export const codeChangeSchema = z.object({
  codeId,
  field: z.enum(['definition', 'include', 'exclude']),
  before: z.string(),
  after: z.string()
});
export type CodeChange = z.infer<typeof codeChangeSchema>;

/**
 * What the team decided about codings of one place that agree or differ. The codings stay as they are; the outcome is the
 * consensus beside them.
 */
export const decisionSchema = z.object({
  id: decisionId,
  sessionId,
  documentId,
  kind: differenceKind,
  /** The seat codings it is about. */
  codingIds: z.array(seatCodingId).check(z.minLength(1)),
  /** What they were when decided, in the order of `codingIds`: tells whether they changed since. */
  seen: z.array(z.extend(codedStretch, { seatId })),
  /** `seats`: as the seats named; `all`: everything anyone had; `none`; `other`: as written in `outcome`. */
  choice: z.enum(['agreed', 'seats', 'all', 'none', 'other']),
  seatIds: z.array(seatId),
  /** The codings of the consensus, in the document. */
  outcome: z.array(codedStretch),
  reason: z.string(),
  codeChange: z.nullable(codeChangeSchema),
  decidedBy: coderId,
  decidedAt: instant
});
export type Decision = z.infer<typeof decisionSchema>;
export type CodedStretch = Decision['outcome'][number];

import * as z from 'zod/mini';
import { codeId, codingId, documentId, instant, seatCodingId, seatId, sessionId } from './ids';

/** One code on one span by one seat of a comparison session: what was locked. UTF-16, half-open `[start, end)`. */
export const seatCodingSchema = z
  .object({
    id: seatCodingId,
    sessionId,
    seatId,
    documentId,
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
    /** A code of the session's codebook. */
    codeId,
    /** The comment of the quotation it was on. */
    comment: z.string(),
    /** The coding it is of, in the blind copy or the project: the same one comes back under the same id. */
    codingId,
    at: instant
  })
  .check(z.refine((coding) => coding.start < coding.end, { error: 'end must lie after start' }));
export type SeatCoding = z.infer<typeof seatCodingSchema>;

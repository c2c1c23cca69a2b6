import * as z from 'zod/mini';
import { coderId, instant, projectId, seatId, sessionId } from './ids';
import { segmentation } from './comparison-session';
import { nameLengths } from './name-lengths';
import { stretchSchema } from './stretch';

/**
 * What makes a project a blind copy: the place where one coder codes for one comparison session. It holds the documents,
 * the codebook and nothing of what others coded, so nothing of theirs can be seen in it.
 */
export const blindCodingSchema = z.object({
  /** The project the session is of; the copy has an id of its own. */
  projectId,
  projectName: z.string().check(z.maxLength(nameLengths.project)),
  sessionId,
  sessionName: z.string().check(z.maxLength(nameLengths.session)),
  seatId,
  coderId,
  /** The stretches to code, in order of the documents; none: the whole documents. */
  parts: z.array(stretchSchema),
  segmentation,
  /** The units to code when they are given; else none. */
  units: z.array(stretchSchema),
  /** When the coder said it is done; nothing can be changed while it is locked. */
  lockedAt: z.nullable(instant)
});
export type BlindCoding = z.infer<typeof blindCodingSchema>;

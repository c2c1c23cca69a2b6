import * as z from 'zod/mini';
import { codeSchema } from './code';
import { codeGroupId, codeId, seatId, sessionId } from './ids';
import { nameLengths } from './name-lengths';

/** A code as it was when the session was set up, or as a coder made it while coding blind. */
export const sessionCodeSchema = z.object({
  id: codeId,
  name: codeSchema.shape.name,
  level: codeSchema.shape.level,
  parentId: z.nullable(codeId),
  colour: codeSchema.shape.colour,
  order: codeSchema.shape.order,
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  comment: z.string(),
  /** Who made it while coding; null for a code that was in the codebook. */
  madeBy: z.nullable(seatId)
});
export type SessionCode = z.infer<typeof sessionCodeSchema>;

/**
 * The codebook of a comparison session, one per session and under its id. Seat codings point at these codes, so what was compared stays what
 * it was when the project's codes are sharpened, merged or removed.
 */
export const sessionCodebookSchema = z.object({
  id: sessionId,
  codes: z.array(sessionCodeSchema),
  groups: z.array(
    z.object({
      id: codeGroupId,
      name: z.string().check(z.minLength(1), z.maxLength(nameLengths.group)),
      codeIds: z.array(codeId)
    })
  )
});
export type SessionCodebook = z.infer<typeof sessionCodebookSchema>;

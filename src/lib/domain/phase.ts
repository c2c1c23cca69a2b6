import * as z from 'zod/mini';
import { codeColourCount } from './code';
import { phaseId, trackId } from './ids';
import { nameLengths } from './name-lengths';
import { partialDate } from './partial-date';

/** From when to when; what is not known is null. */
export const plannedSpanSchema = z.object({
  start: z.nullable(partialDate),
  end: z.nullable(partialDate)
});
export type PlannedSpan = z.infer<typeof plannedSpanSchema>;

/**
 * An interval of the study with what it was for and how it was gone about. Phases of one track (or of none) and of one
 * parent are numbered from 1 without gaps; they may overlap.
 */
export const phaseSchema = z.object({
  id: phaseId,
  number: z.int().check(z.positive()),
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.phase)),
  goal: z.string(),
  approach: z.string(),
  /** As it went: first and last day, both included; null when not set. Without an end it is not over. */
  start: z.nullable(partialDate),
  end: z.nullable(partialDate),
  /** As it was planned. Phases from before there was a timeline lack this and what follows. */
  planned: z.optional(z.nullable(plannedSpanSchema)),
  /** Left out or null: of no track. A sub-phase is of the track of its phase. */
  trackId: z.optional(z.nullable(trackId)),
  /** The phase it is a part of. One level deep. */
  parentId: z.optional(z.nullable(phaseId)),
  /** An index into the palette of the codes; left out or null: that of its place. */
  colour: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(codeColourCount - 1))))
});
export type Phase = z.infer<typeof phaseSchema>;

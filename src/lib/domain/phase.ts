import * as z from 'zod/mini';
import { day, phaseId } from './ids';
import { nameLengths } from './name-lengths';

/** An interval of the study with what it was for and how it was gone about. Phases are numbered from 1 without gaps. */
export const phaseSchema = z.object({
  id: phaseId,
  number: z.int().check(z.positive()),
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.phase)),
  goal: z.string(),
  approach: z.string(),
  /** First and last day, both included; null when not set. */
  start: z.nullable(day),
  end: z.nullable(day)
});
export type Phase = z.infer<typeof phaseSchema>;

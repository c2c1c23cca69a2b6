import * as z from 'zod/mini';
import { caseId } from './ids';
import { nameLengths } from './name-lengths';

/** A person or unit the study follows (respondent). */
export const caseSchema = z.object({
  id: caseId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.case)),
  /** What the person is called in what leaves the project; without it `analysis/cases/names-outside` makes one up. */
  pseudonym: z.optional(z.string().check(z.maxLength(nameLengths.case))),
  role: z.string().check(z.maxLength(nameLengths.role)),
  comment: z.string()
});
export type Case = z.infer<typeof caseSchema>;

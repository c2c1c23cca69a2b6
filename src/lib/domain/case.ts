import { z } from 'zod';
import { caseId } from './ids';

/** A person or unit the study follows (respondent). */
export const caseSchema = z.object({
  id: caseId,
  name: z.string().min(1).max(200),
  role: z.string().max(200),
  comment: z.string()
});
export type Case = z.infer<typeof caseSchema>;

import * as z from 'zod/mini';
import { caseGroupId, caseId } from './ids';
import { nameLengths } from './name-lengths';

/** A free set of cases, many to many. */
export const caseGroupSchema = z.object({
  id: caseGroupId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.caseGroup)),
  comment: z.string(),
  caseIds: z.array(caseId)
});
export type CaseGroup = z.infer<typeof caseGroupSchema>;

import * as z from 'zod/mini';
import { documentKind } from './document';
import { caseId, phaseId, plannedSourceId, questionId, questionnaireId } from './ids';
import { nameLengths } from './name-lengths';

/** What the plan for collecting data asks for: so many documents of a kind, or responses to a questionnaire. */
export const plannedSourceSchema = z.object({
  id: plannedSourceId,
  order: z.number(),
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('document'), documentKind }),
    z.object({ kind: z.literal('questionnaire'), questionnaireId })
  ]),
  /** Of whom: everybody with this role; empty for anybody. */
  role: z.string().check(z.maxLength(nameLengths.role)),
  /** Of whom: this one person; null for anybody. */
  caseId: z.nullable(caseId),
  /** In which phase; null for any. */
  phaseId: z.nullable(phaseId),
  /** The sub-questions it is to answer. */
  questionIds: z.array(questionId),
  count: z.int().check(z.positive()),
  comment: z.string()
});
export type PlannedSource = z.infer<typeof plannedSourceSchema>;

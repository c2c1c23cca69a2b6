import * as z from 'zod/mini';
import { evidenceTarget, stance } from './evidence-link';
import { codeId, coderId, evidenceOverruleId, evidenceRuleId, instant, quotationId } from './ids';

/**
 * A code that implies a target (a deductive frame): every quotation with the code, or with a code below it, is taken as
 * evidence for the target until someone says otherwise. A code has at most one rule to a target.
 */
export const evidenceRuleSchema = z.object({
  id: evidenceRuleId,
  codeId,
  target: evidenceTarget,
  stance,
  createdBy: coderId,
  createdAt: instant
});
export type EvidenceRule = z.infer<typeof evidenceRuleSchema>;

/** The judgement that a quotation is no evidence for a target although a rule implies it; one a quotation and target. */
export const evidenceOverruleSchema = z.object({
  id: evidenceOverruleId,
  quotationId,
  target: evidenceTarget,
  reason: z.string(),
  coderId,
  at: instant
});
export type EvidenceOverrule = z.infer<typeof evidenceOverruleSchema>;

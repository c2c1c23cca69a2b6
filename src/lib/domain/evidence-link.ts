import * as z from 'zod/mini';
import { cimoElementId } from './cimo-element';
import { coderId, evidenceLinkId, instant, questionId, quotationId } from './ids';

export const stances = ['supporting', 'contrary'] as const;
export const stance = z.enum(stances);
export type Stance = z.infer<typeof stance>;

export const evidenceTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), id: questionId }),
  z.object({ kind: z.literal('cimo'), id: cimoElementId })
]);
export type EvidenceTarget = z.infer<typeof evidenceTarget>;

/** A quotation tied to a research question or a CIMO element, as support or as contrary evidence. */
export const evidenceLinkSchema = z.object({
  id: evidenceLinkId,
  quotationId,
  target: evidenceTarget,
  stance,
  coderId,
  at: instant
});
export type EvidenceLink = z.infer<typeof evidenceLinkSchema>;

import * as z from 'zod/mini';
import { codeId, coderId, codingId, instant, quotationId } from './ids';

/** One code put on one quotation by one coder. */
export const codingSchema = z.object({
  id: codingId,
  quotationId,
  codeId,
  coderId,
  at: instant
});
export type Coding = z.infer<typeof codingSchema>;

import * as z from 'zod/mini';
import { axialParadigmId, codeId, instant, quotationId } from './ids';

/** The places of the paradigm model (Strauss & Corbin, 1990), in reading order. */
export const paradigmSlots = [
  'causal-conditions',
  'phenomenon',
  'context',
  'intervening-conditions',
  'strategies',
  'consequences'
] as const;
export const paradigmSlot = z.enum(paradigmSlots);
export type ParadigmSlot = z.infer<typeof paradigmSlot>;

const slotContents = z.object({
  codeIds: z.array(codeId),
  quotationIds: z.array(quotationId),
  /** The researcher's own words, Markdown. */
  note: z.string()
});
export type ParadigmSlotContents = z.infer<typeof slotContents>;

/** The paradigm model around one core code; a code has at most one. */
export const axialParadigmSchema = z.object({
  id: axialParadigmId,
  codeId,
  slots: z.object({
    'causal-conditions': slotContents,
    phenomenon: slotContents,
    context: slotContents,
    'intervening-conditions': slotContents,
    strategies: slotContents,
    consequences: slotContents
  }),
  createdAt: instant
});
export type AxialParadigm = z.infer<typeof axialParadigmSchema>;

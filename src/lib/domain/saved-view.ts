import { z } from 'zod';
import { instant, savedViewId } from './ids';

/** A named set of choices of the quotations table: filters, columns, sorting, grouping. */
export const savedViewSchema = z.object({
  id: savedViewId,
  name: z.string().min(1).max(200),
  /** The table's own choices; validated by `analysis/quotation-table` when opened. */
  choices: z.record(z.string(), z.unknown()),
  createdAt: instant
});
export type SavedView = z.infer<typeof savedViewSchema>;

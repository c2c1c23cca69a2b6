import * as z from 'zod/mini';
import { instant, savedViewId } from './ids';
import { nameLengths } from './name-lengths';

/** A named set of choices of the quotations table: filters, columns, sorting, grouping. */
export const savedViewSchema = z.object({
  id: savedViewId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.view)),
  /** The table's own choices; validated by `analysis/quotation-table` when opened. */
  choices: z.record(z.string(), z.unknown()),
  createdAt: instant
});
export type SavedView = z.infer<typeof savedViewSchema>;

import * as z from 'zod/mini';
import { documentId } from './ids';

/** A piece of a document that is no quotation: UTF-16 offsets, half-open `[start, end)`. */
export const stretchSchema = z
  .object({
    documentId,
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive())
  })
  .check(z.refine((stretch) => stretch.start < stretch.end, { error: 'end must lie after start' }));
export type Stretch = z.infer<typeof stretchSchema>;

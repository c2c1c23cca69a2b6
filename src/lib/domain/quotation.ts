import * as z from 'zod/mini';
import { coderId, documentId, instant, quotationId } from './ids';

/** A marked span of a document, cited `document:quotation` (10:17). Offsets are UTF-16, half-open `[start, end)`. */
export const quotationSchema = z
  .object({
    id: quotationId,
    documentId,
    /** Order of creation within the document, never reused. */
    number: z.int().check(z.positive()),
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
    comment: z.string(),
    createdBy: coderId,
    createdAt: instant
  })
  .check(z.refine((quotation) => quotation.start < quotation.end, { error: 'end must lie after start' }));
export type Quotation = z.infer<typeof quotationSchema>;

import { z } from 'zod';
import { coderId, documentId, instant, quotationId } from './ids';

/** A marked span of a document, cited `document:quotation` (10:17). Offsets are UTF-16, half-open `[start, end)`. */
export const quotationSchema = z
  .object({
    id: quotationId,
    documentId,
    /** Order of creation within the document, never reused. */
    number: z.int().positive(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    comment: z.string(),
    createdBy: coderId,
    createdAt: instant
  })
  .refine((quotation) => quotation.start < quotation.end, { error: 'end must lie after start' });
export type Quotation = z.infer<typeof quotationSchema>;

import { z } from 'zod';
import { cimoElementId } from '$lib/domain/cimo-element';
import { documentKind } from '$lib/domain/document';
import { stance } from '$lib/domain/evidence-link';
import { caseId, codeId, coderId, day, documentId, questionId } from '$lib/domain/ids';

/**
 * Which quotations a table shows. An empty list, null, false or '' leaves a field out; a quotation must satisfy
 * every field that is in, and within a field one value is enough (`codes.match: 'all'` asks for all).
 */
export const quotationFilter = z.object({
  documents: z.array(documentId).catch([]),
  kinds: z.array(documentKind).catch([]),
  /** Speaker labels as they stand in the documents. */
  speakers: z.array(z.string()).catch([]),
  roles: z.array(z.string()).catch([]),
  cases: z.array(caseId).catch([]),
  codes: z
    .object({
      ids: z.array(codeId),
      match: z.enum(['any', 'all']),
      /** Whether a code under a wanted code counts as the wanted code. */
      under: z.boolean()
    })
    .catch({ ids: [], match: 'any', under: true }),
  questions: z.array(questionId).catch([]),
  cimo: z.array(cimoElementId).catch([]),
  /** Of the links to the wanted questions and CIMO elements, or of any link when none is wanted. */
  stances: z.array(stance).catch([]),
  /** Who put on the wanted codes; without wanted codes also who marked the quotation. */
  coders: z.array(coderId).catch([]),
  /** The document's day, both ends included. */
  date: z.object({ from: day.nullable(), to: day.nullable() }).catch({ from: null, to: null }),
  hasComment: z.boolean().nullable().catch(null),
  uncoded: z.boolean().catch(false),
  /** Words that all occur in text, comment or code names; "between quotes" a phrase; 10:17 the quotation itself. */
  text: z.string().catch('')
});
export type QuotationFilter = z.infer<typeof quotationFilter>;

/** The filter that lets every quotation through. */
export const everyQuotation: QuotationFilter = quotationFilter.parse({});

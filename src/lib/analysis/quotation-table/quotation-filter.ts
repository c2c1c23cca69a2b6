import * as z from 'zod/mini';
import { cimoElementId } from '$lib/domain/cimo-element';
import { documentKind } from '$lib/domain/document';
import { stance } from '$lib/domain/evidence-link';
import { caseId, codeGroupId, codeId, coderId, day, documentId, questionId } from '$lib/domain/ids';

/** A list of values, its own every time; what cannot be read is an empty one. */
function list<Value extends z.ZodMiniType>(value: Value) {
  return z.catch(z.array(value), () => []);
}

/**
 * Which quotations a table shows. An empty list, null, false or '' leaves a field out; a quotation must satisfy
 * every field that is in, and within a field one value is enough (`codes.match: 'all'` asks for all).
 */
export const quotationFilter = z.object({
  documents: list(documentId),
  kinds: list(documentKind),
  /** Speaker labels as they stand in the documents. */
  speakers: list(z.string()),
  roles: list(z.string()),
  cases: list(caseId),
  codes: z.catch(
    z.object({
      ids: z.array(codeId),
      match: z.enum(['any', 'all']),
      /** Whether a code under a wanted code counts as the wanted code. */
      under: z.boolean()
    }),
    () => ({ ids: [], match: 'any' as const, under: true })
  ),
  /** Groups of codes, smart ones too: a code in one of them, or under one of its codes, must be on the quotation. */
  codeGroups: list(codeGroupId),
  questions: list(questionId),
  cimo: list(cimoElementId),
  /** Of the links to the wanted questions and CIMO elements, or of any link when none is wanted. */
  stances: list(stance),
  /** Which evidence the three above look at: links made by hand only, or also what codes imply. */
  evidence: z.catch(z.enum(['made', 'with-implied']), 'made'),
  /** Who put on the wanted codes; without wanted codes also who marked the quotation. */
  coders: list(coderId),
  /** The document's day, both ends included. */
  date: z.catch(z.object({ from: z.nullable(day), to: z.nullable(day) }), () => ({ from: null, to: null })),
  hasComment: z.catch(z.nullable(z.boolean()), null),
  uncoded: z.catch(z.boolean(), false),
  /** Words that all occur in text, comment or code names; "between quotes" a phrase; 10:17 the quotation itself. */
  text: z.catch(z.string(), '')
});
export type QuotationFilter = z.infer<typeof quotationFilter>;

/** The filter that lets every quotation through. */
export const everyQuotation: QuotationFilter = quotationFilter.parse({});

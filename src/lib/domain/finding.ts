import * as z from 'zod/mini';
import { conclusionStatus } from './cell-conclusion';
import { stance } from './evidence-link';
import {
  coderId,
  findingId,
  findingQuotationId,
  instant,
  questionId,
  quotationId,
  sectionId,
  textId
} from './ids';
import { nameLengths } from './name-lengths';

/** A claim in the researcher's own words, under a sub-question, resting on quotations. */
export const findingSchema = z.object({
  id: findingId,
  /** That of the section it is in, if it is in one. */
  questionId: z.nullable(questionId),
  sectionId: z.nullable(sectionId),
  /** Position among the sections and findings beside it, ascending; never equal to that of one of them. */
  order: z.number(),
  statement: z.string().check(z.minLength(1), z.maxLength(nameLengths.finding)),
  /** What the report says about it, Markdown; may mention quotations. */
  text: z.string(),
  status: conclusionStatus,
  createdBy: coderId,
  createdAt: instant
});
export type Finding = z.infer<typeof findingSchema>;

/** How a quotation stands in the report: as a block of its own, set large beside the text, or only by its number. */
export const quotationLayouts = ['block', 'pull', 'mention'] as const;
export const quotationLayout = z.enum(quotationLayouts);
export type QuotationLayout = z.infer<typeof quotationLayout>;

/** A quotation that a finding rests on; a finding has each at most once. */
export const findingQuotationSchema = z.object({
  id: findingQuotationId,
  findingId,
  quotationId,
  /** Position among the quotations of the finding, ascending. */
  order: z.number(),
  stance,
  /**
   * The words as the report gives them: left out words as `[…]`, clarifications between brackets, all else literally
   * the quotation's. Null: the whole quotation.
   */
  excerpt: z.nullable(z.string()),
  layout: quotationLayout,
  /** What it was when it was chosen, to tell when it has changed since. Offsets are UTF-16, half-open. */
  chosen: z.object({
    textId,
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
    words: z.string()
  }),
  coderId,
  at: instant
});
export type FindingQuotation = z.infer<typeof findingQuotationSchema>;

import * as z from 'zod/mini';
import type { DocumentText } from '$lib/domain/document-text';
import type { SourceDocument } from '$lib/domain/document';
import { instant, quotationId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import { TextHashes, hashWords } from './text-hashes';

const sha256 = z.string().check(z.regex(/^[\da-f]{64}$/));
const mostQuotations = 200_000;
const longestName = 10_000;

/** What a report says of one quotation, and where those words stood when it was made. */
export const sealedQuotationSchema = z.object({
  /** `10:17` */
  citation: z.string().check(z.regex(/^\d{1,9}:\d{1,9}$/)),
  quotationId,
  /** The number of its document. */
  document: z.int().check(z.positive()),
  /** SHA-256 of the document's text as UTF-8, hex: that of `origin.textHash` as long as the text is not edited. */
  textHash: sha256,
  /** Offsets of the whole quotation, UTF-16, half-open. */
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  /** SHA-256 of the words of the whole quotation as UTF-8, hex. */
  wordsHash: sha256,
  /** The words as printed, without the quotation marks around them. Never more than the report itself shows. */
  shown: z.string(),
  /**
   * SHA-256 of `shown` as UTF-8, hex: who replaces words in the whole file replaces them in the seal too. Absent in reports
   * from before it was written.
   */
  shownHash: z.optional(sha256),
  /**
   * How often `shown` could be read in the report when it went out: 0 for one that is cited by its number only. Filled
   * in when the seal is put into the report; absent: at least once.
   */
  printed: z.optional(z.int().check(z.nonnegative()))
});
export type SealedQuotation = z.infer<typeof sealedQuotationSchema>;

/**
 * What lies in an exported report so that its quotations can be checked against the project later. One quotation with
 * two excerpts stands in it twice. It finds what has changed; it is no signature: who can write the file can write it.
 */
export const reportSealSchema = z.object({
  format: z.literal('kerncode-report'),
  version: z.literal(1),
  project: z.object({ id: z.string(), name: z.string().check(z.maxLength(longestName)) }),
  madeAt: instant,
  quotations: z.array(sealedQuotationSchema).check(z.maxLength(mostQuotations))
});
export type ReportSeal = z.infer<typeof reportSealSchema>;

/**
 * The seal of one quotation of which `shown` is printed. Give the same `hashes` for all quotations of a report: each
 * text is then hashed once.
 */
export async function sealQuotation(
  source: {
    quotation: Pick<Quotation, 'id' | 'number' | 'start' | 'end'>;
    document: Pick<SourceDocument, 'number'>;
    text: Pick<DocumentText, 'id' | 'text'>;
    shown: string;
  },
  hashes: TextHashes = new TextHashes()
): Promise<SealedQuotation> {
  const { quotation, document, text, shown } = source;
  const { start, end } = quotation;
  return {
    citation: `${document.number}:${quotation.number}`,
    quotationId: quotation.id,
    document: document.number,
    textHash: await hashes.of(text),
    start,
    end,
    wordsHash: await hashWords(text.text.slice(start, end)),
    shown,
    shownHash: await hashWords(shown)
  };
}

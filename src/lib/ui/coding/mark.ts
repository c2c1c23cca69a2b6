import type { CodeId, CoderId, QuotationId } from '$lib/domain/ids';
import type { Coding } from '$lib/domain/coding';
import type { Quotation } from '$lib/domain/quotation';

/** What the margin draws one bar for: a coding, or a quotation without any that may be shown. */
export type Mark = {
  /** The coding's id, or `quotation:<id>`. */
  key: string;
  quotationId: QuotationId;
  number: number;
  codeId: CodeId | null;
  coderId: CoderId | null;
  start: number;
  end: number;
  /** From the text outward; 0 is nearest. The same along the whole length. */
  lane: number;
  /** Which of the underlines in the text is its: 0 is nearest the words. */
  track: number;
  /** The first bar of its quotation: the one whose colour washes the text. */
  isFirst: boolean;
};

/** The bars of a quotation without their lanes and tracks, in order: by code and then by coder, so that two coders lie side by side. */
export function marksOf(quotation: Quotation, codings: readonly Coding[]): Omit<Mark, 'lane' | 'track'>[] {
  const { id: quotationId, number, start, end } = quotation;
  const place = { quotationId, number, start, end };
  if (codings.length === 0)
    return [{ ...place, key: `quotation:${quotationId}`, codeId: null, coderId: null, isFirst: true }];
  const firstAt = new Map<CodeId, string>();
  for (const { codeId, at } of codings) if (at < (firstAt.get(codeId) ?? '\uffff')) firstAt.set(codeId, at);
  return codings
    .toSorted(
      (a, b) =>
        compare(firstAt.get(a.codeId)!, firstAt.get(b.codeId)!) ||
        compare(a.codeId, b.codeId) ||
        compare(a.at, b.at) ||
        compare(a.id, b.id)
    )
    .map(({ id, codeId, coderId }, index) => ({ ...place, key: id, codeId, coderId, isFirst: index === 0 }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

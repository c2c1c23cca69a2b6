import type { CodeWork } from './code-work';
import type { DemoQuotation } from './demo-fixture';

/**
 * The quotations of a document with the code names they had while it was being coded: before the splits, merges and
 * renames that were still to come. `turn` counts the uses of each code that will be merged into, to divide them.
 */
export function provisionalQuotations(
  quotations: readonly DemoQuotation[],
  documentNumber: number,
  work: CodeWork,
  turn: Map<string, number>
): DemoQuotation[] {
  const isBefore = ({ afterDocument }: { afterDocument: number }) => documentNumber <= afterDocument;
  const merges = work.merges.filter(isBefore);
  const renames = new Map(work.renames.filter(isBefore).map(({ from, to }) => [to, from]));
  return quotations.map((quotation) => {
    const used = new Set(Object.values(quotation.codes).flat());
    const splits = work.splits.filter((split) => isBefore(split) && isSplitLater(split, used));
    const provisional = new Map<string, string>(splits.map(({ code, from }) => [code, from]));
    for (const { into, codes } of merges)
      if (used.has(into)) provisional.set(into, nextInTurn(into, codes, turn));
    const nameOf = (name: string) => {
      const earlier = provisional.get(name) ?? name;
      return renames.get(earlier) ?? earlier;
    };
    const codes = Object.fromEntries(
      Object.entries(quotation.codes).map(([coder, list]) => [coder, list.map(nameOf)])
    );
    return { ...quotation, codes };
  });
}

/** Whether a quotation had the code it was split from: not when someone means both. */
export function isSplitLater({ code, from }: CodeWork['splits'][number], used: ReadonlySet<string>): boolean {
  return used.has(code) && !used.has(from);
}

function nextInTurn(into: string, codes: readonly string[], turn: Map<string, number>): string {
  const count = turn.get(into) ?? 0;
  turn.set(into, count + 1);
  return [into, ...codes][count % (codes.length + 1)]!;
}

import type { CodeId, DocumentId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import type { ProjectModel } from '$lib/model/project-model';

/** How often two codes are found together. */
export type Cooccurrence = {
  /** Quotations that carry both. */
  same: number;
  /**
   * Pairs of quotations of one document that share text, one with the one code and one with the other, and neither
   * with both: those are counted already.
   */
  overlapping: number;
  /** `same` and `overlapping` together. */
  count: number;
};

/** Two codes found together, in the order they have in `codeIds`. */
export type CooccurringPair = Cooccurrence & { codeIds: readonly [CodeId, CodeId] };

/**
 * Every pair of the codes that occurs together, in the order of `codeIds`; without them of all codes, in their order in
 * the project. Who coded makes no difference, and two coders are no two occurrences. Quotations that only touch
 * (`[0, 5)` and `[5, 9)`) do not overlap. One walk over each document: O(quotations + what overlaps · codes on it²).
 */
export function codeCooccurrence(
  model: ProjectModel,
  codeIds: readonly CodeId[] = model.list('codes').map(({ id }) => id)
): CooccurringPair[] {
  const tally = new PairTally(codeIds.length);
  for (const quotations of codedQuotations(model, codeIds).values()) countDocument(quotations, tally);
  return tally.pairs().map(([a, b, same, overlapping]) => ({
    codeIds: [codeIds[a]!, codeIds[b]!],
    same,
    overlapping,
    count: same + overlapping
  }));
}

/** A quotation with the places of its codes in the list asked for, ascending. */
type Coded = Pick<Quotation, 'start' | 'end'> & { codes: number[] };

/** The quotations with any of the codes, by document, in order of the text. */
function codedQuotations(model: ProjectModel, codeIds: readonly CodeId[]): Map<DocumentId, Coded[]> {
  const codesOf = new Map<string, number[]>();
  codeIds.forEach((codeId, place) => {
    for (const { quotationId } of model.codingsWith(codeId)) {
      const codes = codesOf.get(quotationId);
      if (!codes) codesOf.set(quotationId, [place]);
      else if (codes.at(-1) !== place) codes.push(place);
    }
  });
  const byDocument = new Map<DocumentId, Coded[]>();
  for (const [quotationId, codes] of codesOf) {
    const { documentId, start, end } = model.get('quotations', quotationId);
    const coded = { start, end, codes };
    const others = byDocument.get(documentId);
    if (others) others.push(coded);
    else byDocument.set(documentId, [coded]);
  }
  for (const quotations of byDocument.values()) quotations.sort((a, b) => a.start - b.start);
  return byDocument;
}

function countDocument(quotations: readonly Coded[], tally: PairTally): void {
  let open: Coded[] = [];
  for (const quotation of quotations) {
    countOnOne(quotation.codes, tally);
    open = open.filter(({ end }) => end > quotation.start);
    for (const other of open) countOverlap(quotation.codes, other.codes, tally);
    open.push(quotation);
  }
}

function countOnOne(codes: readonly number[], tally: PairTally): void {
  for (let at = 0; at < codes.length; at += 1)
    for (let next = at + 1; next < codes.length; next += 1) tally.addSame(codes[at]!, codes[next]!);
}

function countOverlap(one: readonly number[], other: readonly number[], tally: PairTally): void {
  // A pair counts when neither quotation carries both: each code on one of the two only.
  const onlyOne = one.filter((code) => !other.includes(code));
  const onlyOther = other.filter((code) => !one.includes(code));
  for (const a of onlyOne) for (const b of onlyOther) tally.addOverlapping(a, b);
}

/** Counts per pair of small numbers, whichever comes first. */
class PairTally {
  readonly #same = new Map<number, number>();
  readonly #overlapping = new Map<number, number>();

  constructor(readonly size: number) {}

  addSame(a: number, b: number): void {
    this.#add(this.#same, a, b);
  }

  addOverlapping(a: number, b: number): void {
    this.#add(this.#overlapping, a, b);
  }

  /** `[a, b, same, overlapping]` with a < b, ascending. */
  pairs(): [number, number, number, number][] {
    const keys = [...new Set([...this.#same.keys(), ...this.#overlapping.keys()])].sort((a, b) => a - b);
    return keys.map((key) => [
      Math.floor(key / this.size),
      key % this.size,
      this.#same.get(key) ?? 0,
      this.#overlapping.get(key) ?? 0
    ]);
  }

  #add(counts: Map<number, number>, a: number, b: number): void {
    const key = a < b ? a * this.size + b : b * this.size + a;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

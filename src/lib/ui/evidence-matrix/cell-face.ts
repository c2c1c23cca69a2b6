import type { MatrixCell } from '$lib/analysis/matrix/evidence-matrix';
import type { MatrixMeasure } from '$lib/analysis/matrix/matrix-shade';
import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import { noteOnOneLine } from '$lib/language/notes/note-plain-text';
import type { CellWords } from './cell-words';
import type { ShownMatrix } from './matrix-choices';

/** What is counted in a cell with a sign of its own. */
export type SignedMeasure = Exclude<MatrixMeasure, 'conclusion'>;

/** What stands in a cell. */
export type CellFace = {
  /** `12 quotations of 5 cases, …`, for who does not see it. */
  sentence: string;
  /** Neither quotations nor a conclusion. */
  isEmpty: boolean;
  /** The large number or the word of the status; null for a dash. */
  number: string | null;
  /** Large, when the conclusion is what is read. */
  status: ConclusionStatus | null;
  /** Small, beside another number. */
  mark: ConclusionStatus | null;
  /** How a conclusion begins that stands in place of the numbers beside; empty for none. */
  text: string;
  beside: readonly { measure: SignedMeasure; number: string }[];
  /** Words for what only rules put there; empty when there is none. */
  implied: string;
};

/** A cell as it is drawn: made in one go, for there are hundreds of them in view. A `share` takes the place of the measure, which then stands beside it. */
export function cellFace(
  cell: MatrixCell,
  { measure, beside: chosen }: ShownMatrix,
  words: CellWords,
  share: string | null = null
): CellFace {
  const { conclusion, contraryCount } = cell;
  const count = cell.quotationIds.length;
  const beside = share === null ? chosen : [measure, ...chosen.filter((other) => other !== measure)];
  const status = measure === 'conclusion' ? (conclusion?.status ?? null) : null;
  const isDash = status === null && (count === 0 || measure === 'conclusion');
  return {
    sentence: words.sentence(cell),
    isEmpty: count === 0 && conclusion === null,
    number: isDash ? null : (share ?? words.number(cell, measure)),
    status,
    mark: conclusion && measure !== 'conclusion' && beside.includes('conclusion') ? conclusion.status : null,
    text: status && conclusion ? noteOnOneLine(conclusion.conclusion, 140) : '',
    beside:
      count === 0
        ? []
        : beside.flatMap((other) =>
            (other === measure && share === null) ||
            other === 'conclusion' ||
            (other === 'contrary' && contraryCount === 0)
              ? []
              : [{ measure: other, number: words.number(cell, other) }]
          ),
    implied: words.implied(cell)
  };
}

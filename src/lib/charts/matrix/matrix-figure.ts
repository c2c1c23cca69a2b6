import type { OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import type { MatrixMeasure, ShadeScale } from '$lib/analysis/matrix/matrix-shade';
import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { Figure } from '../figure/figure';

/** The words in the figure of a matrix. */
export type MatrixFigureWords = {
  title: string;
  description: string;
  total: string;
  /** What a dash means. */
  none: string;
  /** What the sign of contrary evidence means. */
  contrary: string;
  /** What the shading says. */
  scale: string;
  status: (status: ConclusionStatus) => string;
  /** A coverage of 0 to 1: `60 %`. */
  share: (value: number) => string;
};

/** An evidence matrix as a figure: a shaded cell with its number where rows and columns meet. */
export function matrixFigure(
  _matrix: OutsideMatrix,
  _shown: { measure: MatrixMeasure; scale: ShadeScale },
  words: MatrixFigureWords
): Figure {
  return { width: 760, height: 100, title: words.title, description: words.description, marks: [] };
}

import type { MatrixMeasure } from './matrix-shade';
import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { Stance } from '$lib/domain/evidence-link';

/** The columns of the sheets with the quotations behind the cells, in their order. */
export const cellQuotationColumns = [
  'row',
  'column',
  'citation',
  'document',
  'role',
  'case',
  'text',
  'stance',
  'origin'
] as const;
export type CellQuotationColumn = (typeof cellQuotationColumns)[number];

/** The words of an exported matrix in the reader's language. */
export type MatrixLabels = {
  title: string;
  /** `Deelvragen × CIMO-elementen`, over the heads of the rows. */
  axes: string;
  measure: (measure: MatrixMeasure) => string;
  /** The measure coverage where it is a number: `Dekking (%)`. */
  coverageColumn: string;
  columnAndMeasure: (column: string, measure: string) => string;
  total: string;
  /** Title of the column with what a cell holds. */
  contents: string;
  quotations: (count: number) => string;
  cases: (count: number) => string;
  contrary: (count: number) => string;
  coverage: (found: number, relevant: number) => string;
  /** `text` may be empty. */
  conclusion: (status: ConclusionStatus, text: string) => string;
  status: (status: ConclusionStatus) => string;
  column: (id: CellQuotationColumn) => string;
  stance: (stance: Stance) => string;
  origin: (origin: 'made' | 'implied') => string;
};

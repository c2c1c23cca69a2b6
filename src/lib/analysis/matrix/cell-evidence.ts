import type { Stance } from '$lib/domain/evidence-link';
import type { QuotationId } from '$lib/domain/ids';
import type { projectEvidence } from '../evidence/evidence-of';
import type { MatrixHead } from './matrix-members';

/** How a quotation came to lie in a cell; both null when neither its row nor its column is a question or CIMO element. */
export type CellEvidence = {
  /** Contrary when it speaks against one of the two. */
  stance: Stance | null;
  /** Implied when a rule ties it to one of the two. */
  origin: 'made' | 'implied' | null;
};

/** How a quotation that lies in the cell of `row` and `column` came there. `evidence` is that of the whole project. */
export function cellEvidence(
  evidence: ReturnType<typeof projectEvidence>,
  quotationId: QuotationId,
  row: Pick<MatrixHead, 'key'>,
  column: Pick<MatrixHead, 'key'>
): CellEvidence {
  const targets = evidence.get(quotationId);
  const found = [targets?.get(row.key), targets?.get(column.key)].filter((one) => one !== undefined);
  if (found.length === 0) return { stance: null, origin: null };
  return {
    stance: found.some(({ stance }) => stance === 'contrary') ? 'contrary' : 'supporting',
    origin: found.some(({ origin }) => origin === 'implied') ? 'implied' : 'made'
  };
}

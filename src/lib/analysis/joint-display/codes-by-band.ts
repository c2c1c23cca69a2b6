import type { CaseId, CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { countCodes, type CodeCount } from './count-codes';
import type { QuotationsByCase } from './quotations-by-case';
import type { ScoreBand } from './score-bands';

/** People of a band who are cases of the study: only of them it is known what they said. */
export type CodedBand = { band: ScoreBand; caseIds: readonly CaseId[]; quotationCount: number };

export type BandCell = Pick<CodeCount, 'quotationCount' | 'caseCount'>;

/** A code with what it counts in each band, in the order of the bands. */
export type BandRow = { codeId: CodeId; name: string; cells: readonly BandCell[]; caseCount: number };

/**
 * How often codes stand in the words of the people of each band: those of the most people first, then of the most quotations.
 * Codes that none of them has are left out.
 */
export function codesByBand(
  model: ProjectModel,
  bands: readonly ScoreBand[],
  quotationsOf: QuotationsByCase
): { bands: CodedBand[]; rows: BandRow[] } {
  const coded = bands.map((band): CodedBand => {
    const caseIds = band.respondents.flatMap(({ caseId }) => caseId ?? []);
    const quotations = new Set(caseIds.flatMap((id) => quotationsOf.get(id) ?? []));
    return { band, caseIds, quotationCount: quotations.size };
  });
  const counts = coded.map(
    ({ caseIds }) => new Map(countCodes(model, caseIds, quotationsOf).map((one) => [one.codeId, one]))
  );
  const codeIds = [...new Set(counts.flatMap((ofBand) => [...ofBand.keys()]))];
  const rows = codeIds.map((codeId): BandRow => {
    const cells = counts.map((ofBand): BandCell => {
      const { quotationCount = 0, caseCount = 0 } = ofBand.get(codeId) ?? {};
      return { quotationCount, caseCount };
    });
    const caseCount = cells.reduce((sum, cell) => sum + cell.caseCount, 0);
    return { codeId, name: model.get('codes', codeId).name, cells, caseCount };
  });
  const quotationsIn = ({ cells }: BandRow) => cells.reduce((sum, cell) => sum + cell.quotationCount, 0);
  rows.sort(
    (a, b) =>
      b.caseCount - a.caseCount || quotationsIn(b) - quotationsIn(a) || a.name.localeCompare(b.name, 'nl')
  );
  return { bands: coded, rows };
}

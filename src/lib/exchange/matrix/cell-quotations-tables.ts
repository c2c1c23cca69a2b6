import { projectEvidence } from '$lib/analysis/evidence/evidence-of';
import type { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { cellEvidence } from '$lib/analysis/matrix/cell-evidence';
import { cellQuotationColumns, type MatrixLabels } from '$lib/analysis/matrix/matrix-labels';
import type { MatrixHead } from '$lib/analysis/matrix/matrix-members';
import type { OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import type { QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

/** In characters, in the order of the columns. */
const widths = [28, 28, 10, 28, 18, 18, 70, 16, 14];

type Shown = {
  model: ProjectModel;
  matrix: OutsideMatrix;
  /** Also knows the texts. */
  cases: QuotationCases;
  labels: MatrixLabels;
  locale: ExportLocale;
};

/** The quotations behind the cells: a table per row of the matrix that has any, named after it, cell after cell. */
export function cellQuotationsTables({ model, matrix, cases, labels, locale }: Shown): CellTable[] {
  const evidence = projectEvidence(model);
  const toCells = (quotationId: QuotationId, row: MatrixHead, column: MatrixHead): ExportCell[] => {
    const quotation = model.get('quotations', quotationId);
    const document = model.get('documents', quotation.documentId);
    const speakers = cases.of(model, quotation);
    const roles = new Set(speakers.flatMap((id) => model.find('cases', id)?.role || []));
    const { stance, origin } = cellEvidence(evidence, quotationId, row, column);
    return [
      row.name,
      column.name,
      `${document.number}:${quotation.number}`,
      matrix.clean(document.name),
      [...roles].join('; '),
      speakers.flatMap((id) => matrix.caseNames.get(id) ?? []).join('; '),
      matrix.clean(cases.findText(document.textId)?.text.slice(quotation.start, quotation.end) ?? ''),
      stance && labels.stance(stance),
      origin && labels.origin(origin)
    ];
  };
  return matrix.rows.flatMap((row, index) => {
    const rows = matrix.columns.flatMap((column, at) =>
      matrix.cells[index]![at]!.quotationIds.map((id) => ({ cells: toCells(id, row, column) }))
    );
    if (rows.length === 0) return [];
    const columns = cellQuotationColumns.map((id, at) => ({
      type: 'text' as const,
      title: labels.column(id),
      width: widths[at]!
    }));
    return [{ title: row.name, locale, columns, groups: [{ rows }], options: defaultExportOptions(locale) }];
  });
}

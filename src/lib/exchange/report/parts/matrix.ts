import { evidenceMatrix, usualMatrix } from '$lib/analysis/matrix/evidence-matrix';
import { matrixOutside } from '$lib/analysis/matrix/matrix-outside';
import type { MatrixHead } from '$lib/analysis/matrix/matrix-members';
import { matrixLabels, outsideWords } from '$lib/messages/matrix-words';
import { matrixReadingTable } from '../../matrix/matrix-cell-table';
import { cleanTable } from '../clean-table';
import type { ReportBlock } from '../report-content';
import type { ReportDraft } from '../report-draft';

/** The matrix of the report in numbers, then what was concluded of its cells. */
export function matrixPart(draft: ReportDraft): ReportBlock[] {
  const { model, report, source, cases, t } = draft;
  const choices = { ...usualMatrix, ...report.matrix };
  const matrix = evidenceMatrix(model, choices, source.labels.members, cases);
  const conclusions = matrix.rows.flatMap((row, at) =>
    matrix.columns.flatMap((column, across) => {
      const conclusion = matrix.cells[at]![across]!.conclusion?.conclusion ?? '';
      const said = draft.note(conclusion);
      return said.length > 0 ? [{ kind: 'label', text: cellName(row, column, draft) } as const, ...said] : [];
    })
  );
  if (matrix.total.quotationIds.length === 0 && conclusions.length === 0) return [];
  const table = matrixReadingTable(
    matrixOutside(model, matrix, outsideWords(t)),
    ['quotations', 'cases', 'contrary'],
    {
      ...matrixLabels(t, draft.clean(model.project.name), choices),
      // As short as can be: a page is narrow, and the caption says what is what.
      quotations: String,
      cases: (count) => `(${count})`,
      contrary: (count) => t('reportText.contraryShort', { count })
    },
    report.language
  );
  const dimension = (id: 'rows' | 'columns') => t(`reportText.dimension.${report.matrix[id]}`);
  const caption = t('reportText.caption.matrix', { rows: dimension('rows'), columns: dimension('columns') });
  return [
    { kind: 'table', caption, table: cleanTable(table, (text) => draft.clean(text.replace('\n(', ' ('))) },
    ...(conclusions.length > 0
      ? [
          {
            kind: 'heading',
            level: 2,
            text: t('reportText.conclusions'),
            anchor: 'matrix-conclusions'
          } as const,
          ...conclusions
        ]
      : [])
  ];
}

function cellName(row: MatrixHead, column: MatrixHead, draft: ReportDraft): string {
  const name = ({ member, name: own }: MatrixHead) =>
    member.kind === 'case' ? draft.names.ofCase(member.id) : draft.clean(own);
  return draft.t('reportText.cellName', { row: name(row), column: name(column) });
}

import {
  codebookColumnIds,
  codebookColumns,
  type CodebookColumnId
} from '$lib/analysis/codebook/codebook-column';
import type { CodebookLabels } from '$lib/analysis/codebook/codebook-labels';
import type { CodebookRow } from '$lib/analysis/codebook/codebook-row';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';
import { attribution } from '../export/quotation-block';
import type { Codebook } from './codebook';
import { codebookSections } from './codebook-sections';
import { joinNames } from './joined-names';

/** The codes, in the order of the tree, as plain data for `exportCodebook`. */
export function toCodebook(shown: {
  project: string;
  rows: readonly CodebookRow[];
  labels: CodebookLabels;
  locale: ExportLocale;
}): Codebook {
  const { project, rows, labels, locale } = shown;
  const title = labels.title(project);
  return {
    title,
    table: {
      title,
      locale,
      columns: codebookColumnIds.map((id) => ({ type: codebookColumns[id], title: labels.column(id) })),
      groups: [
        { rows: rows.map((row) => ({ cells: codebookColumnIds.map((id) => toCell(row, id, labels)) })) }
      ],
      options: defaultExportOptions(locale)
    },
    sections: codebookSections(rows, labels)
  };
}

function toCell(row: CodebookRow, id: CodebookColumnId, labels: CodebookLabels): ExportCell {
  const { example } = row;
  switch (id) {
    case 'level':
      return labels.level(row.level);
    case 'coders':
      return row.coders.join('; ');
    case 'groups':
      return joinNames(row.groups);
    case 'chosenExample':
      return example?.isChosen ? example.citation : null;
    case 'example':
      return example?.text ?? null;
    case 'exampleSource':
      return example && attribution({ citation: example.citation, roles: example.roles.join(', ') });
    default:
      return row[id];
  }
}

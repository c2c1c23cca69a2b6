import type { Stance } from '$lib/domain/evidence-link';
import type { CellValue, ColumnId } from './column';
import type { QuotationRow } from './quotation-row';
import type { TableLabels } from './table-labels';

/** What a column shows for a row, in the reader's language; links that contradict say so: `2 (tegensprekend)`. */
export function columnValue(row: QuotationRow, column: ColumnId, labels: TableLabels): CellValue {
  const { document, quotation } = row;
  switch (column) {
    case 'documentNumber':
      return document.number;
    case 'document':
      return document.name;
    case 'kind':
      return labels.kind(document.kind);
    case 'date':
      return document.date;
    case 'cases':
      return row.cases.map(({ name }) => name);
    case 'codes':
      return row.codes.map(({ name }) => name);
    case 'codePaths':
      return row.codes.map(({ path }) => path);
    case 'questions':
      return row.questions.map(({ number, stance }) => withStance(String(number), stance, labels));
    case 'cimo':
      return row.cimo.map(({ element, stance }) => withStance(labels.cimo(element), stance, labels));
    case 'stances':
      return row.stances.map(labels.stance);
    case 'comment':
      return row.comment;
    case 'createdAt':
      return quotation.createdAt;
    case 'position':
      return `${quotation.start}–${quotation.end}`;
    default:
      return row[column];
  }
}

function withStance(target: string, stance: Stance, labels: TableLabels): string {
  return stance === 'contrary' ? `${target} (${labels.stance(stance)})` : target;
}

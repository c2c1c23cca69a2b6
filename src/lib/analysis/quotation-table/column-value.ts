import type { Stance } from '$lib/domain/evidence-link';
import type { CellValue, ColumnId } from './column';
import type { QuotationRow, RowImplied } from './quotation-row';
import type { TableLabels } from './table-labels';

/** What a column shows for a row, in the reader's language; links that contradict say so: `2 (tegengesteld)`. */
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
    case 'implied':
      return row.implied.map((evidence) => impliedText(evidence, labels));
    case 'comment':
      return row.comment;
    case 'createdAt':
      return quotation.createdAt;
    case 'position':
      return `${quotation.start}–${quotation.end}`;
    case 'start':
    case 'end':
      return quotation[column];
    case 'documentHash':
      return document.origin.textHash;
    default:
      return row[column];
  }
}

/** `2 (tegengesteld) ← Vertrouwen + Band`: the codes must be told from the next in the list. */
function impliedText({ number, target, stance, codeNames }: RowImplied, labels: TableLabels): string {
  const name = target.kind === 'cimo' ? labels.cimo(target.id) : String(number);
  return `${withStance(name, stance, labels)} ← ${codeNames.join(' + ')}`;
}

function withStance(target: string, stance: Stance, labels: TableLabels): string {
  return stance === 'contrary' ? `${target} (${labels.stance(stance)})` : target;
}

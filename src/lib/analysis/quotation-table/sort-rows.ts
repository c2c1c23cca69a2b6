import { cimoElements } from '$lib/domain/cimo-element';
import { documentKinds } from '$lib/domain/document';
import { stances } from '$lib/domain/evidence-link';
import { quotationColumns, type ColumnId } from './column';
import type { QuotationRow } from './quotation-row';
import type { SortKey } from './table-choices';

/**
 * The rows in the order asked for; rows that tie keep theirs. Text goes by Dutch collation (accents and case count
 * last, numbers in it by value), citations and positions by number, kinds, stances and CIMO elements in the order of
 * the field. An empty cell comes last in either direction.
 */
export function sortRows(rows: readonly QuotationRow[], sort: readonly SortKey[]): QuotationRow[] {
  if (sort.length === 0) return [...rows];
  const keys = sort.map(({ column, direction }) => ({
    ranks: columnRanks(rows, column),
    sign: direction === 'ascending' ? 1 : -1
  }));
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const { ranks, sign } of keys) {
      const left = ranks[a]!;
      const right = ranks[b]!;
      if (left === right) continue;
      if (left === Infinity || right === Infinity) return left === Infinity ? 1 : -1;
      return (left - right) * sign;
    }
    return a - b;
  });
  return order.map((index) => rows[index]!);
}

/** A number per row that orders the column; Infinity for an empty cell. */
function columnRanks(rows: readonly QuotationRow[], column: ColumnId): number[] {
  const values = rows.map((row) => sortValue(row, column));
  const texts = new Set(values.filter((value) => typeof value === 'string'));
  const rankOf = new Map<string, number>();
  if (texts.size > 0) {
    // Days and instants are ISO: plain order is theirs, and quicker. Numbers are not read inside running text.
    const type = quotationColumns[column];
    const collator = new Intl.Collator('nl', { numeric: column !== 'text' });
    const compare = type === 'date' || type === 'instant' ? undefined : collator.compare;
    [...texts].sort(compare).forEach((text, index) => rankOf.set(text, index));
  }
  return values.map((value) => {
    if (value === null || value === '') return Infinity;
    return typeof value === 'number' ? value : (rankOf.get(value) ?? Infinity);
  });
}

function sortValue(row: QuotationRow, column: ColumnId): string | number | null {
  const { document, quotation } = row;
  switch (column) {
    // The second number stays far under the step between documents.
    case 'citation':
      return document.number * 1e7 + quotation.number;
    case 'documentNumber':
      return document.number;
    case 'document':
      return document.name;
    case 'kind':
      return documentKinds.indexOf(document.kind);
    case 'date':
      return document.date;
    case 'cases':
      return row.cases.map(({ name }) => name).join(', ');
    case 'codes':
      return row.codes.map(({ name }) => name).join(', ');
    case 'codePaths':
      return row.codes[0]?.order ?? null;
    case 'questions':
      return row.questions.map(({ number }) => number).join(', ');
    case 'cimo':
      return row.cimo.map(({ element }) => cimoElements.indexOf(element)).join(', ');
    case 'stances':
      return row.stances.map((stance) => stances.indexOf(stance)).join(', ');
    case 'implied':
      return row.implied.map(({ number, target }) => number ?? `z${target.id}`).join(', ');
    case 'start':
    case 'end':
      return quotation[column];
    case 'documentHash':
      return document.origin.textHash;
    case 'speakers':
    case 'roles':
    case 'coders':
      return row[column].join(', ');
    case 'comment':
      return row.comment;
    case 'createdAt':
      return quotation.createdAt;
    case 'position':
      return quotation.start;
    default:
      return row[column];
  }
}

import type { IncomingAttribute } from '$lib/analysis/cases/import/incoming-case';
import { nameKey } from '$lib/commands/required-name';
import { attributeOfColumn } from '../attribute-title';
import { caseFieldOf, isCountedTitle, type CaseTableField } from '../case-titles';

/** What a column of a table of cases holds; null is left out. */
export type CaseColumnUse =
  { use: CaseTableField } | { use: 'attribute'; attribute: IncomingAttribute } | null;

/** The columns of a sheet of cases, its titles in `titleRow` (from 0). */
export type CaseMapping = { titleRow: number; columns: readonly CaseColumnUse[] };

const repeatable = new Set<CaseTableField>(['groups']);

/**
 * What the columns of a sheet hold, as far as titles and contents tell: each is a field of a case, an attribute, or nothing
 * (no title, or what only an export counts). Without a title that says name, the first column with different words has it.
 */
export function guessCaseColumns(rows: readonly (readonly string[])[]): CaseMapping {
  const titleRow = Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''))
  );
  const titles = rows[titleRow] ?? [];
  const seen = new Set<string>();
  const columns = titles.map((title, index): CaseColumnUse => {
    const field = caseFieldOf(title);
    if (field !== undefined && (repeatable.has(field) || !seen.has(field))) {
      seen.add(field);
      return { use: field };
    }
    if (title.trim() === '' || isCountedTitle(title) || field !== undefined) return null;
    const attribute = attributeOfColumn(title, cellsUnder(rows, titleRow, index));
    const key = `attribute ${nameKey(attribute.name)}`;
    if (attribute.name === '' || seen.has(key)) return null;
    seen.add(key);
    return { use: 'attribute', attribute };
  });
  if (seen.has('name')) return { titleRow, columns };
  const first = columns.findIndex(
    (column, index) =>
      column?.use === 'attribute' &&
      column.attribute.kind === 'text' &&
      isEachOnce(cellsUnder(rows, titleRow, index))
  );
  return { titleRow, columns: columns.map((column, index) => (index === first ? { use: 'name' } : column)) };
}

/** The cells under the title of a column. */
export function cellsUnder(rows: readonly (readonly string[])[], titleRow: number, column: number): string[] {
  return rows.slice(titleRow + 1).map((cells) => cells[column] ?? '');
}

function isEachOnce(cells: readonly string[]): boolean {
  const filled = cells.map(nameKey).filter(Boolean);
  return filled.length > 0 && new Set(filled).size === filled.length;
}

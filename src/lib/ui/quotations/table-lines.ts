import type { RowGroup } from '$lib/analysis/quotation-table/group-rows';
import type { QuotationRow } from '$lib/analysis/quotation-table/quotation-row';

/** A line of the table: the heading of a group, or a quotation. */
export type TableLine =
  | { key: string; kind: 'group'; group: RowGroup; isOpen: boolean }
  | { key: string; kind: 'row'; row: QuotationRow };

/** The lines from top to bottom; rows of a collapsed group are left out, and a table without groups has no headings. */
export function tableLines(groups: readonly RowGroup[], collapsed: ReadonlySet<string>): TableLine[] {
  return groups.flatMap((group): TableLine[] => {
    const toLine = (row: QuotationRow): TableLine => ({ key: `${group.key}/${row.id}`, kind: 'row', row });
    if (group.by === 'none') return group.rows.map(toLine);
    const isOpen = !collapsed.has(group.key);
    const heading: TableLine = { key: `group/${group.key}`, kind: 'group', group, isOpen };
    return isOpen ? [heading, ...group.rows.map(toLine)] : [heading];
  });
}

import type { RelationRow } from '$lib/analysis/relations/relation-rows';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';

/** The words of the table in the reader's language. */
export type RelationsTableLabels = {
  title: string;
  from: string;
  relation: string;
  to: string;
  comment: string;
  grounds: string;
  coder: string;
  createdAt: string;
};

/** Relations as a table to export, a row each. `withGrounds` is for relations between codes; the others have none. */
export function relationsTable(
  rows: readonly RelationRow[],
  labels: RelationsTableLabels,
  { locale, withGrounds }: { locale: ExportLocale; withGrounds: boolean }
): CellTable {
  return {
    title: labels.title,
    locale,
    columns: [
      { type: 'text', title: labels.from, width: 28 },
      { type: 'text', title: labels.relation, width: 22 },
      { type: 'text', title: labels.to, width: 28 },
      { type: 'text', title: labels.comment, width: 40 },
      ...(withGrounds ? [{ type: 'text', title: labels.grounds, width: 24 } as const] : []),
      { type: 'text', title: labels.coder, width: 16 },
      { type: 'instant', title: labels.createdAt, width: 18 }
    ],
    groups: [
      {
        rows: rows.map(({ from, typeName, to, relation, comment, grounds, coder }) => ({
          cells: [
            from,
            typeName,
            to,
            comment,
            ...(withGrounds ? [grounds.join('; ')] : []),
            coder,
            relation.createdAt
          ]
        }))
      }
    ],
    options: defaultExportOptions(locale)
  };
}

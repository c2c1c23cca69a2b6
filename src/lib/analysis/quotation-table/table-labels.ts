import type { CimoElementId } from '$lib/domain/cimo-element';
import type { DocumentKind } from '$lib/domain/document';
import type { Stance } from '$lib/domain/evidence-link';
import type { ColumnId } from './column';
import type { GroupBy } from './table-choices';

/** The words of the table in the reader's language; they live in `messages`, never here. */
export type TableLabels = {
  column: (id: ColumnId) => string;
  kind: (kind: DocumentKind) => string;
  cimo: (element: CimoElementId) => string;
  stance: (stance: Stance) => string;
  /** Title of the column that says which group a row is in: "Deelvraag". */
  group: (by: GroupBy) => string;
  /** Heading of the rows that belong to no group: "Zonder deelvraag". */
  without: (by: GroupBy) => string;
};

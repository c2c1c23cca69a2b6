import type { QuotationRow } from './quotation-row';
import type { GroupBy } from './table-choices';

/** Rows under one heading. The rows that belong to no group come last, with an empty key and heading. */
export type RowGroup = {
  by: GroupBy;
  /** The id of the question, code, case or document. */
  key: string;
  /** `2. Wat werkt voor wie?`, `core code / category / code`, the case's name, `10. Interview`. */
  heading: string;
  rows: QuotationRow[];
};

type Membership = { key: string; heading: string; order: number | string };

/**
 * The rows by what they belong to, in their own order within a group. A row with two codes (questions, cases) is
 * under both. Questions and documents go by number, codes as in the code tree, cases by name; groups without rows
 * are left out. `none` gives one group with all rows.
 */
export function groupRows(rows: readonly QuotationRow[], by: GroupBy): RowGroup[] {
  if (by === 'none') return [{ by, key: '', heading: '', rows: [...rows] }];
  const groups = new Map<string, RowGroup & { order: number | string }>();
  const rest: QuotationRow[] = [];
  for (const row of rows) {
    const memberships = membershipsOf(row, by);
    if (memberships.length === 0) rest.push(row);
    for (const membership of memberships) {
      const group = groups.get(membership.key);
      if (group) group.rows.push(row);
      else groups.set(membership.key, { by, ...membership, rows: [row] });
    }
  }
  const collator = new Intl.Collator('nl', { numeric: true });
  const ordered = [...groups.values()]
    .sort((a, b) =>
      typeof a.order === 'number' && typeof b.order === 'number'
        ? a.order - b.order
        : collator.compare(String(a.order), String(b.order))
    )
    .map(({ key, heading, rows: members }): RowGroup => ({ by, key, heading, rows: members }));
  return rest.length > 0 ? [...ordered, { by, key: '', heading: '', rows: rest }] : ordered;
}

function membershipsOf(row: QuotationRow, by: Exclude<GroupBy, 'none'>): Membership[] {
  switch (by) {
    case 'question':
      return row.questions.map(({ id, number, text }) => ({
        key: id,
        heading: `${number}. ${text}`,
        order: number
      }));
    case 'code':
      return row.codes.map(({ id, path, order }) => ({ key: id, heading: path, order }));
    case 'case':
      return row.cases.map(({ id, name }) => ({ key: id, heading: name, order: name }));
    case 'document': {
      const { id, number, name } = row.document;
      return [{ key: id, heading: `${number}. ${name}`, order: number }];
    }
  }
}

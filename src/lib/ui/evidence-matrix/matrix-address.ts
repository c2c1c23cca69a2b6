import { shownMatrix, usualMatrix, type ShownMatrix } from './matrix-choices';

/** A cell by the keys of its row and column; `total` is the row or column of totals. */
export type CellPlace = { row: string; column: string };

const single = ['rows', 'columns', 'measure', 'shade', 'scale', 'origins'] as const;
const several = { beside: 'beside', kinds: 'kind', roles: 'role', phases: 'phase' } as const;
type Several = keyof typeof several;

/**
 * What the address of the matrix says, so that a link shows the same: only what differs from the usual, and the rows
 * and columns always. Without a question mark in front.
 */
export function matrixQuery(choices: ShownMatrix, open: CellPlace | null): string {
  const search = new URLSearchParams();
  for (const name of single)
    if (name === 'rows' || name === 'columns' || choices[name] !== usualMatrix[name])
      search.set(name, choices[name]);
  for (const [field, name] of Object.entries(several) as [Several, string][]) {
    const values: readonly string[] = choices[field];
    if (values.join() === usualMatrix[field].join()) continue;
    for (const value of values.length > 0 ? values : ['none']) search.append(name, value);
  }
  if (open) {
    search.set('row', open.row);
    search.set('column', open.column);
  }
  return search.toString();
}

/** The choices an address asks for; null when it asks for none. */
export function askedMatrix(search: URLSearchParams): ShownMatrix | null {
  if (!search.has('rows') && !search.has('columns')) return null;
  const asked: Record<string, unknown> = {};
  for (const name of single) asked[name] = search.get(name) ?? undefined;
  for (const [field, name] of Object.entries(several))
    if (search.has(name)) asked[field] = search.getAll(name).filter((value) => value !== 'none');
  return shownMatrix.parse(asked);
}

/** The cell an address opens; null when it opens none. */
export function askedCell(search: URLSearchParams): CellPlace | null {
  const [row, column] = [search.get('row'), search.get('column')];
  return row && column ? { row, column } : null;
}

import type { ResponseProblem } from './response-reading';

type Place = Pick<ResponseProblem, 'kind' | 'sheet' | 'row' | 'column'>;

/**
 * Under what a mapping keeps a decision about one problem only; one about all of a kind is under the kind.
 *
 * @example problemKey({ kind: 'half-score', sheet: 'Avond 1', row: 7, column: 'C' }) // 'half-score Avond 1!C7'
 */
export function problemKey({ kind, sheet, row, column }: Place): string {
  return `${kind} ${sheet}!${column}${row}`;
}

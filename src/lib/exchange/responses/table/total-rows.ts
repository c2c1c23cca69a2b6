import { comparable, cellWords } from '../cells/cell-words';
import type { SheetCell } from '../response-file';
import { isBlank } from './response-table';

const totals = new Set(
  `gemiddelde gemiddeld gem totaal som mediaan modus standaarddeviatie standaardafwijking stdev sd spreiding variantie minimum
  maximum average mean total sum median mode stddev standard_deviation variance totalen gemiddelden averages totals
  gemiddelde_score totaalscore eindtotaal groepsgemiddelde aantal_ingevuld aantal_respondenten aantal_antwoorden laagste hoogste
  laagste_score hoogste_score range bereik n_totaal gemiddeld_cijfer aantal`
    .split(/\s+/)
    .map((words) => words.replaceAll('_', ' '))
);
/** May be somebody's name as well: only beside a row that is surely no respondent. */
const doubtful = new Set(['min', 'max', 'n', 'count', 'q1', 'q3', 'std', 'var']);

/** Whether the words name what is worked out over rows or columns, and no respondent or item. */
export function isTotal(words: string): boolean {
  return totals.has(comparable(words));
}

/**
 * The rows under a table in which somebody worked out averages and totals, by index; looked for from the last row up, past blank
 * rows. The first two cells with anything in them say what a row is.
 */
export function findTotalRows(rows: readonly (readonly SheetCell[])[], firstDataRow: number): Set<number> {
  const surely: number[] = [];
  const perhaps: number[] = [];
  for (let row = rows.length - 1; row >= firstDataRow; row -= 1) {
    const filled = rows[row]!.filter((cell) => !isBlank(cell)).slice(0, 2);
    if (filled.length === 0) continue;
    const names = filled.map(cellWords);
    if (names.some(isTotal)) surely.push(row);
    else if (doubtful.has(comparable(names[0]!))) perhaps.push(row);
    else break;
  }
  return new Set(surely.length > 0 ? [...surely, ...perhaps] : []);
}

import type { BandRow, CodedBand } from '$lib/analysis/joint-display/codes-by-band';
import type { JointRow } from '$lib/analysis/joint-display/joint-rows';
import type { Quotation } from '$lib/domain/quotation';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportLocale } from '../export/export-table';

type Column = 'who' | 'role' | 'people' | 'change' | 'codes' | 'quotations' | 'examples' | 'code';

export type JointTableWords = {
  title: string;
  locale: ExportLocale;
  column: (id: Column) => string;
  /** What somebody, a role or a group is called in what leaves the project. */
  name: (row: JointRow) => string;
  /** A quotation as it may leave the project: `10:17 “…”`. */
  quotation: (quotation: Quotation) => string;
};

/** The joint display as a table: a row for each person, role or group, with the scores of `moments` and `shown` quotations. */
export function jointTable(
  rows: readonly JointRow[],
  { moments, shown }: { moments: readonly string[]; shown: (row: JointRow) => readonly Quotation[] },
  words: JointTableWords
): CellTable {
  const isOfPeople = rows.every(({ caseId }) => caseId !== null);
  const number = (title: string) => ({ type: 'number' as const, title, width: 14 });
  const text = (id: Column, width: number) => ({ type: 'text' as const, title: words.column(id), width });
  return {
    title: words.title,
    locale: words.locale,
    columns: [
      text('who', 24),
      isOfPeople ? text('role', 18) : number(words.column('people')),
      ...moments.map(number),
      number(words.column('change')),
      text('codes', 48),
      number(words.column('quotations')),
      text('examples', 60)
    ],
    groups: [
      {
        rows: rows.map((row) => ({
          cells: [
            words.name(row),
            isOfPeople ? row.role : row.respondents.length,
            ...row.points.map(({ value }) => rounded(value)),
            rounded(row.change),
            row.codes.map(({ name, quotationCount }) => `${name} (${quotationCount})`).join('; '),
            row.quotations.length,
            shown(row).map(words.quotation).join('\n')
          ]
        }))
      }
    ],
    options: defaultExportOptions(words.locale)
  };
}

/** As on the page; a mean of eleven items has no sixteen decimals. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

export type BandsTableWords = Pick<JointTableWords, 'title' | 'locale' | 'column'> & {
  people: (band: CodedBand) => string;
  quotations: (band: CodedBand) => string;
};

/** Codes by bands of scores: for each band the people with the code, then the quotations. */
export function bandsTable(
  { bands, rows }: { bands: readonly CodedBand[]; rows: readonly BandRow[] },
  words: BandsTableWords
): CellTable {
  const number = (title: string) => ({ type: 'number' as const, title, width: 18 });
  return {
    title: words.title,
    locale: words.locale,
    columns: [
      { type: 'text', title: words.column('code'), width: 36 },
      ...bands.flatMap((band) => [number(words.people(band)), number(words.quotations(band))])
    ],
    groups: [
      {
        rows: rows.map(({ name, cells }) => ({
          cells: [name, ...cells.flatMap(({ caseCount, quotationCount }) => [caseCount, quotationCount])]
        }))
      }
    ],
    options: defaultExportOptions(words.locale)
  };
}

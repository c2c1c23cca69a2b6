import { cellWords, onOneLine } from '../cells/cell-words';
import { isBlank, type ResponseTable } from '../table/response-table';
import { findTotalRows } from '../table/total-rows';
import { columnProfile, type ColumnProfile } from './column-profile';
import { mergeProfiles } from './merge-profiles';

/** A column as it stands in one or more sheets of the same titles. */
export type FileColumn = {
  sheet: string;
  /** From 0, in the first sheet that has it. */
  column: number;
  title: string;
  parts: readonly string[];
  profile: ColumnProfile;
  samples: string[];
};

const sampleCount = 4;
const sampleLength = 80;

/** The rows of a table with anything in them that are no titles and no totals. */
export function dataRowsOf({ rows, place }: ResponseTable): number[] {
  const first = place.firstRow + place.titleRows;
  const totals = findTotalRows(rows, first);
  return rows.flatMap((cells, row) => (row < first || totals.has(row) || cells.every(isBlank) ? [] : [row]));
}

/** The columns of all tables, those of the first in their order; a column of a later one is the same by title and place among equals. */
export function fileColumns(tables: readonly ResponseTable[]): FileColumn[] {
  const found = new Map<
    string,
    { first: Omit<FileColumn, 'profile' | 'samples'>; profiles: ColumnProfile[] }
  >();
  for (const table of tables) {
    const dataRows = dataRowsOf(table);
    const counts = new Map<string, number>();
    table.titles.forEach((title, column) => {
      const nth = counts.get(title) ?? 0;
      counts.set(title, nth + 1);
      const key = `${nth} ${title}`;
      const profile = columnProfile(table, column, dataRows);
      const known = found.get(key);
      if (known) known.profiles.push(profile);
      else
        found.set(key, {
          first: { sheet: table.sheet, column, title, parts: table.titleParts[column]! },
          profiles: [profile]
        });
    });
  }
  return [...found.values()].map(({ first, profiles }) => {
    const profile = mergeProfiles(profiles);
    const samples = [...profile.values.keys()]
      .slice(0, sampleCount)
      .map((value) => onOneLine(cellWords(value)).slice(0, sampleLength));
    return { ...first, profile, samples };
  });
}

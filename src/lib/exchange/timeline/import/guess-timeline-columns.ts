import type { EventKind } from '$lib/domain/study-event';
import { dayParts } from '../../responses/cells/read-day';
import type { SheetCell } from '../../responses/response-file';
import { timelineFieldOf, titleKey, type TimelineField } from '../timeline-titles';

export type TimelineRows = readonly (readonly SheetCell[])[];

/** What a row is that does not say it itself; `guess`: an event, its kind by its name. */
export type UsualKind = 'phase' | 'guess' | EventKind;

/** How the columns of a table are read. */
export type TimelineMapping = {
  /** From 0. */
  titleRow: number;
  /** What each column holds; null is left out. */
  columns: readonly (TimelineField | null)[];
  usualKind: UsualKind;
  /** Whether 3/4 is the third of April. */
  dayFirst: boolean;
};

/** Of these more than one column may be there. */
const repeatable = new Set<TimelineField>(['people', 'comment', 'goal', 'approach', 'documents']);
const dateFields = new Set<TimelineField | null>(['start', 'end', 'plannedStart', 'plannedEnd', 'period']);
const titleRowsLooked = 30;

/** What the columns of a table hold, as far as titles and contents tell. A mapping without names comes to no rows. */
export function guessTimelineColumns(rows: TimelineRows): TimelineMapping {
  const titleRow = findTitleRow(rows);
  const titles = (rows[titleRow] ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const seen = new Set<TimelineField>();
  const fields = titles.map((title): TimelineField | null => {
    const field = timelineFieldOf(title);
    if (!field || (seen.has(field) && !repeatable.has(field))) return null;
    seen.add(field);
    return field;
  });
  const columns = withNames(fields, rows.slice(titleRow + 1));
  return {
    titleRow,
    columns,
    usualKind: usualKindOf(columns, titles),
    dayFirst: isDayFirst(rows, { titleRow, columns })
  };
}

/** Whether rows of this mapping can have a name: from a column of names, or of kinds, or of the people of a match. */
export function hasNames({ columns, usualKind }: TimelineMapping): boolean {
  return (
    columns.some((field) => field === 'name' || field === 'kind') ||
    (usualKind === 'match' && columns.includes('people'))
  );
}

/** The row with the most titles known among the first; of a tie the first. */
function findTitleRow(rows: TimelineRows): number {
  let best = { row: 0, known: 0 };
  rows.slice(0, titleRowsLooked).forEach((cells, row) => {
    const known = cells.filter((cell) => typeof cell === 'string' && timelineFieldOf(cell)).length;
    if (known > best.known) best = { row, known };
  });
  return best.row;
}

/**
 * Under "Fase" stands the name of a phase where no other column has names; where one has, and the table tells of goals, what
 * stands there is a number as often.
 */
function withNames(fields: readonly (TimelineField | null)[], rows: TimelineRows): (TimelineField | null)[] {
  const isPhaseTable =
    fields.some((field) => field === 'goal' || field === 'approach') && !fields.includes('kind');
  const phase = fields.indexOf('phase');
  const replaced = (field: TimelineField) => fields.map((one, index) => (index === phase ? field : one));
  if (phase < 0) return [...fields];
  if (!fields.includes('name')) return fields.includes('kind') ? [...fields] : replaced('name');
  const isNumbers = rows.every((cells) => /^(?:fase|phase)?\s*[\d.]*$/i.test(String(cells[phase] ?? '')));
  return isPhaseTable ? replaced(isNumbers && !fields.includes('number') ? 'number' : 'parent') : [...fields];
}

function usualKindOf(columns: readonly (TimelineField | null)[], titles: readonly string[]): UsualKind {
  const isPhases = columns.some((field) => field === 'goal' || field === 'approach' || field === 'parent');
  const name = titles[columns.indexOf('name')];
  if (isPhases || (name !== undefined && ['fase', 'phase', 'fasenaam', 'phasename'].includes(titleKey(name))))
    return 'phase';
  const keys = new Set(titles.map(titleKey));
  const areMatched =
    ['buddy', 'ouder', 'parentname', 'naambuddy', 'naamouder'].filter((key) => keys.has(key)).length > 1;
  return areMatched && !columns.includes('kind') ? 'match' : 'guess';
}

/**
 * Whether days come before months. They do, unless some date has no other reading, none gainsays it, and all that can be read
 * both ways are written with the same sign: `3/14/2025` says nothing of `04-03-2025`.
 */
function isDayFirst(rows: TimelineRows, mapping: Pick<TimelineMapping, 'titleRow' | 'columns'>): boolean {
  const dates = figuredDates(rows, mapping);
  const monthFirst = dates.filter(({ first, second }) => first <= 12 && second > 12);
  if (monthFirst.length === 0 || dates.some(({ first }) => first > 12)) return true;
  const signs = new Set(monthFirst.map(({ sign }) => sign));
  return dates.some((date) => isReadBothWays(date) && !signs.has(date.sign));
}

/** Whether the order of day and month is a guess: some date can be read both ways. */
export function isOrderUnsure(rows: TimelineRows, mapping: TimelineMapping): boolean {
  return figuredDates(rows, mapping).some(isReadBothWays);
}

type FiguredDate = { first: number; second: number; sign: string };

/** The dates in figures that do not begin with the year. */
function figuredDates(
  rows: TimelineRows,
  { titleRow, columns }: Pick<TimelineMapping, 'titleRow' | 'columns'>
): FiguredDate[] {
  return rows.slice(titleRow + 1).flatMap((cells) =>
    cells.flatMap((cell, index): FiguredDate[] => {
      if (typeof cell !== 'string' || !dateFields.has(columns[index] ?? null)) return [];
      const parts = dayParts(cell.trim());
      if (!parts || parts.isYearFirst) return [];
      return [{ first: parts.first, second: parts.second, sign: /\D/.exec(cell.trim())![0] }];
    })
  );
}

function isReadBothWays({ first, second }: FiguredDate): boolean {
  return first <= 12 && second <= 12 && first !== second;
}

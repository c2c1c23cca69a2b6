import type { ColumnUse, ResponseMapping } from '$lib/domain/response-mapping';
import { cellWords, comparable, onOneLine } from './cells/cell-words';
import { columnRoles, type RoleGuess } from './columns/column-roles';
import { daysAsMoments } from './columns/days-as-moments';
import { fileColumns, type FileColumn } from './columns/file-columns';
import { longColumns, longItems } from './columns/guess-long';
import { titledUse } from './columns/column-titles';
import { namesakeColumn } from './columns/namesakes';
import { findTool } from './columns/survey-tools';
import { guessLayout, type LaidOutSheet } from './guess-layout';
import { guessItems } from './items/guess-items';
import { keptMapping } from './kept-mapping';
import type { KnownQuestionnaire } from './known-questionnaire';
import type { ResponseFile } from './response-file';
import { isBlank, type ResponseTable } from './table/response-table';
import { matchMoments, momentRank, orderedMoments } from './titles/moment-names';
import { momentWords } from './titles/moment-words';
import { guessWriting } from './guess-writing';

export type SurveyTool = 'microsoft-forms' | 'google-forms' | 'qualtrics' | 'limesurvey';

/** How sure a guess about a column is, and what it rests on. */
export type ColumnGuess = {
  sheet: string;
  /** From 0; transposed, the row. */
  column: number;
  /** As in the mapping: the rows of titles joined. */
  title: string;
  /** A few different values. */
  samples: string[];
  certainty: 'sure' | 'likely' | 'unsure';
  because: 'number' | 'text' | 'tool' | 'title' | 'values' | 'kept-mapping' | 'nothing';
};

export type MappingGuess = {
  mapping: ResponseMapping;
  tool: SurveyTool | null;
  /** As `mapping.columns`. */
  columns: ColumnGuess[];
  /** Titles of columns that are left out because they hold personal data: addresses of computers and people, places. */
  personal: string[];
};

/** What somebody said of how a file lies: the rest is guessed with that. */
export type MappingShape = Partial<
  Pick<ResponseMapping, 'layout' | 'sheets' | 'firstRow' | 'titleRows' | 'momentPerSheet'>
>;

/** What a moment is called when nothing names it. */
const unnamedMoment = 'T1';

/**
 * How a file is to be read, as far as it tells and the questionnaire is known. Every guess can be corrected in the mapping;
 * `shape` is not guessed.
 */
export function guessMapping(
  file: ResponseFile,
  known: KnownQuestionnaire | null,
  shape: MappingShape = {}
): MappingGuess {
  const sheets = chooseSheets(file, known, shape);
  const [main] = sheets as [LaidOutSheet, ...LaidOutSheet[]];
  const tables = sheets.map(({ table }) => table);
  const columns = fileColumns(tables);
  const tool = main.layout === 'wide' ? findTool(main.table.titleParts, titleCells(main.table)) : null;
  const momentPerSheet =
    shape.momentPerSheet ??
    (sheets.length > 1 && !columns.some(({ title }) => titledUse(title) === 'moment'));
  const writing = guessWriting(file, columns, tool);
  const { roles, personal } = columnRoles(columns, {
    tool,
    known,
    isTransposed: main.layout === 'transposed',
    momentPerSheet
  });
  const hasMoments = momentPerSheet || Array.from(roles.values()).some(({ use }) => use.kind === 'moment');
  const days = hasMoments ? null : daysAsMoments(tables, columns, roles, main.layout === 'long');
  if (days !== null) roles.set(days, { use: { kind: 'moment' }, certainty: 'likely', because: 'values' });
  const apart = tool || main.layout === 'long' ? null : namesakeColumn(tables, columns, roles);
  if (apart !== null) roles.set(apart, { ...roles.get(apart)!, use: { kind: 'respondent' } });
  const guesses =
    main.layout === 'long'
      ? guessLong(tables, columns, roles, known)
      : guessWide(columns, roles, { tool, known });
  const found = foundMoments(tables, columns, guesses.uses, { momentPerSheet, titled: guesses.moments });
  const moments = nameMoments(found, known, momentOfFile(file, main, found));
  const mapping: ResponseMapping = {
    layout: main.layout,
    sheets: file.sheets.length > 1 ? sheets.map(({ sheet }) => sheet.name) : [],
    firstRow: main.table.place.firstRow,
    titleRows: main.table.place.titleRows,
    columns: columns.map(({ title }, index) => ({ title, use: guesses.uses.get(index)!.use })),
    momentPerSheet,
    ...moments,
    items: guesses.items,
    ...writing,
    respondents: [],
    decisions: {}
  };
  const guess: MappingGuess = {
    mapping,
    tool,
    columns: columns.map(({ sheet, column, title, samples }, index) => {
      const { certainty, because } = guesses.uses.get(index)!;
      return { sheet, column, title, samples, certainty, because };
    }),
    personal
  };
  return keptMapping(guess, known) ?? guess;
}

function titleCells({ rows, place }: ResponseTable): string[] {
  return rows
    .slice(place.firstRow, place.firstRow + place.titleRows)
    .flatMap((cells) => cells.map(cellWords));
}

/** The sheet with the most answers, and with it those that have the same titles. */
function chooseSheets(
  file: ResponseFile,
  known: KnownQuestionnaire | null,
  shape: MappingShape
): LaidOutSheet[] {
  const filled = file.sheets.filter(({ rows }) => rows.some((cells) => !cells.every(isBlank)));
  const wanted = filled.filter(({ name }) => shape.sheets?.includes(name));
  const laidOut = (wanted.length > 0 ? wanted : filled).map((sheet) => guessLayout(sheet, known, shape));
  const size = ({ table }: LaidOutSheet) =>
    table.rows.reduce((sum, cells) => sum + cells.filter((cell) => !isBlank(cell)).length, 0);
  const score = (one: LaidOutSheet) => Math.min(size(one), 2_000) * (one.sheet.isHidden ? 0.2 : 1);
  const main = laidOut.reduce((best, one) => (score(one) > score(best) ? one : best));
  if (shape.sheets && shape.sheets.length > 0) return laidOut;
  const titles = new Set(main.table.titles.filter((title) => title !== ''));
  const alike = laidOut.filter((one) => {
    if (one === main) return true;
    const own = new Set(one.table.titles.filter((title) => title !== ''));
    const shared = [...own].filter((title) => titles.has(title)).length;
    return (
      one.layout === main.layout &&
      !one.sheet.isHidden &&
      shared >= 2 &&
      shared >= Math.max(own.size, titles.size) * 0.6
    );
  });
  return alike;
}

type Guesses = { uses: Map<number, RoleGuess>; items: ResponseMapping['items']; moments: string[] };

function guessWide(
  columns: readonly FileColumn[],
  roles: ReadonlyMap<number, RoleGuess>,
  setting: Parameters<typeof guessItems>[2]
): Guesses {
  const open = columns.flatMap((_, index) => (roles.has(index) ? [] : [index]));
  const { uses, items, moments } = guessItems(columns, open, setting);
  return { uses: new Map([...roles, ...uses]), items, moments };
}

function guessLong(
  tables: readonly ResponseTable[],
  columns: readonly FileColumn[],
  roles: ReadonlyMap<number, RoleGuess>,
  known: KnownQuestionnaire | null
): Guesses {
  const long = longColumns(columns, known);
  const uses = new Map<number, RoleGuess>();
  columns.forEach(({ title, profile }, index) => {
    const role = roles.get(index);
    const byTitle = (use: ColumnUse): RoleGuess => ({ use, certainty: 'sure', because: 'title' });
    if (long.itemNames.includes(index)) uses.set(index, byTitle({ kind: 'item-name' }));
    else if (index === long.answer || (titledUse(title) === 'answer' && profile.filled > 0))
      uses.set(index, byTitle({ kind: 'answer' }));
    else if (titledUse(title) === 'text') uses.set(index, byTitle({ kind: 'text', item: '', moment: null }));
    else uses.set(index, role ?? { use: { kind: 'ignore' }, certainty: 'unsure', because: 'nothing' });
  });
  const items = longItems(
    tables,
    (table) => {
      const place = (index: number) =>
        table === tables[0] ? columns[index]!.column : table.titles.indexOf(columns[index]!.title);
      return {
        itemNames: long.itemNames.map(place),
        answer: place(long.answer),
        texts: long.texts.map(place)
      };
    },
    known
  );
  return { uses, items, moments: [] };
}

/** The moments as the file calls them: in its titles, its sheets or a column. */
function foundMoments(
  tables: readonly ResponseTable[],
  columns: readonly FileColumn[],
  uses: ReadonlyMap<number, RoleGuess>,
  { momentPerSheet, titled }: { momentPerSheet: boolean; titled: readonly string[] }
): string[] {
  const inColumn = columns
    .filter((_, index) => uses.get(index)?.use.kind === 'moment')
    .flatMap(({ profile }) => [...profile.values.keys()]);
  const perSheet = momentPerSheet ? tables.map(({ sheet }) => onOneLine(sheet)) : [];
  const names = [...titled, ...inColumn.map(momentWords), ...perSheet];
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(comparable(name))) byKey.set(comparable(name), name);
  return [...byKey.values()];
}

/** The moment of a file that names none in it: by the name of its sheet or its own. */
function momentOfFile(file: ResponseFile, main: LaidOutSheet, found: readonly string[]): string | null {
  if (found.length > 0) return null;
  const sheet = onOneLine(main.sheet.name);
  if (momentRank(sheet) !== null) return sheet;
  const words = file.fileName
    .replace(/\.[^.]*$/, '')
    .split(/[_\-–—()]+|\s-\s/)
    .map(onOneLine);
  return words.find((part) => /^t\d$|\p{L}{3}/iu.test(part) && momentRank(part) !== null) ?? '';
}

type NamedMoments = Pick<ResponseMapping, 'moment' | 'moments' | 'momentNames'>;

function nameMoments(
  found: readonly string[],
  known: KnownQuestionnaire | null,
  ofFile: string | null
): NamedMoments {
  const knownNames = (known?.moments ?? []).map(({ name }) => name);
  if (ofFile !== null) {
    const matched = ofFile === '' ? undefined : matchMoments([ofFile], knownNames).get(ofFile);
    const moment = matched ?? (ofFile || (knownNames.length === 1 ? knownNames[0]! : unnamedMoment));
    const moments = knownNames.includes(moment) ? knownNames : [...knownNames, moment];
    return { moment, moments, momentNames: [] };
  }
  const ordered = orderedMoments(found);
  const matched = matchMoments(ordered, knownNames);
  const momentNames = [...matched]
    .filter(([name, other]) => name !== other)
    .map(([name, other]) => ({ found: name, name: other }));
  const fresh = ordered.filter((name) => !matched.has(name));
  return { moment: null, moments: [...knownNames, ...fresh], momentNames };
}

import type { IncomingCode, IncomingNote } from '$lib/analysis/codebook/import/incoming-code';
import { nameKey } from '$lib/commands/required-name';
import { splitNames } from '../joined-names';
import { parseCitation, parseColour, parseLevel, parseOrder } from './cell-values';
import type { CodebookField } from './codebook-fields';
import type { CodebookSheet } from './codebook-sheet';
import type { CodebookMapping } from './guess-columns';
import { findSeparator, splitKnownPath, splitPath, withoutRoot } from './split-path';

/**
 * The rows of a sheet as codes, as a mapping reads them; rows without anything are left out. `knownNames` are those of
 * the codes that are there: a path in a column of names is parted only where it leads to a code.
 */
export function toIncomingCodes(
  { rows }: CodebookSheet,
  { hasTitles, fields }: CodebookMapping,
  knownNames: Iterable<string> = []
): IncomingCode[] {
  const columnsOf = (field: CodebookField) =>
    fields.flatMap((known, index) => (known === field ? [index] : []));
  const filled = rows.flatMap((cells, index) =>
    cells.some((cell) => cell.trim() !== '') ? [{ cells, row: index + 1 }] : []
  );
  const lines = hasTitles ? filled.slice(1) : filled;
  const placeOf = placer(
    lines.map(({ cells }) => cells),
    columnsOf,
    knownNames
  );
  return lines.map(({ cells, row }) => {
    const notes: IncomingNote[] = [];
    const cellOf = (field: CodebookField): string | null => {
      const [column] = columnsOf(field);
      return column === undefined ? null : (cells[column] ?? '').trim();
    };
    const value = <Value>(
      field: CodebookField,
      parse: (cell: string) => Value | undefined,
      note?: IncomingNote
    ): Value | null => {
      const cell = cellOf(field);
      const parsed = cell ? parse(cell) : undefined;
      if (cell && parsed === undefined && note) notes.push(note);
      return parsed ?? null;
    };
    const groupColumns = columnsOf('groups');
    return {
      row,
      ...placeOf(cells),
      level: value('level', parseLevel, 'unknown-level'),
      colour: value('colour', parseColour, 'unknown-colour'),
      order: value('order', parseOrder),
      definition: cellOf('definition'),
      include: cellOf('include'),
      exclude: cellOf('exclude'),
      comment: cellOf('comment'),
      groups:
        groupColumns.length === 0
          ? null
          : [...new Set(groupColumns.flatMap((column) => splitNames(cells[column] ?? '')))],
      example: value('example', parseCitation, 'unreadable-example'),
      notes
    };
  });
}

type Place = Pick<IncomingCode, 'name' | 'above'>;
type Cells = readonly string[];

/** Gives a way to read from a row what its code is called and what stands above it; rows are read in order. */
function placer(
  rows: readonly Cells[],
  columnsOf: (field: CodebookField) => number[],
  knownNames: Iterable<string>
): (cells: Cells) => Place {
  const names = columnsOf('name');
  const [parent] = columnsOf('parent');
  const [path] = columnsOf('path');
  if (names.length > 1) return indentedPlacer(names);
  const [name] = names;
  const text = (cells: Cells, column: number | undefined): string =>
    column === undefined ? '' : (cells[column] ?? '').trim();
  const known = new Set([...knownNames, ...rows.map((cells) => text(cells, name))].map(nameKey));
  known.delete('');
  const isKnown = (wanted: string) => known.has(nameKey(wanted));
  if (parent !== undefined)
    return (cells) => {
      const above = text(cells, parent);
      if (above === '') return { name: text(cells, name), above: [] };
      return { name: text(cells, name), above: isKnown(above) ? [above] : parentPath(above) };
    };
  if (path !== undefined) {
    const separator = findSeparator(rows.map((cells) => text(cells, path)));
    return (cells) => placeByPath(withoutRoot(text(cells, path)), text(cells, name), separator);
  }
  return (cells) => {
    const whole = text(cells, name);
    const parts = splitKnownPath(whole, isKnown);
    const isPlaced = parts.length > 1;
    return { name: parts.at(-1) ?? whole, above: isPlaced ? parts.slice(0, -1) : null };
  };
}

/** A parent that is no code by that name may be a path to it, but only in a form that no name would have. */
function parentPath(text: string): string[] {
  const separator = ['\\\\', '\\', '::', ' > '].find((mark) => text.includes(mark));
  return separator === undefined ? [text] : splitPath(text, separator);
}

/** The path leads to the code itself, or, when it does not end in its name, to what is above it. */
function placeByPath(path: string, name: string, separator: string | null): Place {
  if (path === '') return { name, above: name === '' ? null : [] };
  const names = separator === null ? [path] : splitPath(path, separator);
  if (name === '') return { name: names.at(-1) ?? '', above: names.slice(0, -1) };
  if (nameKey(path) === nameKey(name)) return { name, above: [] };
  if (separator !== null && path.endsWith(name)) {
    const above = path.slice(0, -name.length).trimEnd();
    // A name may hold the separator itself.
    const mark = separator.trim();
    if (above.endsWith(mark)) return { name, above: splitPath(above.slice(0, -mark.length), separator) };
  }
  return { name, above: names };
}

/** Codes indented over columns: the last cell filled is the code, those before it, or above it, what it stands under. */
function indentedPlacer(columns: readonly number[]): (cells: Cells) => Place {
  const current: string[] = [];
  return (cells) => {
    const texts = columns.map((column) => (cells[column] ?? '').trim());
    const depth = texts.findLastIndex((text) => text !== '');
    if (depth === -1) return { name: '', above: null };
    const first = texts.findIndex((text) => text !== '');
    current.length = Math.min(current.length, first);
    for (let column = first; column <= depth; column += 1) current[column] = texts[column]!;
    const above = Array.from({ length: depth }, (_, column) => current[column] ?? '').filter(Boolean);
    return { name: texts[depth]!, above };
  };
}

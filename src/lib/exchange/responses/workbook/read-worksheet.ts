import { parseXml, type XmlAttributes } from '../../archive/parse-xml';
import { responseFileLimits, type MergedCells, type SheetCell } from '../response-file';
import { parseCellPlace, type CellPlace } from './cell-place';
import { cellText } from './cell-text';
import type { NumberMeaning } from './number-formats';
import { durationOf, fromSerial } from './serial-date';

/** What the cells of all sheets of a workbook share. */
export type WorkbookContext = {
  file: string;
  strings: readonly string[];
  /** By style. */
  meanings: readonly NumberMeaning[];
  is1904: boolean;
};

/** Cells with something to tell of: how many, and the first. */
export type Noted = { count: number; first: CellPlace | null };

export type Worksheet = {
  rows: SheetCell[][];
  hiddenRows: number[];
  hiddenColumns: number[];
  merged: MergedCells[];
  formulas: Noted;
  formulasWithoutValue: Noted;
  errors: Noted;
};

/**
 * The cells of a worksheet. `checkPlace` is asked about every cell with something in it before room is made for it, and throws
 * when there is none. Cells that do not say where they are follow the one before.
 *
 * @throws AppError `import/invalid-xml`, `import/forbidden-xml`
 */
export function readWorksheet(
  xml: Uint8Array,
  context: WorkbookContext,
  checkPlace: (place: CellPlace) => void
): Worksheet {
  const sheet: Worksheet = {
    rows: [],
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
    formulas: { count: 0, first: null },
    formulasWithoutValue: { count: 0, first: null },
    errors: { count: 0, first: null }
  };
  const hiddenColumns: [first: number, last: number][] = [];
  let row = -1;
  let column = -1;
  let isRowHidden = false;
  let type = '';
  let style = 0;
  let hasFormula = false;
  let value: string | null = null;
  let isValue = false;
  let isReading = false;

  const note = (noted: Noted): void => {
    noted.count += 1;
    noted.first ??= { row, column };
  };
  const startRow = (attributes: XmlAttributes): void => {
    row = numbered(attributes.get('r')) ?? row + 1;
    column = -1;
    isRowHidden = isTrue(attributes.get('hidden')) || attributes.get('ht') === '0';
  };
  const startCell = (attributes: XmlAttributes): void => {
    const place = parseCellPlace(attributes.get('r') ?? '');
    if (place) ({ row, column } = place);
    else column += 1;
    type = attributes.get('t') ?? 'n';
    style = Number(attributes.get('s') ?? 0);
    hasFormula = false;
    value = null;
  };
  const endCell = (): void => {
    if (hasFormula) note(value === null ? sheet.formulasWithoutValue : sheet.formulas);
    const cell = value === null ? null : cellOf(value, type, context.meanings[style] ?? 'number', context);
    if (cell === null || cell === '') return;
    if (type === 'e') note(sheet.errors);
    checkPlace({ row, column });
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const cells = sheet.rows[row]!;
    if (isRowHidden && sheet.hiddenRows.at(-1) !== row) sheet.hiddenRows.push(row);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  };

  parseXml(
    { file: context.file, content: xml },
    {
      open: (name, attributes) => {
        if (name === 'c') startCell(attributes);
        else if (name === 'v' || name === 't') {
          isValue = !isReading;
          if (isValue) value ??= '';
        } else if (name === 'row') startRow(attributes);
        else if (name === 'f') hasFormula = true;
        else if (name === 'rPh') isReading = true;
        else if (name === 'mergeCell') addMerged(sheet.merged, attributes.get('ref'));
        else if (name === 'col' && isTrue(attributes.get('hidden')))
          hiddenColumns.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1]);
      },
      text: (text) => {
        if (isValue) value += text;
      },
      close: (name) => {
        if (name === 'v' || name === 't') isValue = false;
        else if (name === 'c') endCell();
        else if (name === 'rPh') isReading = false;
      }
    },
    { depth: 64, elements: responseFileLimits.cells * 4 }
  );
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  for (const [first, last] of hiddenColumns)
    for (let at = first; at <= last && at < width; at += 1)
      if (sheet.rows.some((cells) => (cells[at] ?? null) !== null)) sheet.hiddenColumns.push(at);
  sheet.merged = withinUsed(sheet.merged, sheet.rows.length, width);
  return sheet;
}

function cellOf(text: string, type: string, meaning: NumberMeaning, context: WorkbookContext): SheetCell {
  if (type === 's') return context.strings[Number(text)] ?? null;
  if (type === 'b') return isTrue(text.trim());
  if (type === 'd') return fromIso(text.trim());
  if (type !== 'n') return cellText(text);
  const number = text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(number)) return cellText(text);
  // What a spreadsheet shows: 7.1999999999999993 is how a processor writes 7.2.
  const shown = Number.isInteger(number) ? number : Number(number.toPrecision(15));
  if (meaning === 'number') return shown;
  if (meaning === 'duration') return number < 0 ? shown : durationOf(number);
  if (meaning === 'time') return number < 0 ? shown : durationOf(number % 1);
  return fromSerial(number, context.is1904) ?? shown;
}

const isoTime = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/;

function fromIso(text: string): SheetCell {
  const [, date, time] = isoTime.exec(text) ?? [];
  if (!date) return cellText(text);
  const whole = time === undefined || time.length === 8 ? time : `${time}:00`;
  return { date, time: whole === undefined || whole === '00:00:00' ? null : whole };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** The row that `r` names, from 0; null when it names none. */
function numbered(text: string | undefined): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number - 1 : null;
}

function addMerged(merged: MergedCells[], ref: string | undefined): void {
  const [from = '', to = ''] = (ref ?? '').replaceAll('$', '').split(':');
  const [start, end] = [parseCellPlace(from), parseCellPlace(to)];
  if (start && end) merged.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
}

/** Only what touches a cell with something in it: a merged empty corner tells nothing. */
function withinUsed(merged: readonly MergedCells[], rows: number, columns: number): MergedCells[] {
  return merged
    .filter(({ top, left }) => top < rows && left < columns)
    .map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom: Math.min(bottom, rows - 1),
      right: Math.min(right, columns - 1)
    }));
}

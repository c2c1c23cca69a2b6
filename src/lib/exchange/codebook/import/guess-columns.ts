import type { CodebookSheet } from './codebook-sheet';
import { fieldOfTitle, isCategoryTitle, type CodebookField } from './codebook-fields';

/** How a sheet is read: whether its first row with anything in it has titles, and what each column holds. */
export type CodebookMapping = { hasTitles: boolean; fields: readonly (CodebookField | null)[] };

const repeatable = new Set<CodebookField>(['groups']);
const sampleRows = 500;

/**
 * What the columns of a sheet hold, as far as titles and contents tell; null is left out. Without a column for the
 * definition, the one for comments has it: that is where other programs keep it. Columns in which the codes are
 * indented are all columns of names.
 */
export function guessColumns({ rows }: CodebookSheet): CodebookMapping {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [first = [], ...others] = filled;
  const width = filled.slice(0, sampleRows).reduce((most, cells) => Math.max(most, cells.length), 0);
  const fields = first.map((title) => fieldOfTitle(title) ?? null);
  // One word that is a title too ("Thema") may well be a code.
  const hasTitles = fields.includes('name') || fields.filter(Boolean).length > 1 || fields.includes('path');
  if (!hasTitles) return { hasTitles, fields: guessByContents(filled.slice(0, sampleRows), width) };
  const guessed = padded(onceEach(fields), width);
  return { hasTitles, fields: withDefinition(withHierarchy(guessed, first, others.slice(0, sampleRows))) };
}

function padded(fields: (CodebookField | null)[], width: number): (CodebookField | null)[] {
  return [...fields, ...new Array<null>(Math.max(0, width - fields.length)).fill(null)];
}

function onceEach(fields: readonly (CodebookField | null)[]): (CodebookField | null)[] {
  const seen = new Set<CodebookField>();
  return fields.map((field) => {
    if (field === null || (seen.has(field) && !repeatable.has(field))) return null;
    seen.add(field);
    return field;
  });
}

/** A category in a row of its own, the codes indented beside it: both columns hold codes. Else a parent says it all. */
function withHierarchy(
  fields: (CodebookField | null)[],
  titles: readonly string[],
  rows: readonly (readonly string[])[]
): (CodebookField | null)[] {
  const name = fields.indexOf('name');
  const parent = fields.indexOf('parent');
  const isIndented =
    parent !== -1 &&
    parent < name &&
    isCategoryTitle(titles[parent] ?? '') &&
    rows.some((cells) => isEmpty(cells[name]) && !isEmpty(cells[parent]));
  if (isIndented) return fields.map((field, index) => (index === parent ? 'name' : field));
  if (name === -1 && fields.includes('path')) return fields;
  if (name === -1 && parent !== -1) return fields.map((field, index) => (index === parent ? 'name' : field));
  return fields.map((field) => (field === 'path' && parent !== -1 ? null : field));
}

function withDefinition(fields: readonly (CodebookField | null)[]): (CodebookField | null)[] {
  const comment = fields.indexOf('comment');
  if (fields.includes('definition') || comment === -1) return [...fields];
  return fields.map((field, index) => (index === comment ? 'definition' : field));
}

/**
 * Columns without titles: names, indented when a later column is filled where the first is empty; or names and then what
 * they mean, when the second column holds more words.
 */
function guessByContents(rows: readonly (readonly string[])[], width: number): (CodebookField | null)[] {
  const fields = new Array<CodebookField | null>(width).fill(null);
  const column = (index: number) => rows.map((cells) => cells[index] ?? '').filter((cell) => !isEmpty(cell));
  const isLong = (index: number) => {
    const cells = column(index);
    return cells.length > 0 && cells.join('').length / cells.length > 40;
  };
  fields[0] = 'name';
  for (let index = 1; index < width; index += 1) {
    if (isLong(index)) {
      fields[index] = 'definition';
      break;
    }
    if (rows.some((cells) => !isEmpty(cells[index]) && cells.slice(0, index).every(isEmpty)))
      fields.fill('name', 0, index + 1);
    else if (fields[index - 1] === 'name' && column(index).length > 0) {
      // Beside one another: a category repeated down the first column.
      if (new Set(column(0)).size < column(0).length) fields.fill('name', 0, index + 1);
      else {
        fields[index] = 'definition';
        break;
      }
    }
  }
  return fields;
}

function isEmpty(cell: string | undefined): boolean {
  return (cell ?? '').trim() === '';
}

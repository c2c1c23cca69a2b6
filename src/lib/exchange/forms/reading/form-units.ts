import type { FormLine } from '../form-line';
import { matchLabel, type FieldLabel, type LabelMatch } from './match-label';

/** A line, or a line of a cell of a row: the least that can be a label. */
export type FormUnit = {
  text: string;
  /** Which line it is of, from 0. */
  line: number;
  /** Of the line it comes from: which row, which cell (from 0), how many cells. Null outside a table. */
  cell: { row: number; index: number; count: number } | null;
  startsBlock: boolean;
  /** How many leading characters are bold; 0 in a row. */
  bold: number;
  /** How it looks: labels of one form look alike. '' when it does not stand out. */
  look: string;
  matches: LabelMatch[];
};

/** The lines as units, each with the labels it may be, the likeliest first. O(lines · labels). */
export function toFormUnits(lines: readonly FormLine[], labels: readonly FieldLabel[]): FormUnit[] {
  return lines.flatMap((line, row) =>
    line.isRow ? rowUnits(line, row, labels) : [lineUnit(line, row, labels)]
  );
}

function lineUnit(
  { text, bold, isHeading, startsBlock }: FormLine,
  line: number,
  labels: readonly FieldLabel[]
): FormUnit {
  const isBold = bold >= text.length - 1;
  const look = { isMarked: isHeading || isBold, bold: isBold ? 0 : bold };
  return {
    text,
    line,
    cell: null,
    startsBlock,
    bold,
    look: lookOf(text, isHeading, isBold),
    matches: matchesOf(text, labels, look)
  };
}

function rowUnits({ text, bold }: FormLine, row: number, labels: readonly FieldLabel[]): FormUnit[] {
  const cells = text.split('\t');
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const isNumber = /^\s*\d{1,2}(?:\.\d{1,2})?[.)]?\s*$/.test(cells[first] ?? '') && first + 1 < cells.length;
  const units: FormUnit[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isNumber && index === first) continue;
    const isLabelled = index === first || (isNumber && index === first + 1);
    for (const [at, raw] of cell.split('\n').entries()) {
      const bare = raw.trim();
      if (bare === '') continue;
      const isFirst = isLabelled && at === 0;
      const number = isFirst && isNumber ? `${cells[first]!.trim().replace(/[.)]$/, '')}. ` : '';
      const look = { isMarked: isFirst, bold: isFirst && index === 0 && bold < raw.length ? bold : 0 };
      // Only the first line of a cell can be its label.
      const matches = at === 0 ? matchesOf(number + bare, labels, look) : [];
      units.push({
        text: number + bare,
        line: row,
        cell: { row, index, count: cells.length },
        startsBlock: at === 0 || bold > 0,
        bold: 0,
        look: '',
        matches
      });
    }
  }
  return units;
}

function matchesOf(
  text: string,
  labels: readonly FieldLabel[],
  look: Parameters<typeof matchLabel>[2]
): LabelMatch[] {
  // No label is so long; a page of words in one line is not looked through for each field.
  const start = text.slice(0, 2000);
  return labels
    .flatMap((label) => matchLabel(start, label, look) ?? [])
    .map((match) => (match.end >= start.length ? { ...match, end: text.length } : match))
    .toSorted((a, b) => b.score - a.score);
}

function lookOf(text: string, isHeading: boolean, isBold: boolean): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isCapitals =
    letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const isNumbered = /^\d{1,2}[.)]\s/.test(text);
  const marks = [isHeading && 'heading', isBold && 'bold', isCapitals && 'capitals'].filter(
    (mark) => mark !== false
  );
  return marks.length === 0 ? '' : [...marks, isNumbered ? 'numbered' : ''].join(' ');
}

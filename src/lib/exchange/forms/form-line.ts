import type { SourceParagraph } from '../sources/parsed-source';

/** A line of a filled-in form, as its reader found it. */
export type FormLine = {
  /** Without white space at its ends; of a table row its cells, with a tab between them. */
  text: string;
  /** How many leading characters are bold. */
  bold: number;
  isHeading: boolean;
  isRow: boolean;
  /** Whether white space or the form itself parts it from the line before. */
  startsBlock: boolean;
};

// Boxes and ticks that fonts of symbols keep in the private area, as their paragraphs are read without their fonts.
const symbols: Record<string, string> = {
  '\uF06F': '☐',
  '\uF071': '☐',
  '\uF0A8': '☐',
  '\uF0FB': '☒',
  '\uF0FC': '☑',
  '\uF0FD': '☒',
  '\uF0FE': '☑',
  '\uF0A7': '▪',
  '\uF0B7': '•'
};

/** The paragraphs of a file as lines; line breaks inside a paragraph part lines that belong together. */
export function toFormLines(paragraphs: readonly SourceParagraph[]): FormLine[] {
  return paragraphs.flatMap(({ text, boldPrefix, kind }) => {
    if (kind === 'table-row') return [rowLine(text, boldPrefix)];
    let start = 0;
    return text.split('\n').flatMap((raw, index) => {
      const bold = Math.max(0, Math.min(raw.length, boldPrefix - start));
      start += raw.length + 1;
      // Stops part a title from what stands behind it, as cells do.
      if (/\S\s*\t\s*\S/.test(raw)) return [rowLine(raw.trim(), bold)];
      const line = formLine(raw, bold, kind === 'heading', index === 0);
      return line ? [line] : [];
    });
  });
}

/** The lines of a plain text. A line that others underline is a heading. */
export function plainFormLines(text: string): FormLine[] {
  const lines: FormLine[] = [];
  let startsBlock = true;
  for (const raw of text.split('\n')) {
    const last = lines.at(-1);
    if (/^\s*(?:={3,}|-{3,}|\*{3,}|~{3,})\s*$/.test(raw)) {
      if (last && !startsBlock && last.startsBlock && last.text.length <= 120) last.isHeading = true;
      startsBlock = true;
      continue;
    }
    const line: FormLine | null = /\S\s*\t\s*\S/.test(raw)
      ? rowLine(raw.trim(), 0)
      : formLine(raw, 0, false, startsBlock);
    startsBlock = line === null;
    if (line) lines.push({ ...line, startsBlock: lines.length === 0 || line.startsBlock });
  }
  return lines;
}

function formLine(raw: string, bold: number, isHeading: boolean, startsBlock: boolean): FormLine | null {
  const text = withSymbols(raw).trim();
  if (text === '') return null;
  const indent = raw.length - raw.trimStart().length;
  return {
    text,
    bold: Math.max(0, Math.min(text.length, bold - indent)),
    isHeading,
    isRow: false,
    startsBlock
  };
}

function rowLine(text: string, bold: number): FormLine {
  return { text: withSymbols(text), bold, isHeading: false, isRow: true, startsBlock: true };
}

function withSymbols(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, (character) => symbols[character] ?? character);
}

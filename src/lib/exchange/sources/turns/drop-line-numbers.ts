import type { SourceLine } from './source-lines';

const numbered = /^(\d{1,4})[ \t\u00A0]+(?=\S)/;
const fewestLines = 5;

/**
 * The lines without the numbers an agency printed before each of them; the same lines when those are not line
 * numbers: nine in ten lines begin with a bare number, each one more than the number before it. "1. Opening" is the
 * item of a list, and keeps its number, as rows of tables do.
 */
export function dropLineNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const numbers = lines.flatMap(({ text, kind }) => {
    const found = kind === 'table-row' ? undefined : numbered.exec(text)?.[1];
    return found === undefined ? [] : [Number(found)];
  });
  // A transcript begins at 1, or after its title page; years do not.
  if ((numbers[0] ?? Infinity) > 50 || numbers.length < fewestLines || numbers.length < lines.length * 0.9)
    return lines;
  const steps = numbers.filter((number, index) => number === (numbers[index - 1] ?? number - 1) + 1).length;
  if (steps < numbers.length * 0.95) return lines;
  return lines.map((line) => {
    const length = line.kind === 'table-row' ? 0 : (numbered.exec(line.text)?.[0].length ?? 0);
    return { ...line, text: line.text.slice(length), bold: Math.max(0, line.bold - length) };
  });
}

import type { CodeCount } from '$lib/analysis/joint-display/count-codes';
import type { JointRow } from '$lib/analysis/joint-display/joint-rows';
import type { Figure, Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';
import { chartLegend } from '../scores/chart-legend';
import { gapMark } from '../scores/series-look';
import { trajectoryMarks } from './trajectory-marks';

export type JointFigureWords = {
  title: string;
  description: string;
  who: string;
  /** What is scored, from which moment to which. */
  trajectory: string;
  value: (value: number) => string;
  codes: string;
  missing: string;
  name: (row: JointRow) => string;
  /** Under the name: the change and of how many. */
  under: (row: JointRow) => string;
  /** How many codes are not drawn. */
  more: (count: number) => string;
  noCodes: string;
};

const width = 760;
const margin = 8;
const nameWidth = 164;
const trajectory = { x: margin + nameWidth + 28, width: 168, height: 72 };
const codes = { x: trajectory.x + trajectory.width + 24, name: 200 };
const line = 17;
const size = 12;
const padding = 10;

/** The joint display: per row a name, the trajectory and the codes most often in those words, with bars for the quotations. */
export function jointFigure(
  rows: readonly JointRow[],
  { bounds, codeLimit }: { bounds: { min: number; max: number }; codeLimit: number },
  words: JointFigureWords
): Figure {
  const most = Math.max(1, ...rows.map((row) => row.codes[0]?.quotationCount ?? 0));
  const hasGaps = rows.some(({ points }) => points.some(({ value, isAsked }) => value === null && isAsked));
  const legend = chartLegend(
    hasGaps ? [{ text: words.missing, width: 8, marks: (x, y) => [gapMark(x + 4, y)] }] : [],
    { x: trajectory.x, top: 0, width: width - trajectory.x - margin }
  );
  const heads: [x: number, lines: string[]][] = [
    [margin, [words.who]],
    [trajectory.x, wrapText(words.trajectory, trajectory.width + 16, size, { maxLines: 3 })],
    [codes.x, [words.codes]]
  ];
  const headLines = Math.max(...heads.map(([, lines]) => lines.length));
  const headMarks = heads.flatMap(([x, lines]) =>
    lines.map((text, index): Mark => {
      const y = legend.height + 14 + (headLines - lines.length + index) * line;
      return { kind: 'text', x, y, text, size, fill: 'soft' };
    })
  );
  let top = legend.height + 5 + headLines * line;
  const marks = rows.flatMap((row): Mark[] => {
    const drawn = rowMarks(row, top, { bounds, codeLimit, most }, words);
    top += drawn.height;
    return drawn.marks;
  });
  return {
    width,
    height: top + margin,
    title: words.title,
    description: words.description,
    marks: [...legend.marks, ...headMarks, ...marks]
  };
}

function rowMarks(
  row: JointRow,
  top: number,
  { bounds, codeLimit, most }: { bounds: { min: number; max: number }; codeLimit: number; most: number },
  words: JointFigureWords
): { marks: Mark[]; height: number } {
  const shown = row.codes.slice(0, codeLimit);
  const left = row.codes.length - shown.length;
  const lineCount = Math.max(1, shown.length + (left > 0 ? 1 : 0));
  const height = Math.max(trajectory.height, lineCount * line) + 2 * padding;
  const first = top + padding;
  const names = wrapText(words.name(row), nameWidth, 13, { maxLines: 2, weight: 'bold' });
  const under = wrapText(words.under(row), nameWidth, size, { maxLines: 2 });
  const textAt = (x: number, index: number, text: string): Mark => ({
    kind: 'text',
    x,
    y: first + 12 + index * line,
    text,
    size,
    fill: 'soft'
  });
  const last =
    shown.length === 0
      ? [textAt(codes.x, 0, words.noCodes)]
      : left > 0
        ? [textAt(codes.x, shown.length, words.more(left))]
        : [];
  return {
    height,
    marks: [
      { kind: 'path', d: `M${margin} ${top}H${width - margin}`, stroke: 'line', strokeWidth: 1 },
      ...names.map((text, index): Mark => ({
        ...(textAt(margin, index, text) as Extract<Mark, { kind: 'text' }>),
        size: 13,
        weight: 'bold',
        fill: 'ink'
      })),
      ...under.map((text, index) => textAt(margin, names.length + index, text)),
      ...trajectoryMarks(row.points, bounds, { ...trajectory, y: first }),
      ...[bounds.max, bounds.min].map((end, index): Mark => ({
        kind: 'text',
        x: trajectory.x - 6,
        y: first + 9 + index * (trajectory.height - 22),
        text: words.value(end),
        size: 10,
        anchor: 'end',
        fill: 'soft'
      })),
      ...shown.flatMap((code, index) => codeMarks(code, first + index * line, most)),
      ...last
    ]
  };
}

function codeMarks({ name, quotationCount }: CodeCount, top: number, most: number): Mark[] {
  const x = codes.x + codes.name + 8;
  const room = width - margin - x - textWidth(String(most), size) - 6;
  const length = Math.max(2, (quotationCount / most) * room);
  return [
    { kind: 'text', x: codes.x, y: top + 12, text: fitText(name, codes.name, size), size },
    { kind: 'rect', x, y: top + 2, width: length, height: 12, fill: 'accent' },
    { kind: 'text', x: x + length + 6, y: top + 12, text: String(quotationCount), size, fill: 'soft' }
  ];
}

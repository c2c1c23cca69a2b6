import type { Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';
import { hatch } from '../matrix/hatched-box';
import { shadeStep, shadeSteps } from '../matrix/shade-steps';
import { chartLegend, type LegendSign } from './chart-legend';
import type { AxisMoment } from './moment-axis';
import type { ScoreChart } from './score-chart';

/** A median or score; null where there is none. `note` stands small under it: `n = 6`. */
export type HeatMapCell = { value: number | null; note: string };

/** A measure with a cell for each moment. */
export type HeatMapRow = {
  measure: string;
  label: string;
  min: number;
  max: number;
  cells: readonly HeatMapCell[];
};

export type HeatMapInput = {
  rows: readonly HeatMapRow[];
  moments: readonly AxisMoment[];
  /** Whose scores they are; null for the group. */
  respondent: string | null;
  width: number;
};

export type HeatMapWords = {
  title: string;
  description: string;
  value: (value: number) => string;
  /** What dark means, and what hatching means. */
  scale: string;
  none: string;
};

const margin = 8;
const size = 12;
const cellHeight = 40;
const lineHeight = 15;

/** Measures by moments, the higher on its scale the darker; hatched where there is no score. */
export function scoreHeatMap(
  { rows, moments, respondent, width }: HeatMapInput,
  words: HeatMapWords
): ScoreChart {
  const room = width - 2 * margin;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, size)));
  const nameWidth = Math.min(room * (width < 560 ? 0.36 : 0.44), 360, longest);
  const left = margin + nameWidth + 10;
  const cellWidth = Math.max(32, Math.min(96, (width - margin - left) / Math.max(1, moments.length)));
  const figureWidth = Math.max(width, left + cellWidth * moments.length + margin);
  const legend = chartLegend(signs(words), { x: margin, top: 0, width: room });
  const heads = moments.map(({ name }) => wrapText(name, cellWidth - 6, size, { maxLines: 3 }));
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * lineHeight + 8;
  const top = legend.height + 4 + headHeight;
  const marks: Mark[] = [...legend.marks];
  heads.forEach((lines, column) =>
    lines.forEach((text, index) =>
      marks.push({
        kind: 'text',
        x: left + (column + 0.5) * cellWidth,
        y: top - 8 - (lines.length - 1 - index) * lineHeight,
        text,
        size,
        anchor: 'middle',
        fill: 'soft'
      })
    )
  );
  const boxAt = (row: number, column: number) => ({
    x: left + column * cellWidth,
    y: top + row * cellHeight,
    width: cellWidth,
    height: cellHeight
  });
  rows.forEach(({ label, min, max, cells }, row) => {
    const lines = wrapText(label, nameWidth + 1, size, { maxLines: 2 });
    lines.forEach((text, index) =>
      marks.push({
        kind: 'text',
        x: left - 10,
        y: top + (row + 0.5) * cellHeight + 4 + (index - (lines.length - 1) / 2) * lineHeight,
        text,
        size,
        anchor: 'end'
      })
    );
    cells.forEach((cell, column) => marks.push(...cellMarks(cell, boxAt(row, column), { min, max }, words)));
  });
  return {
    figure: {
      width: figureWidth,
      height: top + rows.length * cellHeight + margin,
      title: words.title,
      description: words.description,
      marks
    },
    targets: rows.flatMap(({ measure }, row) =>
      moments.map(({ key }, column) => {
        const box = boxAt(row, column);
        return {
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          box,
          panel: 0,
          row,
          column,
          respondent,
          measure,
          moment: key
        };
      })
    ),
    isShared: false,
    marksOf: () => []
  };
}

type Box = { x: number; y: number; width: number; height: number };

function cellMarks(
  { value, note }: HeatMapCell,
  { x, y, width, height }: Box,
  { min, max }: { min: number; max: number },
  words: HeatMapWords
): Mark[] {
  const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  const step = value === null ? null : shadeStep(Math.max(0.01, (value - min) / (max - min)));
  const ink = step?.ink ?? 'ink';
  const middle = x + width / 2;
  const marks: Mark[] = [];
  if (value === null) {
    marks.push({ kind: 'path', d: hatch(box), stroke: 'line', strokeWidth: 1 });
  } else {
    marks.push({ kind: 'rect', ...box, fill: 'accent', opacity: step!.opacity });
    marks.push({
      kind: 'text',
      x: middle,
      y: y + height / 2 + (note ? -1 : 4),
      text: fitText(words.value(value), width - 4, 13),
      size: 13,
      weight: 'bold',
      anchor: 'middle',
      fill: ink
    });
  }
  marks.push({ kind: 'rect', ...box, stroke: 'line', strokeWidth: 1 });
  if (note && textWidth(note, 10) <= width - 4)
    marks.push({
      kind: 'text',
      x: middle,
      y: y + height / 2 + (value === null ? 4 : 13),
      text: note,
      size: 10,
      anchor: 'middle',
      fill: ink,
      ...(value === null && { stroke: 'surface' as const, strokeWidth: 4 })
    });
  return marks;
}

function signs({ scale, none }: HeatMapWords): LegendSign[] {
  const swatch = 14;
  return [
    {
      text: scale,
      width: shadeSteps.length * (swatch + 1),
      marks: (x, y) =>
        shadeSteps.map(({ opacity }, index) => ({
          kind: 'rect',
          x: x + index * (swatch + 1),
          y: y - 7,
          width: swatch,
          height: swatch,
          fill: 'accent',
          opacity
        }))
    },
    {
      text: none,
      width: swatch * 2,
      marks: (x, y) => {
        const box = { x, y: y - 7, width: swatch * 2, height: swatch };
        return [
          { kind: 'path', d: hatch(box), stroke: 'line', strokeWidth: 1 },
          { kind: 'rect', ...box, stroke: 'line', strokeWidth: 1 }
        ];
      }
    }
  ];
}

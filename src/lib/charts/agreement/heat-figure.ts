import type { Figure, Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';
import { shadeStep, shadeSteps } from '../matrix/shade-steps';

/** A cell: its words, how dark it is (0 to 1), and whether it is one where row and column agree. */
export type HeatCell = { text: string; shade: number; isAgreed: boolean };

export type HeatTable = {
  rows: readonly string[];
  columns: readonly string[];
  cell: (row: number, column: number) => HeatCell;
};

export type HeatWords = {
  title: string;
  description: string;
  /** What the rows are, and what the columns are. */
  rowAxis: string;
  columnAxis: string;
  /** What dark means, and what a framed cell means. */
  scale: string;
  agreed: string;
};

const margin = 16;
const longestName = 168;

/** As large as few names allow, and still to be read with sixty. */
function measures(count: number): { cell: number; size: number } {
  if (count <= 12) return { cell: 40, size: 12 };
  return count <= 30 ? { cell: 30, size: 11 } : { cell: 22, size: 9 };
}

/**
 * A table of counts as a heat map: the darker the more, cells where row and column agree framed instead of shaded, the
 * names of columns upright. Cells of zero are empty.
 */
export function heatFigure({ rows, columns, cell }: HeatTable, words: HeatWords): Figure {
  const { cell: side, size } = measures(Math.max(rows.length, columns.length));
  const widest = (names: readonly string[]) =>
    Math.min(longestName, Math.max(0, ...names.map((name) => textWidth(name, size))));
  const [rowNames, columnNames] = [widest(rows), widest(columns)];
  const left = margin + 20 + rowNames + 8;
  const width = Math.max(left + columns.length * side + margin, 480);
  const titleLines = wrapText(words.title, width - 2 * margin, 15, { weight: 'bold', maxLines: 3 });
  const headTop = margin + titleLines.length * 20 + 24;
  const top = headTop + columnNames + 8;
  const bottom = top + rows.length * side;
  const x = (column: number) => left + column * side;
  const y = (row: number) => top + row * side;
  const marks: Mark[] = titleLines.map((text, line) => ({
    kind: 'text',
    x: margin,
    y: margin + 15 + line * 20,
    text,
    size: 15,
    weight: 'bold'
  }));
  marks.push(
    { kind: 'text', x: left, y: headTop - 8, text: `${words.columnAxis} →`, size: 12, fill: 'soft' },
    {
      kind: 'text',
      x: margin + 10,
      y: top + (rows.length * side) / 2,
      text: fitText(`← ${words.rowAxis}`, Math.max(80, rows.length * side), 12),
      size: 12,
      fill: 'soft',
      anchor: 'middle',
      rotate: -90
    }
  );
  columns.forEach((name, column) =>
    marks.push({
      kind: 'text',
      x: x(column) + side / 2 + size / 3,
      y: top - 6,
      text: fitText(name, columnNames, size),
      size,
      rotate: -90
    })
  );
  rows.forEach((name, row) => {
    marks.push({
      kind: 'text',
      x: left - 8,
      y: y(row) + side / 2 + size / 3,
      text: fitText(name, rowNames, size),
      size,
      anchor: 'end'
    });
    columns.forEach((_, column) =>
      marks.push(...cellMarks(cell(row, column), { x: x(column), y: y(row), side, size }))
    );
  });
  marks.push(...gridMarks({ left, top, side, rows: rows.length, columns: columns.length }));
  marks.push(...legend(words, bottom + 28));
  return { width, height: bottom + 68, title: words.title, description: words.description, marks };
}

type CellPlace = { x: number; y: number; side: number; size: number };

function cellMarks({ text, shade, isAgreed }: HeatCell, { x, y, side, size }: CellPlace): Mark[] {
  const step = isAgreed ? null : shadeStep(shade);
  const marks: Mark[] = [];
  const box = { x: x + 1, y: y + 1, width: side - 2, height: side - 2 };
  if (isAgreed) marks.push({ kind: 'rect', ...box, fill: 'sunken', stroke: 'line-strong', strokeWidth: 1 });
  if (step) marks.push({ kind: 'rect', ...box, fill: 'accent', opacity: step.opacity });
  if (text === '') return marks;
  const middle = { x: x + side / 2, y: y + side / 2 + size / 3, anchor: 'middle' } as const;
  marks.push({
    kind: 'text',
    ...middle,
    text: fitText(text, side - 2, size),
    size,
    fill: step?.ink ?? 'ink'
  });
  return marks;
}

type Grid = { left: number; top: number; side: number; rows: number; columns: number };

/** One path for all lines: sixty by sixty cells have 3,600 borders. */
function gridMarks({ left, top, side, rows, columns }: Grid): Mark[] {
  if (rows === 0 || columns === 0) return [];
  const across = Array.from({ length: rows + 1 }, (_, at) => `M${left} ${top + at * side}h${columns * side}`);
  const down = Array.from({ length: columns + 1 }, (_, at) => `M${left + at * side} ${top}v${rows * side}`);
  return [{ kind: 'path', d: [...across, ...down].join(''), stroke: 'line', strokeWidth: 1 }];
}

function legend({ scale, agreed }: HeatWords, y: number): Mark[] {
  const swatch = 14;
  const steps = shadeSteps.map(({ opacity }, index): Mark => ({
    kind: 'rect',
    x: margin + index * (swatch + 1),
    y: y - 11,
    width: swatch,
    height: swatch,
    fill: 'accent',
    opacity
  }));
  const after = margin + shadeSteps.length * (swatch + 1) + 8;
  return [
    ...steps,
    { kind: 'text', x: after, y, text: scale, size: 12, fill: 'soft' },
    ...(agreed === ''
      ? []
      : [
          {
            kind: 'rect' as const,
            x: margin,
            y: y + 11,
            width: swatch,
            height: swatch,
            fill: 'sunken' as const,
            stroke: 'line-strong' as const,
            strokeWidth: 1
          },
          { kind: 'text' as const, x: margin + 22, y: y + 22, text: agreed, size: 12, fill: 'soft' as const }
        ])
  ];
}

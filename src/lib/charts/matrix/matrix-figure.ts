import type { MatrixCell } from '$lib/analysis/matrix/evidence-matrix';
import type { OutsideMatrix } from '$lib/analysis/matrix/matrix-outside';
import {
  coverageOf,
  matrixShades,
  type MatrixMeasure,
  type ShadeScale
} from '$lib/analysis/matrix/matrix-shade';
import type { ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { Figure, Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';
import { hatch, type Box } from './hatched-box';
import {
  contrarySign,
  legendLine,
  legendLines,
  legendMarks,
  type LegendItem,
  type LegendWords
} from './matrix-legend';
import { shadeStep } from './shade-steps';

/** The words in the figure of a matrix. */
export type MatrixFigureWords = LegendWords & {
  title: string;
  description: string;
  total: string;
  status: (status: ConclusionStatus) => string;
  /** A coverage of 0 to 1: `60%`. */
  share: (value: number) => string;
};

const margin = 16;
const titleSize = 15;
const headSize = 12;
const headLine = 15;
const numberSize = 15;
const signSize = 11;
const cellHeight = 48;
const mostRowLines = 3;
const mostColumnLines = 5;
const gap = 2;

/**
 * An evidence matrix as a figure: a cell where a row and a column meet, shaded in steps, with its number in it and under
 * that, after `≠`, how much of it is contrary; empty cells are hatched and hold a dash. Totals at the end of rows and columns,
 * but not of conclusions. Long heads are wrapped, and cut when they are longer still.
 */
export function matrixFigure(
  matrix: OutsideMatrix,
  { measure, scale }: { measure: MatrixMeasure; scale: ShadeScale },
  words: MatrixFigureWords
): Figure {
  const hasTotals = measure !== 'conclusion';
  const rowNames = [...matrix.rows.map(({ name }) => name), ...(hasTotals ? [words.total] : [])];
  const columnNames = [...matrix.columns.map(({ name }) => name), ...(hasTotals ? [words.total] : [])];
  const place = placeCells(rowNames, columnNames, { ...words, title: matrix.clean(words.title) });
  const shade = matrixShades(matrix, measure, scale);
  const cells = matrix.cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cellMarks(cell, measure, words, place.cell(row, column), shade(row, column))
    )
  );
  const totals = hasTotals
    ? [
        ...matrix.rowTotals.map((cell, row) => ({ cell, box: place.cell(row, matrix.columns.length) })),
        ...matrix.columnTotals.map((cell, column) => ({ cell, box: place.cell(matrix.rows.length, column) })),
        { cell: matrix.total, box: place.cell(matrix.rows.length, matrix.columns.length) }
      ].map(({ cell, box }) => totalMark(cell, measure, words, box))
    : [];
  return {
    width: place.width,
    height: place.height,
    title: matrix.clean(words.title),
    description: words.description,
    marks: [
      ...place.titleMarks,
      ...headMarks(place),
      ...cells,
      ...totals,
      ...legendMarks(place.legend, margin, place.legendTop)
    ]
  };
}

type Place = {
  width: number;
  height: number;
  titleMarks: Mark[];
  left: number;
  top: number;
  cellWidth: number;
  rows: { lines: string[]; y: number; height: number }[];
  columns: { lines: string[]; x: number }[];
  legend: LegendItem[][];
  legendTop: number;
  cell: (row: number, column: number) => Box;
};

/** Where everything stands: heads as high as their words need, cells as wide as there are few. */
function placeCells(
  rowNames: readonly string[],
  columnNames: readonly string[],
  words: MatrixFigureWords
): Place {
  const headWords = columnNames.flatMap((name) => name.split(/\s+/));
  const widestWord = Math.max(0, ...headWords.map((word) => textWidth(word, headSize, 'bold')));
  const [narrowest, broadest] =
    columnNames.length <= 7 ? [104, 136] : columnNames.length <= 14 ? [64, 96] : [64, 80];
  const cellWidth = clamp(Math.ceil(widestWord) + 8, narrowest, broadest);
  const longest = Math.max(0, ...rowNames.map((name) => textWidth(name, headSize, 'bold')));
  const headWidth = clamp(Math.ceil(longest), 72, 220);
  const left = margin + headWidth + 12;
  const width = Math.max(left + columnNames.length * (cellWidth + gap) + margin, 420);

  const titleLines = wrapText(words.title, width - 2 * margin, titleSize, { weight: 'bold', maxLines: 3 });
  const titleMarks = titleLines.map((text, line): Mark => ({
    kind: 'text',
    x: margin,
    y: margin + titleSize + line * 20,
    text,
    size: titleSize,
    weight: 'bold'
  }));
  const headTop = margin + titleLines.length * 20 + 12;
  const columns = columnNames.map((name, column) => ({
    lines: wrapText(name, cellWidth - 8, headSize, { weight: 'bold', maxLines: mostColumnLines }),
    x: left + column * (cellWidth + gap)
  }));
  const top = headTop + Math.max(1, ...columns.map(({ lines }) => lines.length)) * headLine + 8;
  let y = top;
  const rows = rowNames.map((name) => {
    const lines = wrapText(name, headWidth, headSize, { weight: 'bold', maxLines: mostRowLines });
    const height = Math.max(cellHeight, lines.length * headLine + 8);
    const placed = { lines, y, height };
    y += height + gap;
    return placed;
  });
  const legend = legendLines(width - 2 * margin, words);
  const legendTop = y + 16;
  return {
    width,
    height: legendTop + legend.length * legendLine + margin,
    titleMarks,
    left,
    top,
    cellWidth,
    rows,
    columns,
    legend,
    legendTop,
    cell: (row, column) => ({
      x: left + column * (cellWidth + gap),
      y: rows[row]!.y,
      width: cellWidth,
      height: rows[row]!.height
    })
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function headMarks({ rows, columns, left, top, cellWidth }: Place): Mark[] {
  return [
    ...columns.flatMap(({ lines, x }) =>
      lines.map((text, line): Mark => ({
        kind: 'text',
        x: x + cellWidth / 2,
        // The last line stands on the cells.
        y: top - 12 - (lines.length - 1 - line) * headLine,
        text,
        size: headSize,
        weight: 'bold',
        anchor: 'middle'
      }))
    ),
    ...rows.flatMap(({ lines, y, height }) =>
      lines.map((text, line): Mark => ({
        kind: 'text',
        x: left - 12,
        y: y + height / 2 + 4 + (line - (lines.length - 1) / 2) * headLine,
        text,
        size: headSize,
        weight: 'bold',
        anchor: 'end'
      }))
    )
  ];
}

function cellMarks(
  cell: MatrixCell,
  measure: MatrixMeasure,
  words: MatrixFigureWords,
  box: Box,
  shade: number
): Mark[] {
  const { x, y, width, height } = box;
  const middle = { x: x + width / 2, anchor: 'middle' } as const;
  const isEmpty = cell.quotationIds.length === 0;
  const frame: Mark = { kind: 'rect', ...box, stroke: isEmpty ? 'line' : 'line-strong', strokeWidth: 1 };
  if (isEmpty && !(measure === 'conclusion' && cell.conclusion))
    return [
      { kind: 'path', d: hatch(box), stroke: 'line', strokeWidth: 1 },
      frame,
      { kind: 'text', ...middle, y: y + height / 2 + 5, text: '–', size: numberSize, fill: 'soft', ...halo }
    ];
  const step = shadeStep(shade);
  const fill: Mark[] = step ? [{ kind: 'rect', ...box, fill: 'accent', opacity: step.opacity }] : [];
  const ink = step?.ink ?? 'ink';
  const number: Mark = {
    kind: 'text',
    ...middle,
    y: y + height / 2 + (hasSign(cell, measure) ? -1 : 5),
    text: fitText(valueText(cell, measure, words), width - 8, numberSizeOf(measure)),
    size: numberSizeOf(measure),
    fill: ink
  };
  if (!hasSign(cell, measure)) return [...fill, frame, number];
  const sign = fitText(`${contrarySign} ${cell.contraryCount}`, width - 8, signSize);
  return [
    ...fill,
    frame,
    number,
    { kind: 'text', ...middle, y: y + height / 2 + 15, text: sign, size: signSize, fill: ink }
  ];
}

/** The surface behind a sign on a hatched cell. */
const halo = { stroke: 'surface', strokeWidth: 4 } as const;

function hasSign({ contraryCount }: MatrixCell, measure: MatrixMeasure): boolean {
  return contraryCount > 0 && measure !== 'contrary';
}

function numberSizeOf(measure: MatrixMeasure): number {
  return measure === 'conclusion' ? headSize : numberSize;
}

function valueText(cell: MatrixCell, measure: MatrixMeasure, words: MatrixFigureWords): string {
  switch (measure) {
    case 'quotations':
      return String(cell.quotationIds.length);
    case 'cases':
      return String(cell.caseIds.length);
    case 'contrary':
      return cell.contraryCount > 0 ? `${contrarySign} ${cell.contraryCount}` : '0';
    case 'coverage': {
      const coverage = coverageOf(cell);
      return coverage === null ? '–' : words.share(coverage);
    }
    case 'conclusion':
      return words.status(cell.conclusion?.status ?? 'open');
  }
}

function totalMark(cell: MatrixCell, measure: MatrixMeasure, words: MatrixFigureWords, box: Box): Mark {
  return {
    kind: 'text',
    x: box.x + box.width / 2,
    y: box.y + box.height / 2 + 5,
    text: fitText(valueText(cell, measure, words), box.width - 8, numberSize, 'bold'),
    size: numberSize,
    weight: 'bold',
    anchor: 'middle'
  };
}

import { scaleLinear } from 'd3';
import type { Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';
import { chartLegend } from './chart-legend';
import type { ScoreChart, ScoreTarget } from './score-chart';
import { scoreTicks } from './score-scale';
import { pointMark } from './series-look';

/** One respondent at two moments; null where there is no score. */
export type DotRow = { respondent: string; name: string; before: number | null; after: number | null };

export type DotPanel = {
  measure: string;
  title: string;
  /** Beneath the title: how many rose and fell, and by how much. */
  note: string;
  min: number;
  max: number;
  rows: readonly DotRow[];
};

export type DotPlotInput = {
  panels: readonly DotPanel[];
  /** Keys of the two moments. */
  before: string;
  after: string;
  width: number;
};

export type DotPlotWords = {
  title: string;
  description: string;
  /** Names of the two moments. */
  before: string;
  after: string;
  value: (value: number) => string;
  /** Of a change, with its sign: `+2`. */
  change: (change: number) => string;
  /** For who has only one of the two. */
  noChange: string;
};

const margin = 8;
const gap = 28;
const rowHeight = 22;
const narrowest = 328;
const axisHeight = 24;
const size = 12;

/** Two dots for each respondent with the change between them, whoever rose most first and whoever has one score last; a panel per measure. */
export function dotPlot({ panels, before, after, width }: DotPlotInput, words: DotPlotWords): ScoreChart {
  const room = width - 2 * margin;
  const columns = Math.max(1, Math.min(panels.length, Math.floor((room + gap) / (narrowest + gap))));
  const panelWidth = Math.min(520, (room - (columns - 1) * gap) / columns);
  const rows = panels.flatMap((panel) => panel.rows);
  const longest = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const nameWidth = Math.min(panelWidth * 0.36, longest(rows.map(({ name }) => name)));
  const changeWidth = longest([...rows.map((row) => changeText(row, words))]);
  const titleOf = ({ title }: DotPanel) =>
    wrapText(title, panelWidth - 4, 13, { weight: 'bold', maxLines: 2 });
  const noteOf = ({ note }: DotPanel) => wrapText(note, panelWidth - 4, size, { maxLines: 2 });
  const titleLines = Math.max(1, ...panels.map((panel) => titleOf(panel).length));
  const noteLines = Math.max(1, ...panels.map((panel) => noteOf(panel).length));
  const headHeight = titleLines * 17 + noteLines * 16 + 10;
  const legend = chartLegend(
    [
      { text: words.before, width: 10, marks: (x, y) => [beforeDot(x + 5, y)] },
      { text: words.after, width: 10, marks: (x, y) => [afterDot(x + 5, y)] }
    ],
    { x: margin, top: 0, width: room }
  );
  const marks: Mark[] = [...legend.marks];
  const targets: ScoreTarget[] = [];
  const boxes = new Map<string, { x: number; y: number }[]>();
  let top = legend.height + 8;
  for (let first = 0; first < panels.length; first += columns) {
    const line = panels.slice(first, first + columns);
    line.forEach((panel, place) => {
      const x = margin + place * (panelWidth + gap);
      const left = x + nameWidth + 14;
      const right = x + panelWidth - changeWidth - 16;
      const scale = scaleLinear().domain([panel.min, panel.max]).range([left, right]);
      titleOf(panel).forEach((text, index) =>
        marks.push({ kind: 'text', x, y: top + 13 + index * 17, text, size: 13, weight: 'bold' })
      );
      noteOf(panel).forEach((text, index) =>
        marks.push({
          kind: 'text',
          x,
          y: top + titleLines * 17 + 13 + index * 16,
          text,
          size,
          fill: 'soft'
        })
      );
      const ordered = orderByChange(panel.rows);
      const rowTop = top + headHeight;
      const bottom = rowTop + ordered.length * rowHeight;
      marks.push(...scaleMarks(panel, scale, { top: rowTop, bottom }, words));
      ordered.forEach((row, index) => {
        const y = rowTop + index * rowHeight + rowHeight / 2;
        marks.push(...rowMarks(row, { x, y, nameWidth, right, scale }, words));
        boxes.set(row.respondent, [...(boxes.get(row.respondent) ?? []), { x, y: y - rowHeight / 2 }]);
        const middle = (left + right) / 2;
        [row.before, row.after].forEach((value, column) =>
          targets.push({
            x: value === null ? middle : scale(value),
            y,
            box: null,
            panel: first + place,
            row: index,
            column,
            respondent: row.respondent,
            measure: panel.measure,
            moment: column === 0 ? before : after
          })
        );
      });
    });
    const most = Math.max(...line.map((panel) => panel.rows.length));
    top += headHeight + most * rowHeight + axisHeight + gap;
  }
  return {
    figure: { width, height: top, title: words.title, description: words.description, marks },
    targets,
    isShared: false,
    marksOf: (respondent) =>
      (boxes.get(respondent) ?? []).map(({ x, y }) => ({
        kind: 'rect',
        x: x - 4,
        y: y + 0.5,
        width: panelWidth + 4,
        height: rowHeight - 1,
        radius: 4,
        stroke: 'accent',
        strokeWidth: 2
      }))
  };
}

/** Whoever rose most first; who has no two scores last; else as they came. */
export function orderByChange(rows: readonly DotRow[]): DotRow[] {
  const changeOf = ({ before, after }: DotRow) =>
    before === null || after === null ? -Infinity : after - before;
  return rows
    .map((row, index) => ({ row, index, change: changeOf(row) }))
    .sort((a, b) => (a.change === b.change ? a.index - b.index : b.change - a.change))
    .map(({ row }) => row);
}

function changeText({ before, after }: DotRow, words: DotPlotWords): string {
  return before === null || after === null ? words.noChange : words.change(after - before);
}

type Scale = (value: number) => number;

function scaleMarks(
  { min, max }: DotPanel,
  scale: Scale,
  { top, bottom }: { top: number; bottom: number },
  words: DotPlotWords
): Mark[] {
  return scoreTicks(min, max).flatMap((value): Mark[] => [
    { kind: 'path', d: `M${scale(value)} ${top}V${bottom}`, stroke: 'line', strokeWidth: 1 },
    {
      kind: 'text',
      x: scale(value),
      y: bottom + 16,
      text: words.value(value),
      size: 11,
      anchor: 'middle',
      fill: 'soft'
    }
  ]);
}

type RowPlace = { x: number; y: number; nameWidth: number; right: number; scale: Scale };

function rowMarks(row: DotRow, { x, y, nameWidth, right, scale }: RowPlace, words: DotPlotWords): Mark[] {
  const { before, after } = row;
  const isPaired = before !== null && after !== null;
  const marks: Mark[] = [
    { kind: 'text', x, y: y + 4, text: fitText(row.name, nameWidth + 1, size), size },
    {
      kind: 'text',
      x: right + 14,
      y: y + 4,
      text: changeText(row, words),
      size,
      ...(isPaired ? { weight: 'bold' as const } : { fill: 'soft' as const })
    }
  ];
  if (isPaired && before !== after) {
    // The head of the arrow ends at the edge of the dot.
    const end = scale(after) - Math.sign(after - before) * 6;
    const isLong = Math.abs(end - scale(before)) > 8;
    marks.push({
      kind: 'path',
      d: `M${scale(before)} ${y}H${end}`,
      stroke: 'ink',
      strokeWidth: 1.5,
      arrow: isLong
    });
  }
  if (before !== null) marks.push(beforeDot(scale(before), y));
  if (after !== null) marks.push(afterDot(scale(after), y, before === after));
  return marks;
}

function beforeDot(x: number, y: number): Mark {
  return pointMark(x, y, { ink: 'ink', shape: 'open-circle' }, 5);
}

/** Smaller where it lies on the other, which then shows around it. */
function afterDot(x: number, y: number, isOnTop = false): Mark {
  return pointMark(x, y, { ink: 'accent', shape: 'circle' }, isOnTop ? 3 : 5);
}

import type { Estimate } from '$lib/domain/measurement';
import type { Figure, Mark } from '../figure/figure';
import { fitText, wrapText } from '../figure/text-width';
import { coefficientTicks, placeOnScale, whiskerOf } from './coefficient-scale';

/** A line of the plot. `isFlagged`: too few units to lean on; its dot is open. */
export type ForestRow = { name: string; estimate: Estimate; isFlagged?: boolean };

export type ForestWords = {
  title: string;
  description: string;
  /** Under the scale. */
  axis: string;
  /** `0.72 [0.61, 0.80]`, or that it is undefined. */
  estimate: (estimate: Estimate) => string;
  tick: (value: number) => string;
  /** What an open dot means; shown when there is one. */
  flagged: string;
};

const width = 760;
const margin = 16;
const rowHeight = 24;
const size = 12;
const nameWidth = 216;
const numberWidth = 156;

/** A dot with its interval on a common scale for every row, in the order given, with a line where chance is. */
export function forestFigure(rows: readonly ForestRow[], words: ForestWords): Figure {
  const titleLines = wrapText(words.title, width - 2 * margin, 15, { weight: 'bold', maxLines: 2 });
  const left = margin + nameWidth + 16;
  const right = width - margin - numberWidth - 16;
  const top = margin + titleLines.length * 20 + 16;
  const bottom = top + rows.length * rowHeight;
  const x = (value: number) => left + placeOnScale(value) * (right - left);
  const hasFlags = rows.some(({ isFlagged }) => isFlagged);
  return {
    width,
    height: bottom + 48 + (hasFlags ? 20 : 0) + margin,
    title: words.title,
    description: words.description,
    marks: [
      ...titleLines.map((text, line): Mark => ({
        kind: 'text',
        x: margin,
        y: margin + 15 + line * 20,
        text,
        size: 15,
        weight: 'bold'
      })),
      ...scaleMarks({ x, top: top - 8, bottom, words, middle: (left + right) / 2 }),
      ...rows.flatMap((row, index) =>
        rowMarks(row, words, { y: top + (index + 0.5) * rowHeight, left, right })
      ),
      ...(hasFlags ? flagLegend(words.flagged, bottom + 60) : [])
    ]
  };
}

type Scale = {
  x: (value: number) => number;
  top: number;
  bottom: number;
  middle: number;
  words: ForestWords;
};

function scaleMarks({ x, top, bottom, middle, words }: Scale): Mark[] {
  const ticks = coefficientTicks.flatMap((value): Mark[] => [
    {
      kind: 'path',
      d: `M${x(value)} ${top}V${bottom + 4}`,
      stroke: value === 0 ? 'line-strong' : 'line',
      strokeWidth: value === 0 ? 1.5 : 1
    },
    {
      kind: 'text',
      x: x(value),
      y: bottom + 18,
      text: words.tick(value),
      size: 11,
      anchor: 'middle',
      fill: 'soft'
    }
  ]);
  const axis = { kind: 'text', size, anchor: 'middle', fill: 'soft' } as const;
  return [...ticks, { ...axis, x: middle, y: bottom + 38, text: fitText(words.axis, 520, size) }];
}

type Place = { y: number; left: number; right: number };

function rowMarks({ name, estimate, isFlagged }: ForestRow, words: ForestWords, place: Place): Mark[] {
  const { y, left, right } = place;
  const label: Mark = {
    kind: 'text',
    x: margin + nameWidth,
    y: y + 4,
    text: fitText(name, nameWidth, size),
    size,
    anchor: 'end'
  };
  const whisker = whiskerOf(estimate);
  const number: Mark = {
    kind: 'text',
    x: right + 16,
    y: y + 4,
    text: fitText(words.estimate(estimate), numberWidth, size),
    size,
    fill: whisker ? 'ink' : 'soft',
    italic: !whisker
  };
  if (!whisker) return [label, number];
  const at = (share: number) => left + share * (right - left);
  const { dot, from, to, isBelow } = whisker;
  const line: Mark[] =
    from === null || to === null
      ? []
      : [{ kind: 'path', d: `M${at(from)} ${y}H${at(to)}`, stroke: 'accent', strokeWidth: 1.5 }];
  const below: Mark[] = isBelow
    ? [{ kind: 'path', d: `M${left + 1} ${y - 4}l-6 4l6 4`, stroke: 'accent', strokeWidth: 1.5 }]
    : [];
  const mark: Mark = {
    kind: 'circle',
    x: at(dot),
    y,
    radius: 4,
    fill: isFlagged ? 'surface' : 'accent',
    stroke: 'accent',
    strokeWidth: 1.5
  };
  return [label, ...line, ...below, mark, number];
}

function flagLegend(text: string, y: number): Mark[] {
  return [
    {
      kind: 'circle',
      x: margin + 5,
      y: y - 4,
      radius: 4,
      fill: 'surface',
      stroke: 'accent',
      strokeWidth: 1.5
    },
    {
      kind: 'text',
      x: margin + 16,
      y,
      text: fitText(text, width - 2 * margin - 16, size),
      size,
      fill: 'soft'
    }
  ];
}

import { scaleLinear } from 'd3';
import type { BalanceRow } from '$lib/analysis/balance/respondent-balance';
import type { Figure, Mark } from '../figure/figure';
import { fitText, textWidth } from '../figure/text-width';

/** The words in the figure of the balance. */
export type BalanceFigureWords = {
  title: string;
  /** The outcome, in a sentence. */
  description: string;
  said: string;
  quoted: string;
  /** `34 %` of a share of 0.34. */
  percent: (share: number) => string;
};

const width = 760;
const rowHeight = 28;
const axisTop = 64;
const longestName = 260;
const numbersWidth = 56;
const radius = 5;

/**
 * A row for each case or role, in the order given: an open circle at its share of the words, a filled square at
 * its share of the quotations, and a line between them, thick where it is quoted more than it spoke. Names at the left, both
 * shares at the right.
 */
export function balanceFigure(rows: readonly BalanceRow[], words: BalanceFigureWords): Figure {
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, 13)));
  const nameWidth = Math.min(longestName, widest);
  const [left, right] = [nameWidth + 20, width - 2 * numbersWidth - 16];
  const largest = Math.max(0.1, ...rows.flatMap(({ shareSaid, shareQuoted }) => [shareSaid, shareQuoted]));
  const x = scaleLinear().domain([0, largest]).nice(5).range([left, right]);
  const bottom = axisTop + rows.length * rowHeight;
  const grid = x.ticks(5).flatMap((share): Mark[] => [
    { kind: 'path', d: `M${x(share)} ${axisTop}V${bottom}`, stroke: 'line', strokeWidth: 1 },
    {
      kind: 'text',
      x: x(share),
      y: axisTop - 8,
      text: words.percent(share),
      size: 11,
      anchor: 'middle',
      fill: 'soft'
    }
  ]);
  return {
    width,
    height: bottom + 12,
    title: words.title,
    description: words.description,
    marks: [
      ...legend(words),
      ...grid,
      ...rows.flatMap((row, index) =>
        rowMarks(row, axisTop + (index + 0.5) * rowHeight, { x, nameWidth, words })
      )
    ]
  };
}

type Frame = { x: (share: number) => number; nameWidth: number; words: BalanceFigureWords };

function rowMarks(row: BalanceRow, y: number, { x, nameWidth, words }: Frame): Mark[] {
  const [said, quoted] = [x(row.shareSaid), x(row.shareQuoted)];
  const isMore = row.shareQuoted > row.shareSaid;
  const number = (share: number, right: number, weight: 'normal' | 'bold'): Mark => ({
    kind: 'text',
    x: right,
    y: y + 4,
    text: words.percent(share),
    size: 12,
    anchor: 'end',
    weight
  });
  return [
    { kind: 'text', x: 0, y: y + 4, text: fitText(row.name, nameWidth, 13), size: 13 },
    {
      kind: 'path',
      d: `M${said} ${y}H${quoted}`,
      stroke: isMore ? 'accent' : 'line-strong',
      strokeWidth: isMore ? 4 : 1.5
    },
    ...saidMark(said, y),
    ...quotedMark(quoted, y),
    number(row.shareSaid, width - numbersWidth, 'normal'),
    number(row.shareQuoted, width, 'bold')
  ];
}

function saidMark(x: number, y: number): Mark[] {
  return [{ kind: 'circle', x, y, radius, fill: 'surface', stroke: 'ink', strokeWidth: 1.5 }];
}

function quotedMark(x: number, y: number): Mark[] {
  const side = radius * 1.6;
  return [{ kind: 'rect', x: x - side / 2, y: y - side / 2, width: side, height: side, fill: 'accent' }];
}

/** What the marks are, and over the numbers at the right which is which. */
function legend({ said, quoted }: BalanceFigureWords): Mark[] {
  const y = 16;
  const second = 20 + textWidth(said, 12) + 28;
  return [
    ...saidMark(radius + 1, y),
    { kind: 'text', x: 20, y: y + 4, text: said, size: 12 },
    ...quotedMark(second, y),
    { kind: 'text', x: second + 14, y: y + 4, text: quoted, size: 12 },
    ...saidMark(width - numbersWidth - radius - 1, axisTop - 12),
    ...quotedMark(width - radius, axisTop - 12)
  ];
}

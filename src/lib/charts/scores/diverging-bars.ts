import type { Figure, Ink, Mark } from '../figure/figure';
import { textWidth, wrapText } from '../figure/text-width';
import { chartLegend, type LegendSign } from './chart-legend';

/**
 * The answers to a scale item: a share of the answers for each number of the scale, in order, low to high. A `heading` stands over the
 * row and those that follow it.
 */
export type DivergingRow = {
  heading?: string;
  label: string;
  /** Right of the bar: `n = 33`. */ note: string;
  shares: readonly number[];
};

export type DivergingBarsWords = {
  title: string;
  description: string;
  /** What each number of the scale stands for, low to high, and where it lies: below 0 left of the middle, above 0 right of it. */
  answers: readonly { text: string; side: number }[];
  /** In a part that has the room: `34%`. */
  share: (share: number) => string;
};

const margin = 8;
const size = 12;
const barHeight = 24;
const lineHeight = 15;
const rowGap = 10;

type Look = { fill: Ink; opacity: number; text: Ink };

/** From least to most outspoken, with what can be read on it. */
const strength = [
  { opacity: 0.22, text: 'ink' },
  { opacity: 0.45, text: 'ink' },
  { opacity: 0.92, text: 'surface' },
  { opacity: 1, text: 'surface' }
] as const;

/**
 * One bar for each row, its parts as wide as their shares. The middle of the scale lies at one place down the figure, with a mark at each bar: what is below it
 * to the left, what is above it to the right, an answer in the very middle half on each side. A row without answers has no bar.
 */
export function divergingBars(rows: readonly DivergingRow[], words: DivergingBarsWords, width = 760): Figure {
  const room = width - 2 * margin;
  const isNarrow = width < 560;
  const labelWidth = isNarrow ? room : Math.min(room * 0.34, longestOf(rows.map(({ label }) => label)));
  const noteWidth = longestOf(rows.map(({ note }) => note));
  const left = isNarrow ? margin : margin + labelWidth + 12;
  const right = width - margin - noteWidth - 10;
  const answerSides = words.answers.map(({ side }) => side);
  const sides = rows.map(({ shares }) => sidesOf(shares, answerSides));
  const mostLeft = Math.max(0.001, ...sides.map(({ below }) => below));
  const mostRight = Math.max(0.001, ...sides.map(({ above }) => above));
  const perShare = (right - left) / (mostLeft + mostRight);
  const middle = left + mostLeft * perShare;
  const looks = looksOf(answerSides);
  const legend = chartLegend(
    words.answers.map(({ text }, index) => legendSign(text, looks[index]!)),
    { x: margin, top: 0, width: room }
  );
  const marks: Mark[] = [...legend.marks];
  let y = legend.height + 4;
  rows.forEach(({ heading, label, note, shares }, row) => {
    if (heading) {
      if (row > 0) y += 8;
      for (const text of wrapText(heading, room, size, { weight: 'bold', maxLines: 2 })) {
        marks.push({ kind: 'text', x: margin, y: y + 12, text, size, weight: 'bold' });
        y += lineHeight + 1;
      }
      y += 4;
    }
    const lines = wrapText(label, labelWidth + 1, size, { maxLines: 3 });
    const block = lines.length * lineHeight;
    const barY = isNarrow ? y + block + 2 : y + Math.max(0, (block - barHeight) / 2);
    const textY = isNarrow ? y : barY + (barHeight - block) / 2;
    lines.forEach((text, index) =>
      marks.push({
        kind: 'text',
        x: isNarrow ? left : left - 12,
        y: textY + 12 + index * lineHeight,
        text,
        size,
        ...(!isNarrow && { anchor: 'end' as const })
      })
    );
    marks.push({
      kind: 'path',
      // On a narrow figure the label stands right above the bar.
      d: isNarrow ? `M${middle} ${barY}v${barHeight + 6}` : `M${middle} ${barY - 4}v${barHeight + 8}`,
      stroke: 'ink',
      strokeWidth: 1
    });
    let x = middle - sides[row]!.below * perShare;
    shares.forEach((share, index) => {
      const part = share * perShare;
      if (part > 0) marks.push(...partMarks({ x, y: barY, width: part }, looks[index]!, words.share(share)));
      x += part;
    });
    marks.push({
      kind: 'text',
      x: width - margin,
      y: barY + barHeight / 2 + 4,
      text: note,
      size,
      anchor: 'end',
      fill: 'soft'
    });
    y = (isNarrow ? barY + barHeight : Math.max(barY + barHeight, y + block)) + rowGap;
  });
  return { width, height: y + margin, title: words.title, description: words.description, marks };
}

/** The shares left and right of the middle: an answer in the very middle is half on each side. */
export function sidesOf(
  shares: readonly number[],
  sides: readonly number[]
): { below: number; above: number } {
  const sum = (part: (side: number) => number) =>
    shares.reduce((total, share, index) => total + share * part(sides[index] ?? 0), 0);
  return {
    below: sum((side) => (side < 0 ? 1 : side === 0 ? 0.5 : 0)),
    above: sum((side) => (side > 0 ? 1 : side === 0 ? 0.5 : 0))
  };
}

/** The middle is plain; the further from it the darker, the low side in another colour. */
function looksOf(sides: readonly number[]): Look[] {
  const distances = [...new Set(sides.map(distanceOf))]
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return sides.map((side) => {
    if (side === 0) return { fill: 'sunken', opacity: 1, text: 'ink' };
    const step = distances.indexOf(distanceOf(side));
    const place =
      distances.length === 1 ? 2 : Math.round((step / (distances.length - 1)) * (strength.length - 1));
    return { fill: side < 0 ? 'code-1' : 'code-0', ...strength[place]! };
  });
}

/** From the middle, the same for numbers that lie as far to the left and to the right. */
function distanceOf(side: number): number {
  return Math.round(Math.abs(side) * 1e6);
}

function partMarks(box: { x: number; y: number; width: number }, look: Look, text: string): Mark[] {
  const marks: Mark[] = [
    { kind: 'rect', ...box, height: barHeight, fill: look.fill, opacity: look.opacity },
    {
      kind: 'rect',
      ...box,
      height: barHeight,
      stroke: look.fill === 'sunken' ? 'line' : 'surface',
      strokeWidth: 1
    }
  ];
  if (textWidth(text, 11) + 6 > box.width) return marks;
  marks.push({
    kind: 'text',
    x: box.x + box.width / 2,
    y: box.y + barHeight / 2 + 4,
    text,
    size: 11,
    anchor: 'middle',
    fill: look.text
  });
  return marks;
}

function legendSign(text: string, { fill, opacity }: Look): LegendSign {
  const box = { width: 14, height: 14 };
  return {
    text,
    width: 14,
    marks: (x, y) => [
      { kind: 'rect', x, y: y - 7, ...box, fill, opacity },
      { kind: 'rect', x, y: y - 7, ...box, stroke: 'line-strong', strokeWidth: 1 }
    ]
  };
}

function longestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

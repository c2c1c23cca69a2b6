import { scaleLinear, type ScaleLinear } from 'd3';
import type { Mark } from '../figure/figure';
import { fitText, textWidth } from '../figure/text-width';

/** The room the data is drawn in, within a figure. In pixels. */
export type PlotArea = { left: number; right: number; top: number; bottom: number };

/** A place along the horizontal axis whose values can be read. */
export type Reading = { x: number; text: string };

const tickSize = 11;

/** From 0 up to a round number above the largest value, drawn from the bottom up; 0..1 when there is nothing. */
export function countScale(largest: number, { top, bottom }: PlotArea): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([0, Math.max(1, largest)])
    .nice(5)
    .range([bottom, top]);
}

/** Grid lines with whole numbers at the left, and the axis at the bottom. */
export function countAxis(scale: ScaleLinear<number, number>, { left, right, bottom }: PlotArea): Mark[] {
  const ticks = scale.ticks(5).filter(Number.isInteger);
  return [
    ...ticks.flatMap((value): Mark[] => [
      { kind: 'path', d: `M${left} ${scale(value)}H${right}`, stroke: 'line', strokeWidth: 1 },
      {
        kind: 'text',
        x: left - 8,
        y: scale(value) + 4,
        text: String(value),
        size: tickSize,
        anchor: 'end',
        fill: 'soft'
      }
    ]),
    { kind: 'path', d: `M${left} ${bottom}H${right}`, stroke: 'line-strong', strokeWidth: 1 }
  ];
}

/** As many of the labels under the axis as stand clear of each other, the first among them, and the title of the axis. */
export function labelAxis(
  labels: readonly { x: number; text: string }[],
  title: string,
  { left, right, bottom }: PlotArea
): Mark[] {
  const marks: Mark[] = [];
  let taken = -Infinity;
  for (const { x, text } of labels) {
    const half = textWidth(text, tickSize) / 2;
    if (x - half < taken + 8) continue;
    taken = x + half;
    marks.push(
      { kind: 'path', d: `M${x} ${bottom}v4`, stroke: 'line-strong', strokeWidth: 1 },
      { kind: 'text', x, y: bottom + 18, text, size: tickSize, anchor: 'middle', fill: 'soft' }
    );
  }
  marks.push({
    kind: 'text',
    x: (left + right) / 2,
    y: bottom + 40,
    text: fitText(title, right - left, 12),
    size: 12,
    anchor: 'middle',
    fill: 'soft'
  });
  return marks;
}

/** Heights for labels of 13 pixels wished for at `ys`, pushed apart downwards and then up again so that none touch. */
export function spreadLabels(ys: readonly number[], { top, bottom }: PlotArea, gap = 15): number[] {
  const order = ys.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  order.forEach((label, place) => {
    label.y = Math.max(label.y, place === 0 ? top : order[place - 1]!.y + gap);
  });
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const below = order[place + 1];
    order[place]!.y = Math.min(order[place]!.y, below ? below.y - gap : bottom);
  }
  const spread = new Array<number>(ys.length);
  for (const { y, index } of order) spread[index] = y;
  return spread;
}

import type { Mark } from '../figure/figure';
import { fitText, textWidth } from '../figure/text-width';
import { hatch } from './hatched-box';
import { shadeSteps } from './shade-steps';

/** Pixels from one line of the legend to the next. */
export const legendLine = 22;
const swatch = 14;
const size = 12;

/** The sign before the number of contrary quotations in a cell. */
export const contrarySign = '≠';

/** A sign and what it means; `marks` draws the sign with its left at x, its baseline at y. */
export type LegendItem = { text: string; width: number; marks: (x: number, y: number) => Mark[] };

/** What the shading says, what an empty cell and the sign of contrary evidence mean; that is left out where there is none. */
export type LegendWords = { scale: string; none: string; contrary?: string };

/** What the marks mean, in as many lines as the width asks. */
export function legendLines(width: number, words: LegendWords): LegendItem[][] {
  const steps = shadeSteps.length * (swatch + 1);
  const room = width;
  const item = (words: string, signWidth: number, marks: LegendItem['marks']): LegendItem => {
    const text = fitText(words, room - signWidth - 8, size);
    return { text, width: signWidth + 8 + textWidth(text, size), marks };
  };
  const items = [
    item(words.scale, steps, (x, y) =>
      shadeSteps.map(({ opacity }, index) => ({
        kind: 'rect',
        x: x + index * (swatch + 1),
        y: y - swatch + 3,
        width: swatch,
        height: swatch,
        fill: 'accent',
        opacity
      }))
    ),
    item(words.none, swatch * 2, (x, y) => {
      const box = { x, y: y - swatch + 3, width: swatch * 2, height: swatch };
      return [
        { kind: 'path', d: hatch(box), stroke: 'line', strokeWidth: 1 },
        { kind: 'rect', ...box, stroke: 'line', strokeWidth: 1 }
      ];
    }),
    ...(words.contrary
      ? [item(words.contrary, swatch, (x, y) => [{ kind: 'text', x, y, text: contrarySign, size: size }])]
      : [])
  ];
  const lines: LegendItem[][] = [];
  let used = Infinity;
  for (const one of items) {
    if (used + one.width > room) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(one);
    used += one.width + 24;
  }
  return lines;
}

/** The legend with its upper left corner at a point. */
export function legendMarks(lines: readonly LegendItem[][], left: number, top: number): Mark[] {
  return lines.flatMap((line, row) => {
    let x = left;
    const y = top + row * legendLine + swatch - 3;
    return line.flatMap(({ text, width, marks }): Mark[] => {
      const at = x;
      x += width + 24;
      const textX = at + width - textWidth(text, size);
      return [...marks(at, y), { kind: 'text', x: textX, y, text, size, fill: 'soft' }];
    });
  });
}

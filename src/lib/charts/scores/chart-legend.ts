import type { Mark } from '../figure/figure';
import { fitText, textWidth } from '../figure/text-width';

/** A sign and what it means; `marks` draws the sign from `x` on, around the height `y`. In pixels. */
export type LegendSign = { text: string; width: number; marks: (x: number, y: number) => Mark[] };

const size = 12;
const line = 22;

/** Signs with their words from (x, top) on, in as many lines as the width asks, and the height that takes. */
export function chartLegend(
  signs: readonly LegendSign[],
  { x: left, top, width }: { x: number; top: number; width: number }
): { marks: Mark[]; height: number } {
  let x = left;
  let row = 0;
  const marks = signs.flatMap(({ text, width: signWidth, marks: draw }): Mark[] => {
    const words = fitText(text, width - signWidth - 8, size);
    const taken = signWidth + 8 + textWidth(words, size);
    if (x > left && x + taken > left + width) {
      x = left;
      row += 1;
    }
    const at = x;
    x += taken + 20;
    const y = top + row * line + line / 2;
    return [
      ...draw(at, y),
      { kind: 'text', x: at + signWidth + 8, y: y + 4, text: words, size, fill: 'soft' }
    ];
  });
  return { marks, height: signs.length > 0 ? (row + 1) * line + 6 : 0 };
}

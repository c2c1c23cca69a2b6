import type { Figure } from '../../figure/figure';
import { textWidth } from '../../figure/text-width';

type WordBox = { text: string; x: number; y: number; right: number; bottom: number };

function wordBoxes({ marks }: Figure): WordBox[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { size = 13, anchor = 'start', text, weight } = mark;
    const wide = textWidth(text, size, weight);
    const x = mark.x - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
    return [{ x, y: mark.y - 0.75 * size, right: x + wide, bottom: mark.y, text }];
  });
}

/** Words of a figure that lie on other words of it. */
export function touchingWords(figure: Figure): string[] {
  const boxes = wordBoxes(figure);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom)
      .map((b) => `${a.text} / ${b.text}`)
  );
}

/** Words that stick out of a figure. */
export function wordsOutside(figure: Figure): string[] {
  return wordBoxes(figure)
    .filter(
      ({ x, y, right, bottom }) => x < -1 || y < -1 || right > figure.width + 1 || bottom > figure.height + 1
    )
    .map(({ text }) => text);
}

/** Everything a figure says. */
export function wordsOf({ marks }: Figure): string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

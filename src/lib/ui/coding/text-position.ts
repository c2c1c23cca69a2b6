/**
 * Between places in the page and offsets in the text. The transcript holds its words in elements of class
 * `wordsClass` with their first offset in `data-start` and exactly one text node; everything else (speakers,
 * times, bars) is no part of the text.
 */
export const wordsClass = 'words';

export type TextPoint = { node: Text; offset: number };

/** The elements that hold the words under `root`, in order; live. */
export function wordsOf(root: Element): HTMLCollectionOf<HTMLElement> {
  return root.getElementsByClassName(wordsClass) as HTMLCollectionOf<HTMLElement>;
}

/**
 * The offset of a place in the page. A place outside the words counts as the start of the words after it, or as
 * the end of the text. Null when the place is not under `root`, or there are no words.
 */
export function toOffset(root: Element, node: Node, nodeOffset: number): number | null {
  if (!root.contains(node)) return null;
  const holder = node instanceof Text ? node.parentElement : node;
  if (holder instanceof HTMLElement && holder.classList.contains(wordsClass)) {
    const length = node instanceof Text ? nodeOffset : nodeOffset > 0 ? textOf(holder).length : 0;
    return startOf(holder) + length;
  }
  const words = wordsOf(root);
  if (words.length === 0) return null;
  const place = document.createRange();
  place.setStart(node, nodeOffset);
  const next = words[firstIndex(words, (element) => place.comparePoint(element, 0) >= 0)];
  const last = words[words.length - 1]!;
  return next ? startOf(next) : startOf(last) + textOf(last).length;
}

/**
 * The place of an offset in the page. Where two elements meet without white space between them, the end of a
 * span lies in the first and everything else in the second. Null when there are no words.
 */
export function toPoint(root: Element, offset: number, edge: 'start' | 'end' = 'start'): TextPoint | null {
  const words = wordsOf(root);
  const reach = edge === 'end' ? offset - 1 : offset;
  const after = firstIndex(words, (element) => startOf(element) > reach);
  const element = words[Math.max(0, after - 1)];
  if (!element) return null;
  const node = textOf(element);
  return { node, offset: Math.max(0, Math.min(offset - startOf(element), node.length)) };
}

/** The pieces of `[start, end)` under `root`, one per element, so that nothing between the words is in a range. */
export function toRanges(root: Element, start: number, end: number): StaticRange[] {
  const words = wordsOf(root);
  const ranges: StaticRange[] = [];
  let index = Math.max(0, firstIndex(words, (element) => startOf(element) > start) - 1);
  for (; index < words.length; index++) {
    const element = words[index]!;
    const from = startOf(element);
    if (from >= end) break;
    const node = textOf(element);
    const startOffset = Math.max(0, start - from);
    const endOffset = Math.min(end - from, node.length);
    if (startOffset < endOffset)
      ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
  }
  return ranges;
}

/** The offset under a point of the viewport; null outside the words. */
export function offsetAtPoint(root: Element, x: number, y: number): number | null {
  const place = document.caretPositionFromPoint?.(x, y);
  if (place) return toOffset(root, place.offsetNode, place.offset);
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? toOffset(root, range.startContainer, range.startOffset) : null;
}

/**
 * The box of the character at `offset`, or with `edge: 'end'` of the one before it; a caret stands at its left or
 * right side. Null when there are no words.
 */
export function characterBox(root: Element, offset: number, edge: 'start' | 'end' = 'start'): DOMRect | null {
  const point = toPoint(root, offset, edge);
  if (!point) return null;
  const { node, offset: at } = point;
  const range = document.createRange();
  const from = edge === 'end' ? Math.max(0, at - 1) : Math.min(at, Math.max(0, node.length - 1));
  range.setStart(node, from);
  range.setEnd(node, Math.min(node.length, from + 1));
  const boxes = range.getClientRects();
  // A space at a line's end has a box on both lines: the last one is where the next word stands.
  return boxes[boxes.length - 1] ?? range.getBoundingClientRect();
}

function startOf(element: HTMLElement): number {
  return Number(element.dataset['start']);
}

function textOf(element: Element): Text {
  return element.firstChild as Text;
}

/** Index of the first element `holds` is true of, when it is true of all after it; the length when of none. */
function firstIndex(
  elements: HTMLCollectionOf<HTMLElement>,
  holds: (element: HTMLElement) => boolean
): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(elements[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

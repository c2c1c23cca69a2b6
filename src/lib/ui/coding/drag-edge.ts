import type { CodingGestures } from './coding-gestures';
import type { CodingScreen } from './coding-screen.svelte';
import type { Interval } from './lanes';
import type { Mark } from './mark';
import { offsetAtPoint } from './text-position';

const threshold = 4;

/**
 * Follows the pointer from the press on a bar's edge until it is let go: the quotation shows with that edge under
 * the pointer, by whole words, and is resized at the end. Escape leaves it as it was.
 */
export function dragEdge(
  screen: CodingScreen,
  gestures: CodingGestures,
  { quotationId, start, end }: Mark,
  edge: 'start' | 'end',
  press: PointerEvent
): void {
  if (press.button !== 0) return;
  press.preventDefault();
  const original: Interval = { start, end };
  let span = original;
  const controller = new AbortController();
  const { signal } = controller;
  const finish = async (outcome: Interval) => {
    controller.abort();
    if (outcome.start !== start || outcome.end !== end) await gestures.resize(quotationId, outcome);
    screen.marks.preview(quotationId, null);
  };
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== press.pointerId) return;
      if (span === original && Math.abs(event.clientY - press.clientY) < threshold) return;
      span = spanTo(screen, original, edge, event) ?? span;
      screen.marks.preview(quotationId, span);
    },
    { signal }
  );
  addEventListener('pointerup', () => void finish(span), { signal });
  addEventListener('pointercancel', () => void finish(original), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      void finish(original);
    },
    { signal, capture: true }
  );
}

/** The quotation with one edge at the pointer. In the margin, a line counts as a whole. */
function spanTo(
  screen: CodingScreen,
  original: Interval,
  edge: 'start' | 'end',
  { clientX, clientY }: PointerEvent
): Interval | null {
  const { root } = screen.selection;
  const column = root?.querySelector('.text')?.getBoundingClientRect();
  if (!root || !column) return null;
  const isInText = clientX > column.left && clientX < column.right;
  const x = isInText ? clientX : edge === 'start' ? column.left + 1 : column.right - 1;
  const offset = offsetAtPoint(root, x, clientY);
  if (offset === null) return null;
  const span = { ...original, [edge]: screen.boundaries.nearestWordEdge(offset, edge) };
  return span.start < span.end ? span : null;
}

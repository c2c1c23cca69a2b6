import type { DocumentText, Turn } from '$lib/domain/document-text';

/** The turns that share at least one character with `[start, end)`, in order. O(log turns + turns found). */
export function turnsBetween(text: DocumentText, start: number, end: number): Turn[] {
  const { turns } = text;
  const found: Turn[] = [];
  for (let at = firstIndex(turns, ({ end: turnEnd }) => turnEnd > start); at < turns.length; at++) {
    const turn = turns[at]!;
    if (turn.start >= end) break;
    found.push(turn);
  }
  return found;
}

/** When the words at `offset` of a turn were said: its last cue or stamp at or before them, else the turn's start. */
export function timeInTurn(turn: Turn, offset: number): number | null {
  const next = firstIndex(turn.times, (mark) => mark.offset > offset);
  return turn.times[next - 1]?.startMs ?? turn.startMs;
}

/** The page `offset` lies on; null for a text without pages. */
export function pageAt(text: DocumentText, offset: number): number | null {
  const next = firstIndex(text.pages, (mark) => mark.offset > offset);
  return text.pages[next - 1]?.page ?? null;
}

/** Index of the first element `holds` is true of, when it is true of all after it; the length when of none. */
function firstIndex<Element>(elements: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(elements[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

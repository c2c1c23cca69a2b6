import type { CodingScreen } from './coding-screen.svelte';
import { offsetAtPoint, wordsClass } from './text-position';

/** A click in coded text opens the shortest quotation there; a click elsewhere in the text leaves the open one. */
export function openAtPoint(screen: CodingScreen) {
  return (root: HTMLElement): (() => void) => {
    const open = (event: MouseEvent) => {
      if (event.detail !== 1 || screen.selection.span || event.shiftKey) return;
      if (!(event.target instanceof Element) || !event.target.closest(`.${wordsClass}`)) return;
      const offset = offsetAtPoint(root, event.clientX, event.clientY);
      const quotation = offset === null ? undefined : screen.quotationsAt(offset)[0];
      screen.openAtCaret(quotation?.id ?? null);
    };
    root.addEventListener('click', open);
    return () => root.removeEventListener('click', open);
  };
}

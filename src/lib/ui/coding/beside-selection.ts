import type { CodingScreen } from './coding-screen.svelte';

const gap = 8;

/**
 * Puts a floating element under the selection, or above it where there is no room; it stays where it is while its
 * contents change, and is never taller than the room it has.
 */
export function besideSelection(screen: CodingScreen) {
  return (element: HTMLElement): void => {
    const box = screen.selection.caretBox();
    const view = screen.selection.root?.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const { width } = element.getBoundingClientRect();
    const fullHeight = 360;
    const anchor = box ?? new DOMRect(view?.left ?? 0, innerHeight / 4, 0, 0);
    const left = Math.max(gap, Math.min(anchor.right - width / 3, innerWidth - width - gap));
    element.style.left = `${left}px`;
    const top = Math.max(gap, Math.min(anchor.bottom + gap, innerHeight - gap));
    const hasRoomBelow = top + fullHeight <= innerHeight || anchor.top < fullHeight;
    const placedTop = Math.min(top, Math.max(gap, innerHeight - fullHeight));
    if (hasRoomBelow) element.style.top = `${placedTop}px`;
    else element.style.bottom = `${innerHeight - anchor.top + gap}px`;
    element.style.maxHeight = `${(hasRoomBelow ? innerHeight - placedTop : anchor.top - gap) - gap}px`;
  };
}

/**
 * After something that had the keyboard went away: gives it to what opened it, or, when that is gone too, to the page.
 * Whoever took it in the meantime keeps it.
 */
export function returnFocus(opener: HTMLElement | null = null): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const target = opener?.isConnected ? opener : document.getElementById('content');
    target?.focus({ preventScroll: true });
  });
}

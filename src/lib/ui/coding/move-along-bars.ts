/** Arrow keys walk from bar to bar, over sections; a section has one tab stop. */
export function moveAlongBars(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
  const bar = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-bar]') : null;
  const all = bar?.closest('[role="document"]')?.querySelectorAll<HTMLElement>('[data-bar]');
  if (!bar || !all) return;
  const bars = Array.from(all);
  bars[bars.indexOf(bar) + step]?.focus();
  event.preventDefault();
}

/** What is gone through with Enter, in order: everything marked `data-entry` that can be typed in. */
function entriesIn(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-entry]:not(:disabled)')];
}

/** Gives the keyboard to a field, its text selected, so that typing replaces it. */
export function enterField(field: HTMLElement | undefined): void {
  if (!field) return;
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
  field.scrollIntoView?.({ block: 'nearest' });
}

/** The field that is `step` further on; false when there is none. */
export function stepField(form: HTMLElement, from: HTMLElement, step: 1 | -1): boolean {
  const entries = entriesIn(form);
  const next = entries[entries.indexOf(from) + step];
  enterField(next);
  return next !== undefined;
}

/**
 * The keys of a form from top to bottom: Enter and ↓ go on, Shift+Enter and ↑ go back; where text has lines of its own only Enter
 * goes on and Shift+Enter begins a line. Ctrl+Enter ends the form, and so does Enter in its last field.
 */
export function handleFormKey(form: HTMLElement, event: KeyboardEvent, onend: () => void): void {
  const field =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-entry]') : null;
  if (!field || event.isComposing || event.altKey) return;
  const hasLines = field instanceof HTMLTextAreaElement;
  const isMod = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && isMod) {
    event.preventDefault();
    onend();
    return;
  }
  if (isMod) return;
  const isForward = (event.key === 'Enter' && !event.shiftKey) || (event.key === 'ArrowDown' && !hasLines);
  const isBack = !hasLines && ((event.key === 'Enter' && event.shiftKey) || event.key === 'ArrowUp');
  if (!isForward && !isBack) return;
  event.preventDefault();
  if (isForward && field.getAttribute('aria-invalid') === 'true') {
    enterField(field);
    return;
  }
  if (!stepField(form, field, isForward ? 1 : -1) && event.key === 'Enter' && isForward) onend();
}

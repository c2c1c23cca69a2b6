/**
 * The text just before a quotation: about `length` UTF-16 code units, begun at a paragraph when one begins in the
 * first quarter of them, else at a word. Empty at the start of a document. Trimmed; no ellipsis is added.
 */
export function contextBefore(text: string, start: number, length: number): string {
  const from = start - length;
  if (length <= 0) return '';
  if (from <= 0) return text.slice(0, start).trim();
  const window = text.slice(from, start);
  const paragraph = window.lastIndexOf('\n', length / 4);
  const word = window.search(/\s/);
  if (paragraph >= 0) return window.slice(paragraph).trim();
  if (isBorder(text, from)) return window.trim();
  return window.slice(word >= 0 ? word : isLowSurrogate(window, 0) ? 1 : 0).trim();
}

/** The text just after a quotation, the mirror image of `contextBefore`. */
export function contextAfter(text: string, end: number, length: number): string {
  const to = end + length;
  if (length <= 0) return '';
  if (to >= text.length) return text.slice(end).trim();
  const window = text.slice(end, to);
  const paragraph = window.indexOf('\n', (length * 3) / 4);
  const word = lastWhitespace(window);
  if (paragraph >= 0) return window.slice(0, paragraph).trim();
  if (isBorder(text, to)) return window.trim();
  return window.slice(0, word >= 0 ? word : isLowSurrogate(text, to) ? length - 1 : length).trim();
}

/** Whether no word is cut in two at the offset. */
function isBorder(text: string, offset: number): boolean {
  return /\s/.test(text[offset - 1]! + text[offset]!);
}

function lastWhitespace(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (/\s/.test(text[at]!)) return at;
  return -1;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

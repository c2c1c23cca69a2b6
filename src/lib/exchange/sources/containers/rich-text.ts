import { toSourceText } from '$lib/domain/source-text';
import type { SourceParagraph } from '../parsed-source';

// "I:", "Jan de Vries\t", "[00:12": a list number before it would hide who speaks.
const turnStart = /^(?:[^\s:][^:\n\t]{0,40}[:\t]|[[(#]?\d{1,2}:\d\d)/;

/**
 * The words of one paragraph while it is read, and how far it is bold from its start. White space between two
 * bold words counts as bold, however it is set.
 */
export class RichText {
  #text = '';
  #boldEnd = 0;
  #boldSoFar = true;

  append(text: string, bold: boolean): void {
    this.#text += text;
    if (!this.#boldSoFar) return;
    if (bold) this.#boldEnd = this.#text.length;
    else if (text.trim() !== '') this.#boldSoFar = false;
  }

  /**
   * The paragraph, or null when it is blank: soft hyphens, control characters and the white space around it
   * taken off, `label` (a list number) put before it. A transcript whose turns are numbered keeps its turns, not
   * the numbers: an item that begins with bold words, a name or a time has none.
   */
  toParagraph(kind: SourceParagraph['kind'], label = ''): SourceParagraph | null {
    const clean = toClean(this.#text);
    const text = clean.trim();
    if (text === '') return null;
    const leading = clean.length - clean.trimStart().length;
    const bold = toClean(this.#text.slice(0, this.#boldEnd)).length - leading;
    const boldPrefix = Math.min(Math.max(bold, 0), text.length);
    const isTurn = kind === 'list-item' && (boldPrefix > 0 || turnStart.test(text));
    if (label === '' || isTurn) return { text, boldPrefix, kind, page: null };
    const before = `${label} `;
    return { text: before + text, boldPrefix: boldPrefix && boldPrefix + before.length, kind, page: null };
  }
}

/** A soft hyphen is a wish about line ends, no letter: left in, the word would not be found. */
function toClean(text: string): string {
  return toSourceText(text.replaceAll('\u00AD', ''));
}

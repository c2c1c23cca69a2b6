import type { SourceParagraph } from '../parsed-source';
import { RichText } from './rich-text';

/**
 * One stream of paragraphs: the body, a cell, a footnote or a text box. Text outside a paragraph is dropped, so
 * that names and descriptions of drawings, which stand between paragraphs, never become words.
 */
export class ParagraphFlow {
  readonly paragraphs: SourceParagraph[] = [];
  #open: RichText | null = null;
  #after: SourceParagraph[] = [];

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Starts a paragraph; goes on with the one that is open. */
  open(): void {
    this.#open ??= new RichText();
  }

  append(text: string, bold: boolean): void {
    this.#open?.append(text, bold);
  }

  /** Ends the paragraph that is open; a blank one leaves no trace. */
  close(kind: SourceParagraph['kind'], label = ''): void {
    const paragraph = this.#open?.toParagraph(kind, label);
    if (paragraph) this.paragraphs.push(paragraph);
    this.#open = null;
    for (const waiting of this.#after) this.paragraphs.push(waiting);
    this.#after = [];
  }

  /** Adds finished paragraphs: of a table, or of a text box after the paragraph that holds it. */
  add(paragraphs: SourceParagraph[]): void {
    const target = this.#open ? this.#after : this.paragraphs;
    for (const paragraph of paragraphs) target.push(paragraph);
  }
}

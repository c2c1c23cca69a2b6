import { formatStamp } from './format-stamp';
import type { SourceParagraph } from './parsed-source';

type Kind = SourceParagraph['kind'];

/** Collects the words between block borders into paragraphs, white space collapsed as a browser does. */
export class HtmlParagraphWriter {
  #paragraphs: SourceParagraph[] = [];
  #parts: string[] = [];
  #length = 0;
  #boldPrefix = 0;
  #boldDepth = 0;
  #preserveDepth = 0;
  #space = false;
  #kinds: Kind[] = [];
  #cells: string[] | null = null;
  #rowBold = 0;
  #inCell = false;
  #stamped = false;

  text(text: string): void {
    if (this.#stamped) return;
    if (this.#cells !== null && !this.#inCell && text.trim() === '') return;
    if (this.#preserveDepth > 0) {
      this.#append(text.replace(/\r\n?/g, '\n'));
      return;
    }
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    const body = words.startsWith(' ') ? words.slice(1) : words;
    if (body.length < words.length) this.#space = true;
    if (body === '') return;
    const inner = body.endsWith(' ') ? body.slice(0, -1) : body;
    this.#append((this.#space && !this.#atLineStart() ? ' ' : '') + inner);
    this.#space = inner.length < body.length;
  }

  lineBreak(): void {
    this.#space = false;
    if (this.#length > 0) this.#append('\n');
  }

  bold(change: 1 | -1): void {
    this.#boldDepth += change;
  }

  preserve(change: 1 | -1): void {
    this.#preserveDepth += change;
  }

  /** Writes a time stamp in a form that no prose has; the words inside the stamp are left out. */
  startStamp(seconds: number): void {
    if (!Number.isFinite(seconds) || seconds < 0 || this.#stamped) return;
    this.text(` ${formatStamp(Math.round(seconds * 1000))} `);
    this.#stamped = true;
  }

  endStamp(): void {
    this.#stamped = false;
  }

  startBlock(kind: Kind): void {
    this.#endParagraph();
    const outer = this.#kinds.at(-1) ?? 'paragraph';
    this.#kinds.push(kind === 'paragraph' ? outer : kind);
  }

  endBlock(): void {
    this.#endParagraph();
    this.#kinds.pop();
  }

  startRow(): void {
    this.endRow();
    this.#cells = [];
  }

  startCell(): void {
    if (this.#cells === null) this.startRow();
    this.#endCell();
    this.#inCell = true;
  }

  /** Ends the row and whatever stands before it. A row of one cell is layout: its lines are paragraphs. */
  endRow(): void {
    if (this.#cells === null) {
      this.#endParagraph();
      return;
    }
    this.#endCell();
    const cells = this.#cells;
    this.#cells = null;
    if (cells.length === 1) {
      for (const line of (cells[0] ?? '').split('\n')) this.#push(line, this.#rowBold, 'paragraph');
    } else this.#push(cells.join('\t'), this.#rowBold, 'table-row');
    this.#rowBold = 0;
  }

  finish(): SourceParagraph[] {
    this.endRow();
    this.#endParagraph();
    return this.#paragraphs;
  }

  #append(text: string): void {
    if (this.#boldDepth > 0 && this.#boldPrefix === this.#length) this.#boldPrefix += text.length;
    this.#length += text.length;
    this.#parts.push(text);
  }

  #atLineStart(): boolean {
    return this.#length === 0 || (this.#parts.at(-1) ?? '').endsWith('\n');
  }

  #endParagraph(): void {
    if (this.#inCell) {
      if (this.#length > 0 && !this.#atLineStart()) this.#append('\n');
      this.#space = false;
      return;
    }
    const [text, bold] = this.#take();
    this.#push(text, bold, this.#kinds.at(-1) ?? 'paragraph');
  }

  #endCell(): void {
    const [text, bold] = this.#take();
    if (this.#cells === null || !this.#inCell) {
      this.#push(text, bold, 'paragraph');
      return;
    }
    if (this.#cells.length === 0) this.#rowBold = bold;
    this.#cells.push(text.replace(/\t/g, ' ').trim());
    this.#inCell = false;
  }

  #take(): [text: string, boldPrefix: number] {
    const text = this.#parts.join('');
    const bold = this.#boldPrefix;
    this.#parts = [];
    this.#length = 0;
    this.#boldPrefix = 0;
    this.#space = false;
    return [text, bold];
  }

  #push(text: string, boldPrefix: number, kind: Kind): void {
    const kept = text.trimEnd();
    if (kept.trim() === '') return;
    this.#paragraphs.push({ text: kept, boldPrefix: Math.min(boldPrefix, kept.length), kind, page: null });
  }
}

import type { SourceParagraph } from '../../parsed-source';
import { ParagraphFlow } from '../paragraph-flow';
import { toTableRow } from '../table-row';

/**
 * One stream of an RTF file: the body, a footnote or a text box. RTF never says that a table begins: words
 * belong to a cell when their paragraph is marked as inside a table, and cells to the row that ends after them.
 */
export class RtfStory {
  tableCount = 0;
  /** The number or bullet that the file wrote out before the paragraph. */
  listLabel: string | null = null;
  readonly #main = new ParagraphFlow();
  #cell: ParagraphFlow | null = null;
  #cells: SourceParagraph[][] = [];
  #afterRow = false;

  append(text: string, bold: boolean, inTable: boolean): void {
    const flow = this.#flow(inTable);
    flow.open();
    flow.append(text, bold);
  }

  endParagraph(kind: SourceParagraph['kind'], inTable: boolean): void {
    // A bullet comes as one letter of a symbol font; only numbers and letters say something.
    const label = /[\p{L}\p{N}]/u.test(this.listLabel ?? '') ? (this.listLabel ?? '').trim() : '';
    const isItem = this.listLabel !== null && kind === 'paragraph';
    this.listLabel = null;
    const flow = this.#flow(inTable);
    const before = flow.paragraphs.length;
    flow.close(isItem ? 'list-item' : kind, label);
    if (flow === this.#main && flow.paragraphs.length > before) this.#afterRow = false;
  }

  endCell(): void {
    if (!this.#cell && this.#main.isOpen) this.#takeBackParagraph();
    const cell = this.#flow(true);
    this.endParagraph('paragraph', true);
    this.#cells.push(cell.paragraphs);
    this.#cell = null;
  }

  endRow(): void {
    if (this.#cell?.isOpen) this.endCell();
    if (this.#cells.length > 1 && !this.#afterRow) this.tableCount += 1;
    this.#main.add(toTableRow(this.#cells));
    this.#afterRow = this.#cells.length > 0;
    this.#cells = [];
    this.#cell = null;
  }

  add(paragraphs: SourceParagraph[], inTable: boolean): void {
    this.#flow(inTable).add(paragraphs);
  }

  /** Ends what is open: a file may stop anywhere. */
  finish(): SourceParagraph[] {
    if (this.#cell ?? this.#cells.length > 0) this.endRow();
    if (this.#main.isOpen) this.endParagraph('paragraph', false);
    return this.#main.paragraphs;
  }

  #flow(inTable: boolean): ParagraphFlow {
    if (!inTable) return this.#main;
    this.#cell ??= new ParagraphFlow();
    return this.#cell;
  }

  /** Some writers never mark a paragraph as inside the table: a cell's end then tells what its words were. */
  #takeBackParagraph(): void {
    const before = this.#main.paragraphs.length;
    this.#main.close('paragraph');
    this.#flow(true).add(this.#main.paragraphs.splice(before));
  }
}

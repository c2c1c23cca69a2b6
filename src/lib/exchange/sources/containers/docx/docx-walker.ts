import type { XmlAttributes, XmlHandler } from '$lib/exchange/archive/parse-xml';
import type { SourceParagraph } from '../../parsed-source';
import { toListNumber } from '../list-number';
import type { NoteCounts } from '../note-counts';
import { ParagraphFlow } from '../paragraph-flow';
import { toSymbolCharacter } from '../symbol-character';
import { toTableRow } from '../table-row';
import type { DocxNumbering } from './docx-numbering';
import { describeParagraph, newDocxParagraph, type DocxParagraph } from './docx-paragraph';
import { isOn, type DocxStyles } from './docx-styles';
import { FieldCodes } from './field-codes';

/** A footnote or endnote that the text refers to, in order of reading. */
export type NoteReference = { part: 'footnotes' | 'endnotes'; id: string; label: string };

// Codes of fields, deleted words, earlier formatting, readings above characters: none are words of the text.
const skipped = new Set([
  'instrText',
  'delText',
  'delInstrText',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'rt'
]);
const pictures = new Set(['blip', 'imagedata', 'chart', 'relIds']);

/**
 * Walks `document.xml`, or a part of footnotes or headers, and writes its paragraphs. One pass, nothing kept
 * but what is being read: cells, text boxes and notes are flows of their own, put back when they end.
 */
export class DocxWalker implements XmlHandler {
  readonly body = new ParagraphFlow();
  readonly references: NoteReference[] = [];
  /** The paragraphs of each note by its id, when the part holds notes. */
  readonly notes = new Map<string, SourceParagraph[]>();

  readonly #styles: DocxStyles;
  readonly #numbering: DocxNumbering;
  readonly #counts: NoteCounts;
  readonly #parents: string[] = [];
  readonly #flows: ParagraphFlow[] = [this.body];
  readonly #paragraphs: DocxParagraph[] = [];
  readonly #rows: { cells: SourceParagraph[][]; isDeleted: boolean }[] = [];
  readonly #choices: number[] = [];
  readonly #fields = new FieldCodes();
  #skippedAt = 0;
  #noteId = '';
  #run = { bold: null as boolean | null, styleBold: false, hidden: false };
  #placeholder = false;
  #textDepth = 0;
  #noteNumbers = { footnotes: 0, endnotes: 0 };

  constructor(styles: DocxStyles, numbering: DocxNumbering, counts: NoteCounts) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#counts = counts;
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#parents.at(-1);
    this.#parents.push(name);
    if (this.#skippedAt > 0) return;
    if (this.#isSkipped(name, parent)) {
      this.#skippedAt = this.#parents.length;
      return;
    }
    this.#openBlock(name, attributes);
    this.#openFormat(name, parent, attributes);
    this.#openWords(name, parent, attributes);
  }

  text(text: string): void {
    // A line feed inside `w:t` comes from a tool that wraps its XML: it means a space.
    if (this.#textDepth > 0 && this.#skippedAt === 0) this.#append(text.replace(/[\t\n\r]+/g, ' '));
  }

  close(name: string): void {
    const depth = this.#parents.length;
    this.#parents.pop();
    if (this.#skippedAt > 0) {
      if (this.#skippedAt === depth) this.#skippedAt = 0;
      return;
    }
    if (name === 't') this.#textDepth -= 1;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'AlternateContent') this.#choices.pop();
    else if (name === 'sdt') this.#placeholder = false;
    else if (name === 'tr') this.#closeRow();
    else if (name === 'tc') this.#rows.at(-1)?.cells.push(this.#closeFlow());
    else if (name === 'txbxContent' || name === 'drawing') this.#closeBox();
    else if (name === 'footnote' || name === 'endnote') this.notes.set(this.#noteId, this.#closeFlow());
  }

  get #flow(): ParagraphFlow {
    return this.#flows.at(-1) ?? this.body;
  }

  #isSkipped(name: string, parent: string | undefined): boolean {
    if (name === 'del') {
      const isProperty = parent === 'rPr' || parent === 'trPr' || parent === 'numPr';
      if (!isProperty) this.#counts.add('tracked-deletions-left-out');
      return !isProperty;
    }
    if (name === 'Choice' || name === 'Fallback') {
      const taken = this.#choices.at(-1) ?? 0;
      if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = taken + 1;
      return taken > 0;
    }
    if (name === 'sdtContent') return this.#placeholder;
    return skipped.has(name);
  }

  #openBlock(name: string, attributes: XmlAttributes): void {
    if (name === 'p') {
      this.#paragraphs.push(newDocxParagraph());
      this.#flow.open();
    } else if (name === 'tbl') this.#counts.add('tables-as-text');
    else if (name === 'tr') this.#rows.push({ cells: [], isDeleted: false });
    else if (name === 'tc' || name === 'txbxContent' || name === 'drawing')
      this.#flows.push(new ParagraphFlow());
    else if (name === 'footnote' || name === 'endnote') {
      this.#noteId = attributes.get('id') ?? '';
      this.#flows.push(new ParagraphFlow());
    } else if (name === 'AlternateContent') this.#choices.push(0);
    else if (name === 'sdt') this.#placeholder = false;
    else if (name === 'showingPlcHdr') this.#placeholder = isOn(attributes.get('val'));
  }

  #openFormat(name: string, parent: string | undefined, attributes: XmlAttributes): void {
    const value = attributes.get('val');
    if (name === 'r') this.#run = { bold: null, styleBold: false, hidden: false };
    const inRun = parent === 'rPr' && this.#parents.at(-3) === 'r';
    if (inRun) {
      if (name === 'b') this.#run.bold = isOn(value);
      else if (name === 'rStyle') this.#run.styleBold = this.#styles.isBoldCharacter(value ?? '');
      else if (name === 'vanish') this.#run.hidden = isOn(value);
      return;
    }
    const row = this.#rows.at(-1);
    if (name === 'del' && parent === 'trPr' && row) row.isDeleted = true;
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.styleId = value ?? null;
    else if (name === 'outlineLvl') paragraph.outlineLevel = Number(value ?? 9);
    else if (name === 'numId') paragraph.numberId = value ?? null;
    else if (name === 'ilvl') paragraph.numberLevel = Number(value ?? 0);
    else if (name === 'del' && parent === 'rPr' && this.#parents.at(-3) === 'pPr') paragraph.runsOn = true;
  }

  #openWords(name: string, parent: string | undefined, attributes: XmlAttributes): void {
    if (name === 't') this.#textDepth += 1;
    else if (name === 'tab' && parent === 'r') this.#append('\t');
    else if (name === 'ptab') this.#append('\t');
    else if (name === 'cr' || name === 'br') this.#append('\n');
    else if (name === 'noBreakHyphen') this.#append('-');
    else if (name === 'sym') {
      const code = Number.parseInt(attributes.get('char') ?? '', 16);
      this.#append(toSymbolCharacter(Number.isNaN(code) ? 0xfffd : code, attributes.get('font') ?? ''));
    } else if (name === 'fldChar') this.#fields.mark(attributes.get('fldCharType'));
    else if (name === 'commentReference') this.#counts.add('comments-left-out');
    else if (pictures.has(name)) this.#counts.add('images-left-out');
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#refer(name, attributes);
  }

  /** Word's own way in plain text: `[1]` where the raised number stood. */
  #refer(name: string, attributes: XmlAttributes): void {
    const part = name === 'footnoteReference' ? 'footnotes' : 'endnotes';
    const number = (this.#noteNumbers[part] += 1);
    const hasOwnMark = isOn(attributes.get('customMarkFollows') ?? '0');
    const label = hasOwnMark
      ? ''
      : `[${toListNumber(number, part === 'footnotes' ? 'decimal' : 'lower-roman')}]`;
    this.references.push({ part, id: attributes.get('id') ?? '', label });
    this.#append(label);
  }

  #append(text: string): void {
    if (this.#fields.isInCode || this.#run.hidden) return;
    const paragraph = this.#paragraphs.at(-1);
    // Bold of a paragraph style and of a character style cancel out; the run's own word is final.
    const paragraphBold = this.#styles.paragraph(paragraph?.styleId ?? null).bold;
    this.#flow.append(text, this.#run.bold ?? paragraphBold !== this.#run.styleBold);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || paragraph.runsOn) return;
    const { kind, label } = describeParagraph(paragraph, this.#styles, this.#numbering);
    this.#flow.close(kind, label);
  }

  #closeFlow(): SourceParagraph[] {
    const flow = this.#flows.length > 1 ? this.#flows.pop() : undefined;
    if (flow?.isOpen) flow.close('paragraph');
    return flow?.paragraphs ?? [];
  }

  #closeBox(): void {
    const paragraphs = this.#closeFlow();
    this.#flow.add(paragraphs);
  }

  #closeRow(): void {
    const row = this.#rows.pop();
    if (row && !row.isDeleted) this.#flow.add(toTableRow(row.cells));
  }
}

import type { XmlAttributes, XmlHandler } from '$lib/exchange/archive/parse-xml';
import type { SourceParagraph } from '../../parsed-source';
import type { NoteCounts } from '../note-counts';
import { ParagraphFlow } from '../paragraph-flow';
import { toTableRow } from '../table-row';
import { OdtLists } from './odt-lists';
import type { OdtStyles } from './odt-styles';

type OpenParagraph = {
  kind: SourceParagraph['kind'];
  label: string;
  /** One for the paragraph and one for each span around the words that come. */
  formats: { bold: boolean; hidden: boolean }[];
  /** White space that follows white space, or begins the paragraph, is not there. */
  endsInSpace: boolean;
};

const skipped = new Set([
  'tracked-changes',
  'annotation',
  'ruby-text',
  'hidden-text',
  'placeholder',
  'forms'
]);
const shapes = new Set([
  'frame',
  'custom-shape',
  'rect',
  'ellipse',
  'circle',
  'line',
  'polyline',
  'polygon',
  'path',
  'connector',
  'caption',
  'g'
]);
const mostRepeats = 100;

/** Walks `content.xml` and writes its paragraphs; styles before the body are given to `styles`. */
export class OdtWalker implements XmlHandler {
  readonly body = new ParagraphFlow();
  readonly footnotes: SourceParagraph[] = [];
  /** Whether this is a text at all, not a sheet or slides. */
  isText = false;

  readonly #styles: OdtStyles;
  readonly #counts: NoteCounts;
  readonly #lists: OdtLists;
  readonly #parents: string[] = [];
  readonly #flows: ParagraphFlow[] = [this.body];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #rows: SourceParagraph[][][] = [];
  #repeats: number[] = [];
  #inBody = false;
  #skippedAt = 0;
  #citation = '';
  #hasPicture = false;

  constructor(styles: OdtStyles, counts: NoteCounts) {
    this.#styles = styles;
    this.#counts = counts;
    this.#lists = new OdtLists(styles.lists);
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#parents.at(-1);
    this.#parents.push(name);
    if (name === 'deletion' && parent === 'changed-region') this.#counts.add('tracked-deletions-left-out');
    if (this.#skippedAt > 0) return;
    if (!this.#inBody) {
      if (name === 'body') this.#inBody = true;
      else this.#styles.open(name, attributes);
      return;
    }
    if (name === 'text' && parent === 'body') this.isText = true;
    if (name === 'annotation') this.#counts.add('comments-left-out');
    if (skipped.has(name) || (name === 'covered-table-cell' && this.#rows.at(-1)?.length !== 0)) {
      this.#skippedAt = this.#parents.length;
      return;
    }
    this.#openBlock(name, attributes);
    this.#openWords(name, parent, attributes);
  }

  text(text: string): void {
    if (this.#skippedAt > 0) return;
    if (!this.#inBody) this.#styles.text(text);
    else if (this.#parents.at(-1) === 'note-citation') this.#citation += text;
    else this.#appendCollapsed(text);
  }

  close(name: string): void {
    const depth = this.#parents.length;
    this.#parents.pop();
    if (this.#skippedAt > 0) {
      if (this.#skippedAt === depth) this.#skippedAt = 0;
    } else if (!this.#inBody) this.#styles.close(name);
    else this.#closeBlock(name);
  }

  get #flow(): ParagraphFlow {
    return this.#flows.at(-1) ?? this.body;
  }

  #openBlock(name: string, attributes: XmlAttributes): void {
    if (name === 'p' || name === 'h') this.#openParagraph(name, attributes.get('style-name'));
    else if (name === 'list') {
      const isContinued =
        attributes.get('continue-numbering') === 'true' || attributes.get('continue-list') !== undefined;
      this.#lists.openList(attributes.get('style-name'), isContinued);
    } else if (name === 'list-item') this.#lists.openItem();
    else if (name === 'table') this.#counts.add('tables-as-text');
    else if (name === 'table-row') this.#rows.push([]);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#repeats.push(toCount(attributes.get('number-columns-repeated')));
      this.#flows.push(new ParagraphFlow());
    } else if (name === 'note-body' || shapes.has(name)) this.#flows.push(new ParagraphFlow());
    if (name === 'note') this.#citation = '';
    if (name === 'frame') this.#hasPicture = false;
  }

  #openParagraph(name: string, style: string | undefined): void {
    const isHeading = name === 'h' || this.#styles.isHeading(style);
    const kind = this.#lists.isOpen && name === 'p' ? 'list-item' : isHeading ? 'heading' : 'paragraph';
    const bold = this.#styles.isBold('paragraph', style) ?? false;
    const formats = [{ bold, hidden: false }];
    this.#paragraphs.push({ kind, label: this.#lists.next(), formats, endsInSpace: true });
    this.#flow.open();
  }

  #openWords(name: string, parent: string | undefined, attributes: XmlAttributes): void {
    if (name === 'span') {
      const outer = this.#paragraphs.at(-1)?.formats.at(-1);
      const style = attributes.get('style-name');
      this.#paragraphs.at(-1)?.formats.push({
        bold: this.#styles.isBold('text', style) ?? outer?.bold ?? false,
        hidden: this.#styles.isHidden(style) || (outer?.hidden ?? false)
      });
    } else if (name === 's') this.#append(' '.repeat(toCount(attributes.get('c'))));
    else if (name === 'tab') this.#append('\t');
    else if (name === 'line-break') this.#append('\n');
    else if (name === 'image' && parent === 'frame' && !this.#hasPicture) {
      // A drawing stands there twice, as vectors and as pixels: one picture.
      this.#hasPicture = true;
      this.#counts.add('images-left-out');
    }
  }

  #appendCollapsed(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const words = paragraph.endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (words === '') return;
    this.#append(words);
    paragraph.endsInSpace = words.endsWith(' ');
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    const format = paragraph?.formats.at(-1);
    if (!paragraph || !format || format.hidden) return;
    this.#flow.append(text, format.bold);
    paragraph.endsInSpace = false;
  }

  #closeBlock(name: string): void {
    if (name === 'p' || name === 'h') {
      const paragraph = this.#paragraphs.pop();
      if (paragraph) this.#flow.close(paragraph.kind, paragraph.label);
    } else if (name === 'span') this.#paragraphs.at(-1)?.formats.pop();
    else if (name === 'list') this.#lists.closeList();
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      const cell = this.#closeFlow();
      const repeats = this.#repeats.pop() ?? 1;
      for (let count = 0; count < repeats; count += 1) this.#rows.at(-1)?.push(cell);
    } else if (name === 'table-row') this.#flow.add(toTableRow(this.#rows.pop() ?? []));
    else if (name === 'note-body') this.#closeNote();
    else if (shapes.has(name)) {
      const paragraphs = this.#closeFlow();
      this.#flow.add(paragraphs);
    }
  }

  /** As in plain text from Word: `[1]` where the raised number stood and before the note. */
  #closeNote(): void {
    const label = `[${this.#citation.trim()}]`;
    for (const [index, { text }] of this.#closeFlow().entries()) {
      const numbered = index === 0 ? `${label} ${text}` : text;
      this.footnotes.push({ text: numbered, boldPrefix: 0, kind: 'footnote', page: null });
    }
    this.#append(label);
  }

  #closeFlow(): SourceParagraph[] {
    return (this.#flows.length > 1 ? this.#flows.pop() : undefined)?.paragraphs ?? [];
  }
}

/** A `repeated` attribute: 1 without one, and never so many that a small file grows large. */
function toCount(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), mostRepeats) : 1;
}

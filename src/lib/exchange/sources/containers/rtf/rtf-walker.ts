import { AppError } from '$lib/domain/app-error';
import { fromWindows1252 } from '../../from-windows-1252';
import type { SourceParagraph } from '../../parsed-source';
import type { NoteCounts } from '../note-counts';
import { rtfCharacters } from './rtf-characters';
import { findRtfDestination, type RtfDestination } from './rtf-destinations';
import { RtfFonts } from './rtf-fonts';
import { RtfStory } from './rtf-story';
import type { RtfToken } from './rtf-tokens';

/** What holds until the group ends. */
type Group = {
  destination: RtfDestination;
  /** Where words went before `\upr`, which says the same twice: in a code page and in Unicode. */
  beforeUpr: RtfDestination | null;
  bold: boolean;
  hidden: boolean;
  font: number;
  unicodeSkip: number;
  inTable: boolean;
  isHeading: boolean;
  isListed: boolean;
  style: number | null;
  opens: 'footnote' | 'box' | null;
};

const deepest = 1000;
const headingName = /^(?:heading|title|subtitle|kop|titel|ondertitel)\s?\d?;?$/i;

/** Takes the tokens of an RTF file one by one and writes its paragraphs. */
export class RtfWalker {
  readonly footnotes: SourceParagraph[] = [];
  title = '';
  /** The last group was closed: what follows is no document. */
  isDone = false;

  readonly #file: string;
  readonly #counts: NoteCounts;
  readonly #fonts = new RtfFonts();
  readonly #headingStyles = new Set<number>();
  readonly #groups: Group[] = [];
  readonly #stories: RtfStory[] = [new RtfStory()];
  #group: Group = {
    destination: 'text',
    beforeUpr: null,
    bold: false,
    hidden: false,
    font: 0,
    unicodeSkip: 1,
    inTable: false,
    isHeading: false,
    isListed: false,
    style: null,
    opens: null
  };
  #bytes: Uint8Array[] = [];
  #toSkip = 0;
  #isOptional = false;
  #footnoteCount = 0;
  #styleName = '';
  #headerHasText = false;

  constructor(file: string, counts: NoteCounts) {
    this.#file = file;
    this.#counts = counts;
  }

  /** @throws AppError `import/unreadable-file` when groups are nested a thousand deep. */
  take(token: RtfToken): void {
    if (token.kind === 'bytes') {
      const skip = Math.min(this.#toSkip, token.bytes.length);
      this.#toSkip -= skip;
      if (skip < token.bytes.length) this.#bytes.push(token.bytes.subarray(skip));
      return;
    }
    this.#flushBytes();
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.name === '*') this.#isOptional = true;
    else {
      const isOptional = this.#isOptional;
      this.#isOptional = false;
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#word(token.name, token.value, isOptional);
    }
  }

  finish(): SourceParagraph[] {
    this.#flushBytes();
    while (this.#groups.length > 0) this.#close();
    const story = this.#story;
    const paragraphs = story.finish();
    this.#counts.add('tables-as-text', story.tableCount);
    return paragraphs;
  }

  get #story(): RtfStory {
    return this.#stories.at(-1) ?? new RtfStory();
  }

  #open(): void {
    if (this.#groups.length >= deepest) throw new AppError('import/unreadable-file', { file: this.#file });
    this.#toSkip = 0;
    this.#groups.push(this.#group);
    this.#group = { ...this.#group, opens: null };
  }

  #close(): void {
    this.#toSkip = 0;
    const closed = this.#group;
    const outer = this.#groups.pop();
    if (!outer) {
      this.isDone = true;
      return;
    }
    this.#group = outer;
    if (closed.destination === 'header' && outer.destination !== 'header' && this.#headerHasText) {
      this.#headerHasText = false;
      this.#counts.add('headers-left-out');
    }
    if (closed.destination === 'styles') this.#endStyle(closed);
    if (closed.opens !== null) this.#endStory(closed.opens);
    if (this.#groups.length === 0) this.isDone = true;
  }

  #endStyle(closed: Group): void {
    if (closed.style !== null && headingName.test(this.#styleName.trim()))
      this.#headingStyles.add(closed.style);
    this.#styleName = '';
  }

  #endStory(kind: 'footnote' | 'box'): void {
    const story = this.#story;
    this.#stories.pop();
    const paragraphs = story.finish();
    if (kind === 'box') {
      this.#story.add(paragraphs, this.#group.inTable);
      return;
    }
    for (const [index, { text }] of paragraphs.entries()) {
      const numbered = index === 0 ? `[${this.#footnoteCount}] ${text}` : text;
      this.footnotes.push({ text: numbered, boldPrefix: 0, kind: 'footnote', page: null });
    }
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const all = new Uint8Array(this.#bytes.reduce((total, piece) => total + piece.length, 0));
    let at = 0;
    for (const piece of this.#bytes) {
      all.set(piece, at);
      at += piece.length;
    }
    this.#bytes = [];
    // The name of a symbol font is written in plain letters.
    const isName = this.#group.destination === 'fonts';
    this.#write(isName ? fromWindows1252(all) : this.#fonts.decode(all, this.#group.font));
  }

  #write(text: string): void {
    const group = this.#group;
    const story = this.#story;
    if (group.destination === 'text') {
      if (!group.hidden) story.append(text, group.bold, group.inTable);
    } else if (group.destination === 'label') story.listLabel = (story.listLabel ?? '') + text;
    else if (group.destination === 'title') this.title += text;
    else if (group.destination === 'fonts') this.#fonts.define(group.font).name += text;
    else if (group.destination === 'styles') this.#styleName += text;
    else if (group.destination === 'header' && /[\p{L}\p{N}]/u.test(text)) this.#headerHasText = true;
  }

  #word(name: string, value: number | null, isOptional: boolean): void {
    const group = this.#group;
    if (group.destination === 'skip') {
      if (name === 'ud' && group.beforeUpr) group.destination = group.beforeUpr;
      return;
    }
    if (this.#enter(name, isOptional)) return;
    const character = rtfCharacters[name];
    if (character !== undefined) this.#write(character);
    else if (name === 'u') {
      this.#write(this.#fonts.toLetter(value ?? 0xfffd, group.font));
      this.#toSkip = group.unicodeSkip;
    } else if (group.destination === 'text' && this.#block(name)) return;
    else this.#format(name, value);
  }

  /** Whether the word opens a group whose words go elsewhere. */
  #enter(name: string, isOptional: boolean): boolean {
    const group = this.#group;
    if (group.destination === 'info') {
      if (name === 'title') group.destination = 'title';
      return true;
    }
    if (name === 'upr') {
      group.beforeUpr = group.destination;
      group.destination = 'skip';
      return true;
    }
    const destination = findRtfDestination(name, isOptional);
    if (destination !== null) {
      if (name === 'pict' || name === 'shppict') this.#counts.add('images-left-out');
      if (name === 'annotation') this.#counts.add('comments-left-out');
      if (destination === 'label') this.#story.listLabel = '';
      group.destination = destination;
      return true;
    }
    if (group.destination !== 'text' || (name !== 'footnote' && name !== 'shptxt')) return false;
    if (name === 'footnote') {
      this.#counts.add('footnotes-at-end');
      this.#footnoteCount += 1;
      this.#write(`[${this.#footnoteCount}]`);
    }
    group.opens = name === 'footnote' ? 'footnote' : 'box';
    group.inTable = false;
    this.#stories.push(new RtfStory());
    return true;
  }

  #block(name: string): boolean {
    const story = this.#story;
    const { isHeading, isListed, inTable } = this.#group;
    if (name === 'par' || name === 'sect' || name === 'nestrow') {
      const kind = isHeading ? 'heading' : isListed ? 'list-item' : 'paragraph';
      story.endParagraph(kind, inTable);
    } else if (name === 'cell') story.endCell();
    else if (name === 'row') story.endRow();
    else return false;
    return true;
  }

  #format(name: string, value: number | null): void {
    const group = this.#group;
    const isOn = value !== 0;
    if (name === 'b') group.bold = isOn;
    else if (name === 'v') group.hidden = isOn;
    else if (name === 'deleted') {
      if (isOn && group.destination === 'text') this.#counts.add('tracked-deletions-left-out');
      group.hidden = isOn;
    } else if (name === 'plain') {
      group.bold = false;
      group.hidden = false;
      group.font = this.#fonts.defaultFont;
    } else if (name === 'pard') {
      group.inTable = false;
      group.isHeading = false;
      group.isListed = false;
    } else if (name === 'intbl') group.inTable = true;
    else if (name === 'outlinelevel') group.isHeading = (value ?? 9) < 9;
    else if (name === 'ls') group.isListed = isOn;
    else if (name === 's') {
      group.style = value;
      group.isHeading = value !== null && this.#headingStyles.has(value);
    } else if (name === 'f') group.font = value ?? 0;
    else if (name === 'uc') group.unicodeSkip = Math.max(value ?? 1, 0);
    else this.#encode(name, value);
  }

  #encode(name: string, value: number | null): void {
    if (name === 'ansicpg') this.#fonts.codePage = value ?? 1252;
    else if (name === 'mac') this.#fonts.codePage = 10000;
    else if (name === 'deff') {
      this.#fonts.defaultFont = value ?? 0;
      this.#group.font = value ?? 0;
    } else if (name === 'fcharset' && this.#group.destination === 'fonts') {
      this.#fonts.define(this.#group.font).charset = value;
    } else if (name === 'cpg' && this.#group.destination === 'fonts') this.#fonts.codePage = value ?? 1252;
  }
}

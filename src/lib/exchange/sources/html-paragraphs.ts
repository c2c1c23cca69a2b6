import { decodeEntities } from './decode-entities';
import { HtmlParagraphWriter } from './html-paragraph-writer';
import { htmlTokens, readAttribute } from './html-tokens';
import type { SourceParagraph } from './parsed-source';

const names = (list: string) => new Set(list.split(' '));
const leftOut = names(
  'script style nav header footer template noscript svg iframe object title textarea select button canvas audio ' +
    'video map dialog xmp noembed noframes'
);
const blocks = names(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 ' +
    'h2 h3 h4 h5 h6 head hr html legend li main menu ol p pre section summary ul'
);
// Elements whose end is always written, so that leaving one out never swallows what follows.
const hideable = names('div section aside ul ol form table span');
const voids = names('area base br col embed hr img input link meta param source wbr');
const boldStyle = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i;

/**
 * The paragraphs of a page, in order, without empty ones: block elements and table rows make paragraphs, `<br>`
 * a line feed, cells are joined by a tab, headings, list items and mammoth's footnotes are told apart. Scripts,
 * styles, navigation, page headers and footers, and what is hidden or asks for cookies are left out; nothing of the markup reaches the text. Never
 * throws; linear in the length of the page. oTranscribe's time stamps come out as `#hh:mm:ss.mmm#`.
 */
export function htmlParagraphs(html: string): SourceParagraph[] {
  const writer = new HtmlParagraphWriter();
  const open = new OpenElements();
  let skipped: { name: string; depth: number } | null = null;
  for (const token of htmlTokens(html)) {
    if (skipped !== null) {
      if (token.type === 'start' && token.name === skipped.name && !isSelfClosed(token.attributes))
        skipped.depth += 1;
      if (token.type === 'end' && token.name === skipped.name && --skipped.depth === 0) skipped = null;
    } else if (token.type === 'text') {
      writer.text(decodeEntities(token.text));
    } else if (token.type === 'end') {
      for (const element of open.close(token.name)) end(writer, element);
    } else if (isLeftOut(token.name, token.attributes) && !(token.name === 'header' && open.isInArticle())) {
      if (!isSelfClosed(token.attributes)) skipped = { name: token.name, depth: 1 };
    } else {
      const element = elementOf(token.name, token.attributes);
      start(writer, element);
      if (!voids.has(token.name) && !isSelfClosed(token.attributes)) open.open(element);
      else if (token.name !== 'br') end(writer, element);
    }
  }
  return writer.finish();
}

type Element = { name: string; bold: boolean; footnote: boolean; stamp: number | null };

/** The elements begun and not ended; an end tag without a start is passed over at no cost. */
class OpenElements {
  #stack: Element[] = [];
  #counts = new Map<string, number>();

  open(element: Element): void {
    this.#stack.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
  }

  /** The header of an article holds its title, not the page's menu. */
  isInArticle(): boolean {
    return ['article', 'main'].some((name) => (this.#counts.get(name) ?? 0) > 0);
  }

  close(name: string): Element[] {
    const closed: Element[] = [];
    if (name === 'br') return [{ name, bold: false, footnote: false, stamp: null }];
    while ((this.#counts.get(name) ?? 0) > 0) {
      const element = this.#stack.pop();
      if (element === undefined) break;
      this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
      closed.push(element);
      if (element.name === name) break;
    }
    return closed;
  }
}

function elementOf(name: string, attributes: string): Element {
  const style = attributes === '' ? null : readAttribute(attributes, 'style');
  const seconds = name === 'span' ? readAttribute(attributes, 'data-timestamp') : null;
  return {
    name,
    bold: name === 'strong' || name === 'b' || (style !== null && boldStyle.test(style)),
    footnote: name === 'li' && /^(?:foot|end)note-/.test(readAttribute(attributes, 'id') ?? ''),
    stamp: seconds === null ? null : Number(seconds)
  };
}

function start(writer: HtmlParagraphWriter, element: Element): void {
  const { name } = element;
  if (name === 'br') writer.lineBreak();
  else if (name === 'tr') writer.startRow();
  else if (name === 'td' || name === 'th') writer.startCell();
  else if (name === 'table') writer.endRow();
  else if (blocks.has(name)) writer.startBlock(element.footnote ? 'footnote' : kindOf(name));
  if (name === 'pre') writer.preserve(1);
  if (element.bold) writer.bold(1);
  if (element.stamp !== null) writer.startStamp(element.stamp);
}

function end(writer: HtmlParagraphWriter, element: Element): void {
  const { name } = element;
  if (name === 'br') writer.lineBreak();
  else if (name === 'tr' || name === 'table') writer.endRow();
  else if (blocks.has(name)) writer.endBlock();
  if (name === 'pre') writer.preserve(-1);
  if (element.bold) writer.bold(-1);
  if (element.stamp !== null) writer.endStamp();
}

function kindOf(name: string): SourceParagraph['kind'] {
  if (/^h[1-6]$/.test(name)) return 'heading';
  return name === 'li' ? 'list-item' : 'paragraph';
}

function isLeftOut(name: string, attributes: string): boolean {
  if (leftOut.has(name) || (hideable.has(name) && isAside(attributes))) return true;
  // The arrow with which mammoth leads from a footnote back to its reference.
  return name === 'a' && (readAttribute(attributes, 'href') ?? '').includes('note-ref-');
}

/** Whether an element says that it is not shown, is no part of what the page tells, or asks to accept cookies. */
function isAside(attributes: string): boolean {
  if (attributes === '') return false;
  const value = (name: string) => readAttribute(attributes, name) ?? '';
  return (
    /(?:^|\s)hidden(?:[\s=/]|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '')) ||
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(value('style')) ||
    /^(?:navigation|banner|contentinfo|search|dialog|alertdialog)$/i.test(value('role')) ||
    /cookie|consent/i.test(`${value('id')} ${value('class')}`)
  );
}

function isSelfClosed(attributes: string): boolean {
  return attributes.endsWith('/');
}

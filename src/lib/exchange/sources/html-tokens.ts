/** A start tag, an end tag or a run of text of a page. Tag and attribute names are in lower case. */
export type HtmlToken =
  | { type: 'start'; name: string; attributes: string }
  | { type: 'end'; name: string }
  | { type: 'text'; text: string };

const rawTextElements = new Set(['script', 'style', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);
const tagName = /[a-zA-Z][^\s/>]{0,50}/y;

/**
 * The tokens of a page in order: comments, doctypes and processing instructions left out, entities not yet
 * decoded, the inside of scripts and styles left out. Takes any string: what is no tag is text. Linear.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lastClose = html.lastIndexOf('>');
  let at = 0;
  let textStart = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0 || open > lastClose) break;
    const markup = readMarkup(html, open);
    if (markup === null) {
      at = open + 1;
      continue;
    }
    if (open > textStart) yield { type: 'text', text: html.slice(textStart, open) };
    if (markup.token !== null) yield markup.token;
    at = markup.end;
    if (markup.token?.type === 'start' && rawTextElements.has(markup.token.name)) {
      at = endOfRawText(html, at, markup.token.name);
      yield { type: 'end', name: markup.token.name };
    }
    textStart = at;
  }
  if (html.length > textStart) yield { type: 'text', text: html.slice(textStart) };
}

/**
 * The value of one attribute of a start tag, entities not yet decoded; null when absent.
 *
 * @example readAttribute('class="timestamp" data-timestamp=3.4', 'data-timestamp') // '3.4'
 */
export function readAttribute(attributes: string, name: string): string | null {
  const pattern = /([^\s=/"'>]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const [, key = '', double, single, bare] of attributes.slice(0, 20_000).matchAll(pattern)) {
    if (key.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return null;
}

function readMarkup(html: string, open: number): { token: HtmlToken | null; end: number } | null {
  const next = html[open + 1];
  if (next === '!' || next === '?') return { token: null, end: endOfDeclaration(html, open) };
  const isEnd = next === '/';
  tagName.lastIndex = open + (isEnd ? 2 : 1);
  const name = tagName.exec(html)?.[0];
  if (name === undefined) return null;
  const close = endOfTag(html, tagName.lastIndex);
  if (close < 0) return null;
  const lower = name.toLowerCase();
  if (isEnd) return { token: { type: 'end', name: lower }, end: close + 1 };
  const attributes = html.slice(open + 1 + name.length, close);
  return { token: { type: 'start', name: lower, attributes }, end: close + 1 };
}

function endOfDeclaration(html: string, open: number): number {
  const mark = html.startsWith('<!--', open) ? '-->' : '>';
  const end = html.indexOf(mark, open + 2);
  return end < 0 ? html.length : end + mark.length;
}

// A quote that never closes is met at most once for each kind of quote, so falling back stays linear.
function endOfTag(html: string, from: number): number {
  const stop = /["'>]/g;
  stop.lastIndex = from;
  for (let found = stop.exec(html); found !== null; found = stop.exec(html)) {
    if (found[0] === '>') return found.index;
    const isValue = html
      .slice(Math.max(from, found.index - 5), found.index)
      .trimEnd()
      .endsWith('=');
    const end = isValue ? html.indexOf(found[0], found.index + 1) : found.index;
    if (end < 0) return html.indexOf('>', found.index);
    stop.lastIndex = end + 1;
  }
  return -1;
}

function endOfRawText(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  if (found === null) return html.length;
  const close = html.indexOf('>', found.index);
  return close < 0 ? html.length : close + 1;
}

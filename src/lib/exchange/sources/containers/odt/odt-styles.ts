import type { XmlAttributes, XmlHandler } from '$lib/exchange/archive/parse-xml';
import type { NumberForm } from '../list-number';
import type { OdtListStyle } from './odt-lists';

/** Undefined is left to the style it is based on. */
type Style = { parent?: string; displayName: string; bold?: boolean; hidden?: boolean; isOutlined: boolean };

const headingName = /^(?:heading|title|subtitle|kop|titel|ondertitel)(?:[ _\d]|$)/i;
const longestChain = 20;
const forms: Record<string, NumberForm> = {
  '': 'none',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman'
};

/**
 * The styles of a document. Give it `styles.xml` first and then `content.xml`, whose automatic styles have
 * names that may be taken there for others.
 */
export class OdtStyles implements XmlHandler {
  readonly lists = new Map<string, OdtListStyle>();
  /** How many headers and footers have words, other than the numbers of pages. */
  headersWithText = 0;
  readonly #styles = new Map<string, Style>();
  #style: Style | null = null;
  #list: OdtListStyle | null = null;
  #inHeader = false;

  isBold(family: string, name: string | undefined): boolean | undefined {
    return this.#chain(family, name).find((style) => style.bold !== undefined)?.bold;
  }

  isHidden(name: string | undefined): boolean {
    return this.#chain('text', name).find((style) => style.hidden !== undefined)?.hidden ?? false;
  }

  isHeading(name: string | undefined): boolean {
    const chain = this.#chain('paragraph', name);
    return chain.some((style) => style.isOutlined || headingName.test(style.displayName));
  }

  open(name: string, attributes: XmlAttributes): void {
    const own = attributes.get('name') ?? '';
    if (name === 'style') this.#openStyle(own, attributes);
    else if (name === 'text-properties' && this.#style) {
      const weight = attributes.get('font-weight');
      if (weight !== undefined) this.#style.bold = weight === 'bold' || Number(weight) >= 600;
      const display = attributes.get('display');
      if (display !== undefined) this.#style.hidden = display === 'none';
    } else if (name === 'list-style') {
      this.#list = new Map();
      this.lists.set(own, this.#list);
    } else if (name === 'list-level-style-number' || name === 'list-level-style-bullet') {
      this.#openLevel(name, attributes);
    } else if (/^(?:header|footer)(?:-left|-first)?$/.test(name)) this.#inHeader = true;
  }

  text(text: string): void {
    if (!this.#inHeader || text.trim() === '') return;
    this.#inHeader = false;
    this.headersWithText += 1;
  }

  close(name: string): void {
    if (name === 'style') this.#style = null;
    else if (name === 'list-style') this.#list = null;
    else if (/^(?:header|footer)/.test(name)) this.#inHeader = false;
  }

  #openStyle(name: string, attributes: XmlAttributes): void {
    this.#style = {
      parent: attributes.get('parent-style-name'),
      displayName: attributes.get('display-name') ?? name,
      isOutlined: (attributes.get('default-outline-level') ?? '') !== ''
    };
    this.#styles.set(`${attributes.get('family') ?? ''}:${name}`, this.#style);
  }

  #openLevel(name: string, attributes: XmlAttributes): void {
    const format = attributes.get('num-format') ?? '1';
    this.#list?.set(Number(attributes.get('level') ?? 1), {
      form: name === 'list-level-style-bullet' ? null : (forms[format] ?? 'decimal'),
      prefix: attributes.get('num-prefix') ?? '',
      suffix: attributes.get('num-suffix') ?? '',
      start: Number(attributes.get('start-value') ?? 1) || 1,
      shownLevels: Number(attributes.get('display-levels') ?? 1) || 1
    });
  }

  #chain(family: string, name: string | undefined): Style[] {
    const chain: Style[] = [];
    let next = name;
    while (next !== undefined && chain.length < longestChain) {
      const style = this.#styles.get(`${family}:${next}`);
      if (!style) break;
      chain.push(style);
      next = style.parent;
    }
    return chain;
  }
}

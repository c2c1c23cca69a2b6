import { parseXml } from '$lib/exchange/archive/parse-xml';

/** What a style means for reading; undefined is left to the style it is based on. */
type Style = {
  name: string;
  basedOn?: string;
  bold?: boolean;
  outlineLevel?: number;
  numberId?: string;
  numberLevel?: number;
};

/** What reading needs of a paragraph's style. */
export type ParagraphStyle = {
  heading: boolean;
  bold: boolean;
  numberId: string | null;
  numberLevel: number;
};

const headingName = /^(?:heading|kop|titel|title|subtitle|ondertitel|überschrift|titre)\s?\d?$/i;
const longestChain = 20;

/** The styles of a document, each resolved through those it is based on. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string | null, ParagraphStyle>();
  #defaultParagraph = '';

  /** @throws AppError when the XML is invalid or forbidden. */
  static parse(file: string, content: Uint8Array): DocxStyles {
    const styles = new DocxStyles();
    styles.#read(file, content);
    return styles;
  }

  /** The style with this id; without one the document's default. An unknown id is judged by its own name. */
  paragraph(id: string | null): ParagraphStyle {
    const known = this.#resolved.get(id);
    if (known) return known;
    const style = this.#resolve(id);
    this.#resolved.set(id, style);
    return style;
  }

  #resolve(id: string | null): ParagraphStyle {
    const chain = this.#chain(id ?? this.#defaultParagraph);
    const outline = chain.find((style) => style.outlineLevel !== undefined)?.outlineLevel ?? 9;
    const isUnknown = id !== null && chain.length === 0;
    const heading =
      outline < 9 || (isUnknown ? headingName.test(id) : chain.some((s) => headingName.test(s.name)));
    return {
      heading,
      bold: chain.find((style) => style.bold !== undefined)?.bold ?? false,
      numberId: chain.find((style) => style.numberId !== undefined)?.numberId ?? null,
      numberLevel: chain.find((style) => style.numberLevel !== undefined)?.numberLevel ?? 0
    };
  }

  /** Whether the character style with this id is bold. */
  isBoldCharacter(id: string): boolean {
    return this.#chain(id).find((style) => style.bold !== undefined)?.bold ?? false;
  }

  #chain(id: string): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id);
    while (style && chain.length < longestChain) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }

  #read(file: string, content: Uint8Array): void {
    let style: Style | null = null;
    const parents: string[] = [];
    parseXml(
      { file, content },
      {
        open: (name, attributes) => {
          const path = parents.slice(-3).join(' ');
          parents.push(name);
          const value = attributes.get('val');
          if (name === 'style') {
            const id = attributes.get('styleId') ?? '';
            style = { name: '' };
            this.#styles.set(id, style);
            const isDefault = isOn(attributes.get('default') ?? '0');
            if (isDefault && attributes.get('type') === 'paragraph') this.#defaultParagraph = id;
          }
          if (!style) return;
          // Only the style's own: a table style repeats these for its first row and the like.
          if (name === 'name' && path.endsWith('style')) style.name = value ?? '';
          if (name === 'basedOn') style.basedOn = value;
          if (name === 'b' && path.endsWith('style rPr')) style.bold = isOn(value);
          if (name === 'outlineLvl') style.outlineLevel = Number(value ?? 9);
          if (name === 'numId' && path === 'style pPr numPr') style.numberId = value;
          if (name === 'ilvl' && path === 'style pPr numPr') style.numberLevel = Number(value ?? 0);
        },
        close: (name) => {
          parents.pop();
          if (name === 'style') style = null;
        }
      }
    );
  }
}

/** A toggle such as `<w:b/>` is on unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

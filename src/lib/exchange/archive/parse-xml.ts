import { SaxesParser } from 'saxes';
import { AppError } from '$lib/domain/app-error';
import { decodeXml } from './decode-xml';

/** The attributes of one element, by name without prefix. */
export type XmlAttributes = { get(name: string): string | undefined };

/** Called in document order with names without their prefix; text comes in pieces of any length. */
export type XmlHandler = {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** How deep elements may be nested and how many there may be. */
export type XmlLimits = { depth: number; elements: number };

const officeLimits: XmlLimits = { depth: 256, elements: 10_000_000 };
type Plain = { xmlns?: false; position: boolean };
const step = 64 * 1024;

/**
 * Walks an XML document without building a tree. Namespaces are not resolved: `w:p` and `ns0:p` are both `p`,
 * as word processors disagree about prefixes and about which namespace (strict, transitional) they mean.
 *
 * @throws AppError `import/forbidden-xml` on any document type declaration, so no entity is ever expanded;
 * `import/invalid-xml` when malformed or over a limit.
 */
export function parseXml(
  source: { file: string; content: Uint8Array | string },
  handler: XmlHandler,
  limits: XmlLimits = officeLimits
): void {
  const invalid = (cause?: unknown) => new AppError('import/invalid-xml', { file: source.file }, cause);
  const parser = new SaxesParser<Plain>({ position: false });
  let depth = 0;
  let elements = 0;
  parser.on('error', (cause) => {
    throw invalid(cause);
  });
  parser.on('doctype', () => {
    throw new AppError('import/forbidden-xml', { file: source.file });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    if (depth > limits.depth || elements > limits.elements) throw invalid();
    handler.open?.(localName(tag.name), toAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close?.(localName(tag.name));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  const text = toText(source.content, invalid);
  for (let at = 0; at < text.length; at += step) parser.write(text.slice(at, at + step));
  parser.close();
}

function toText(content: Uint8Array | string, invalid: (cause: unknown) => AppError): string {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  try {
    return decodeXml(content);
  } catch (cause) {
    throw invalid(cause);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function toAttributes(attributes: Record<string, string>): XmlAttributes {
  return {
    get(wanted) {
      const plain = attributes[wanted];
      if (plain !== undefined) return plain;
      // Sheets ask this a million times, mostly for what is not there: no text is made to compare with.
      for (const name in attributes)
        if (name.length > wanted.length && localName(name) === wanted) return attributes[name];
      return undefined;
    }
  };
}

import { decodeText, type TextEncoding } from './decode-text';

/** The lines of a CSV or tab-separated file; `told` is the delimiter of a first line `sep=;`, Excel's, which is left out. */
export type DelimitedText = { body: string; told: string | null; encoding: TextEncoding };

/** Reads UTF-8, UTF-16 and Windows-1252. Null when it is no text, or text of another kind: PDF, RTF, HTML, XML. */
export function delimitedText(bytes: Uint8Array): DelimitedText | null {
  const { text, encoding, notes } = decodeText(bytes);
  const removed = notes.find(({ code }) => code === 'control-characters-removed')?.count ?? 0;
  if (removed > 16 && removed * 50 > text.length) return null;
  if (/^\s*(?:%PDF-|\{\\rtf|<(?:!doctype|html|\?xml))/i.test(text.slice(0, 200))) return null;
  const [line, told] = /^sep=(.)\n/.exec(text) ?? [];
  return line === undefined
    ? { body: text, told: null, encoding }
    : { body: text.slice(line.length), told: told!, encoding };
}

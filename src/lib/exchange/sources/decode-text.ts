import { toSourceText } from '$lib/domain/source-text';
import { fromWindows1252 } from './from-windows-1252';
import type { SourceNote } from './parsed-source';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type DecodedText = { text: string; encoding: TextEncoding; notes: SourceNote[] };

const sampleSize = 8192;

/**
 * The text of a file as Kerncode stores it (`toSourceText`), with the encoding it was read in. A byte order mark
 * decides; else UTF-16 shows itself by its zero bytes, valid UTF-8 is UTF-8, and the rest is Windows-1252. Form
 * feeds and vertical tabs become line feeds. Notes count what was removed or could not be read. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { raw, encoding, replaced } = decode(bytes);
  const text = toSourceText(raw);
  const removed = raw.length - (raw.match(/\r\n/g)?.length ?? 0) - text.length;
  const loneSurrogates = raw.isWellFormed() ? 0 : count(text, '\uFFFD') - count(raw, '\uFFFD');
  const notes: SourceNote[] = [];
  if (encoding !== 'utf-8') notes.push({ code: 'decoded-as', count: 1, detail: encoding });
  if (removed > 0) notes.push({ code: 'control-characters-removed', count: removed });
  if (replaced + loneSurrogates > 0) {
    notes.push({ code: 'invalid-bytes-replaced', count: replaced + loneSurrogates });
  }
  return { text, encoding, notes };
}

type Raw = { raw: string; encoding: TextEncoding; replaced: number };

function decode(bytes: Uint8Array): Raw {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (encoding !== null) return { raw: new TextDecoder(encoding).decode(bytes), encoding, replaced: 0 };
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const replaced = isUtf8(bytes) ? 0 : count(utf8, '\uFFFD');
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // A damaged byte in a text full of good UTF-8 is not a reason to read every accent wrongly.
  if (replaced === 0 || hasMark || count(utf8, nonAscii) > replaced * 10) {
    return { raw: utf8, encoding: 'utf-8', replaced };
  }
  return { raw: fromWindows1252(bytes), encoding: 'windows-1252', replaced: 0 };
}

function encodingByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Western text in UTF-16 has a zero in nearly every pair of bytes, always on the same side. */
function encodingByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length, sampleSize) & ~1;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let index = 0; index < size; index += 1) if (bytes[index] === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  if (size < 4 || Math.max(even, odd) < size / 8) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const nonAscii = /[^\u0000-\u007F\uFFFD]/g;

function count(text: string, what: string | RegExp): number {
  if (typeof what !== 'string') return text.match(what)?.length ?? 0;
  let found = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) found += 1;
  return found;
}

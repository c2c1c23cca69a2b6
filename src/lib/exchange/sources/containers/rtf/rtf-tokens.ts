/** One piece of an RTF file. Text is given as bytes: which letters they are depends on the font. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** A control word with its number, or a control symbol such as `~`. */
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'bytes'; bytes: Uint8Array };

const open = 0x7b;
const close = 0x7d;
const backslash = 0x5c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x27;
const minus = 0x2d;
const space = 0x20;
const longestName = 32;
const mostDigits = 10;

/** The tokens of an RTF file in order. Line ends are none, binary data is passed over; anything is accepted. */
export function* listRtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === open || byte === close) {
      at += 1;
      yield { kind: byte === open ? 'open' : 'close' };
    } else if (byte === backslash) {
      const { token, next } = readControl(bytes, at + 1);
      at = next;
      if (token?.kind === 'word' && token.name === 'bin') at += Math.max(token.value ?? 0, 0);
      else if (token) yield token;
    } else if (byte === lineFeed || byte === carriageReturn || byte === 0) at += 1;
    else {
      const start = at;
      while (at < bytes.length && isText(bytes[at])) at += 1;
      yield { kind: 'bytes', bytes: bytes.subarray(start, at) };
    }
  }
}

function readControl(bytes: Uint8Array, start: number): { token: RtfToken | null; next: number } {
  const first = bytes[start];
  if (first === undefined) return { token: null, next: start };
  if (first === quote) {
    const code = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    if (Number.isNaN(code)) return { token: null, next: start + 1 };
    return { token: { kind: 'bytes', bytes: Uint8Array.of(code) }, next: start + 3 };
  }
  if (!isLetter(first)) {
    const isLineEnd = first === lineFeed || first === carriageReturn;
    const name = isLineEnd ? 'par' : String.fromCharCode(first);
    return { token: { kind: 'word', name, value: null }, next: start + 1 };
  }
  let at = start;
  while (isLetter(bytes[at]) && at - start < longestName) at += 1;
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const numberStart = at;
  if (bytes[at] === minus && isDigit(bytes[at + 1])) at += 1;
  while (isDigit(bytes[at]) && at - numberStart <= mostDigits) at += 1;
  const digits = String.fromCharCode(...bytes.subarray(numberStart, at));
  const next = bytes[at] === space ? at + 1 : at;
  return { token: { kind: 'word', name, value: digits === '' ? null : Number(digits) }, next };
}

function isText(byte: number | undefined): boolean {
  return (
    byte !== open &&
    byte !== close &&
    byte !== backslash &&
    byte !== lineFeed &&
    byte !== carriageReturn &&
    byte !== 0
  );
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

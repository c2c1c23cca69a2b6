import { Unzlib } from 'fflate';

const mostBytes = 256 * 1024 * 1024;
// Deflate packs no more than 1,032 to 1.
const mostRatio = 1032;
const mostFilters = 4;
const step = 16 * 1024;
const longestDictionary = 1000;

class TooMuchOutput extends Error {}

/**
 * Whether a packed stream of a PDF unpacks to more than `limit` bytes, packed several times over or not. The PDF
 * library unpacks without limits, so this is asked before it. Streams too small to be one are passed over.
 */
export function hasStreamBomb(bytes: Uint8Array, limit = mostBytes): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  let at = text.indexOf('stream');
  while (at >= 0) {
    const start = at + 'stream'.length;
    const end = text.indexOf('endstream', start);
    if (end < 0) return false;
    const dictionary =
      text
        .slice(Math.max(0, at - longestDictionary), at)
        .split(/\bobj\b/)
        .at(-1) ?? '';
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (filters > mostFilters) return true;
    const couldBe = filters > 1 || (filters === 1 && (end - start) * mostRatio > limit);
    if (couldBe && unpacksPast(bytes.subarray(start + lineEnd(text, start), end), filters, limit))
      return true;
    at = text.indexOf('stream', end + 'endstream'.length);
  }
  return false;
}

function lineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? 2 : 1;
}

function unpacksPast(packed: Uint8Array, filters: number, limit: number): boolean {
  let length = 0;
  let push = (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > limit) throw new TooMuchOutput();
  };
  for (let filter = 0; filter < filters; filter += 1) push = unpackInto(push);
  try {
    push(packed);
  } catch (error) {
    // A stream that is broken, encrypted or ends early is for the library to judge: it holds no more than this.
    return error instanceof TooMuchOutput;
  }
  return false;
}

/** Small steps, so that what comes out is looked at before it is much. */
function unpackInto(next: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
  const unzip = new Unzlib((chunk) => next(chunk));
  return (chunk) => {
    for (let at = 0; at < chunk.length; at += step) unzip.push(chunk.subarray(at, at + step));
  };
}

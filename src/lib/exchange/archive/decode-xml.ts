import { fromWindows1252 } from '$lib/exchange/sources/from-windows-1252';

const declaredEncoding = /^\s{0,64}<\?xml[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})["']/;

/**
 * The characters of an XML document: by its byte order mark, by the zero bytes of UTF-16 without one, by its
 * declared encoding, or as UTF-8. The byte order mark is taken off.
 *
 * @throws RangeError when it declares an encoding nobody knows.
 */
export function decodeXml(bytes: Uint8Array): string {
  const decoder = new TextDecoder(findEncoding(bytes));
  return decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes);
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 300));
  const declared = declaredEncoding.exec(start)?.[1] ?? 'utf-8';
  // Read one byte a letter, so it is no UTF-16: some writers declare what their strings were in memory.
  return declared.toLowerCase().startsWith('utf-16') ? 'utf-8' : declared;
}

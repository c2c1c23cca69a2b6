const endOfList = 0x06054b50;
const listEntry = 0x02014b50;

/**
 * What a zip archive is by the names in its list of contents, without unpacking: Word's files have parts under
 * `word/`, a text of OpenDocument has `content.xml`. `unreadable` when there is no list, as in half a download.
 */
export function officeFormat(bytes: Uint8Array): 'docx' | 'odt' | 'other' | 'unreadable' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = listNames(bytes, view);
  if (names.length === 0) return 'unreadable';
  if (names.some((name) => /^word\//i.test(name))) return 'docx';
  return names.includes('content.xml') && !isOtherOpenDocument(bytes) ? 'odt' : 'other';
}

/** The type stands uncompressed at the very beginning of an OpenDocument file. */
function isOtherOpenDocument(bytes: Uint8Array): boolean {
  return /opendocument\.(?!text)/.test(String.fromCharCode(...bytes.subarray(0, 200)));
}

function listNames(bytes: Uint8Array, view: DataView): string[] {
  const end = findEnd(view);
  if (end < 0) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== listEntry) break;
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfList) return at;
  }
  return -1;
}

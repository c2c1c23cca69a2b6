const endOfList = 0x06054b50;
const listEntry = 0x02014b50;

/**
 * What a zip archive is by the names in its list of contents, without unpacking: a .docx has `word/document.xml` or
 * another main part under `word/`, an .odt has `content.xml` beside `mimetype`. Null for other archives and when the
 * list cannot be read.
 */
export function officeFormat(bytes: Uint8Array): 'docx' | 'odt' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set(listNames(bytes, view));
  if ([...names].some((name) => /^word\/document\d{0,3}\.xml$/i.test(name))) return 'docx';
  return names.has('mimetype') && names.has('content.xml') && isTextDocument(bytes) ? 'odt' : null;
}

/** The type stands uncompressed at the very beginning of an OpenDocument file. */
function isTextDocument(bytes: Uint8Array): boolean {
  return /opendocument\.text/.test(String.fromCharCode(...bytes.subarray(0, 200)));
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

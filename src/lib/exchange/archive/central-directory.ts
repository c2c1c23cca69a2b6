import { ArchiveTooLarge } from './archive-too-large';

/** One member of a zip as its central directory declares it; sizes and checksum may lie. */
export type ArchiveEntry = {
  /** As written, with `/` for `\`; may be hostile, see `isPlainName`. */
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  compressedSize: number;
  size: number;
  /** Where the member's own header begins, in bytes from the start of the file. */
  headerAt: number;
};

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const longestComment = 0xffff;
const endSize = 22;

/**
 * The members a zip lists, in its order; zip64 is understood.
 *
 * @throws ArchiveTooLarge when more than `mostEntries` are listed; Error when there is no whole directory.
 */
export function readCentralDirectory(bytes: Uint8Array, mostEntries: number): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectory(view);
  if (end.count > mostEntries) throw new ArchiveTooLarge('entries');
  const entries: ArchiveEntry[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new Error('directory entry expected');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const extraAt = at + 46 + nameLength;
    const next = extraAt + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new Error('directory entry cut off');
    const sizes = readSizes(view, at, extraAt, extraLength);
    entries.push({
      ...sizes,
      name: decodeName(bytes.subarray(at + 46, extraAt)),
      method,
      encrypted: (flags & 1) === 1 || method === 99,
      crc: view.getUint32(at + 16, true),
      headerAt: sizes.headerAt + end.shift
    });
    at = next;
  }
  return entries;
}

/**
 * The bytes of a member as stored, before inflating: a view, not a copy.
 *
 * @throws Error when they do not lie inside the file.
 */
export function storedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerAt;
  if (view.getUint32(at, true) !== headerSignature) throw new Error('member header expected');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new Error('member cut off');
  return bytes.subarray(start, start + entry.compressedSize);
}

/** `shift` is how many bytes stand before the zip itself, as in a self-extracting one: usually 0. */
function findDirectory(view: DataView): { count: number; start: number; shift: number } {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endSize + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
      return findDirectory64(view, at) ?? { count, start: offset, shift: 0 };
    }
    const start = at - size;
    if (start < 0 || start < offset) throw new Error('directory outside the file');
    return { count, start, shift: start - offset };
  }
  throw new Error('no end of directory');
}

function findDirectory64(
  view: DataView,
  end: number
): { count: number; start: number; shift: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return null;
  const at = readLong(view, locator + 8);
  if (view.getUint32(at, true) !== end64Signature) throw new Error('zip64 directory expected');
  return { count: readLong(view, at + 32), start: readLong(view, at + 48), shift: 0 };
}

function readSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerAt: view.getUint32(at + 42, true)
  };
  const end = extraAt + extraLength;
  let field = extraAt;
  while (field + 4 <= end) {
    const next = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const key of ['size', 'compressedSize', 'headerAt'] as const) {
        if (sizes[key] !== 0xffffffff || value + 8 > next) continue;
        sizes[key] = readLong(view, value);
        value += 8;
      }
    }
    field = next;
  }
  return sizes;
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** UTF-8 when it is that, whatever the flag says; else one letter a byte, so that no name is lost. */
function decodeName(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const name = utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
  return name.replaceAll('\\', '/');
}

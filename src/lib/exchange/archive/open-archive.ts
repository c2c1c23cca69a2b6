import { AppError } from '$lib/domain/app-error';
import { ArchiveTooLarge } from './archive-too-large';
import { readCentralDirectory, storedBytes, type ArchiveEntry } from './central-directory';
import { inflateEntry } from './inflate-entry';
import { startCrc32 } from './start-crc32';

/** What a zip may cost; sizes in bytes after unpacking. */
export type ArchiveLimits = {
  entries: number;
  entryBytes: number;
  /** Of all members together, both as declared and as really read. */
  totalBytes: number;
  /** How many times its packed size a member may be; looked at only past `freeBytes`. */
  ratio: number;
};

/** A zip whose members are unpacked one by one, when asked for. */
export type Archive = {
  /** In the order of the zip; folders and names that could leave a folder are left out. */
  names: string[];
  has(name: string): boolean;
  /** @throws AppError `import/corrupt-archive` when missing or damaged, `import/archive-bomb` past a limit. */
  readBytes(name: string): Uint8Array;
  /** The member as UTF-8, without a byte order mark. @throws AppError as `readBytes` does. */
  readText(name: string): string;
};

// A page of one repeated letter packs a thousandfold and is no bomb: small members may have any ratio.
const freeBytes = 32 * 1024 * 1024;
const stored = 0;
const deflated = 8;

/**
 * A zip, checked before anything is unpacked and again while it is: declared sizes are not believed.
 * Names are keys only, never paths; they are found exactly, else without regard to case.
 *
 * @throws AppError `import/corrupt-archive` (no zip, cut off, or one name twice), `import/archive-bomb`
 * or `import/password-protected`.
 */
export function openArchive(file: { name: string; bytes: Uint8Array }, limits: ArchiveLimits): Archive {
  const listed = list(file, limits);
  const entries = new Map<string, ArchiveEntry>();
  const byFoldedName = new Map<string, ArchiveEntry>();
  for (const entry of listed) {
    if (!isPlainName(entry.name)) continue;
    // Which of the two is meant is anyone's guess, and readers that guess differently are a known trick.
    if (entries.has(entry.name)) throw new AppError('import/corrupt-archive', { file: file.name });
    entries.set(entry.name, entry);
    const folded = entry.name.toLowerCase();
    if (!byFoldedName.has(folded)) byFoldedName.set(folded, entry);
  }
  const find = (name: string) => entries.get(name) ?? byFoldedName.get(name.toLowerCase());
  let bytesRead = 0;
  const readBytes = (name: string) => {
    const entry = find(name);
    if (!entry) throw new AppError('import/corrupt-archive', { file: file.name });
    const content = unpack(file, entry, limits, limits.totalBytes - bytesRead);
    bytesRead += content.length;
    return content;
  };
  return {
    names: [...entries.keys()],
    has: (name) => find(name) !== undefined,
    readBytes,
    readText: (name) => new TextDecoder().decode(readBytes(name))
  };
}

function list(file: { name: string; bytes: Uint8Array }, limits: ArchiveLimits): ArchiveEntry[] {
  let entries: ArchiveEntry[];
  try {
    entries = readCentralDirectory(file.bytes, limits.entries);
  } catch (cause) {
    throw toAppError(file.name, cause);
  }
  if (entries.some((entry) => entry.encrypted)) {
    throw new AppError('import/password-protected', { file: file.name });
  }
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (total > limits.totalBytes || isTooMuch(entry.size, entry, limits)) {
      throw new AppError('import/archive-bomb', { file: file.name });
    }
  }
  return entries;
}

function unpack(
  file: { name: string; bytes: Uint8Array },
  entry: ArchiveEntry,
  limits: ArchiveLimits,
  budget: number
): Uint8Array {
  try {
    const packed = storedBytes(file.bytes, entry);
    if (entry.method === deflated) {
      return inflateEntry(packed, entry, (out) => out > budget || isTooMuch(out, entry, limits));
    }
    if (entry.method !== stored) throw new Error('unknown compression method');
    if (packed.length > budget) throw new ArchiveTooLarge('bytes');
    if (packed.length !== entry.size || startCrc32()(packed) !== entry.crc)
      throw new Error('checksum differs');
    return packed.slice();
  } catch (cause) {
    throw toAppError(file.name, cause);
  }
}

function toAppError(file: string, cause: unknown): AppError {
  const code = cause instanceof ArchiveTooLarge ? 'import/archive-bomb' : 'import/corrupt-archive';
  return new AppError(code, { file }, cause);
}

function isTooMuch(bytesOut: number, entry: ArchiveEntry, limits: ArchiveLimits): boolean {
  if (bytesOut > limits.entryBytes) return true;
  return bytesOut > freeBytes && bytesOut > entry.compressedSize * limits.ratio;
}

/** Whether a name could only ever mean a file inside the zip: no folder, no `..`, no root, no drive, no NUL. */
function isPlainName(name: string): boolean {
  if (name === '' || name.endsWith('/') || name.startsWith('/') || name.includes('\0')) return false;
  if (/^[A-Za-z]:/.test(name)) return false;
  return !name.split('/').some((part) => part === '..' || part === '.');
}

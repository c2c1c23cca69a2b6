/** What parts the names of a path, as programs write them, the most telling first. */
const separators = ['\\\\', '\\', '::', ' > ', ' / ', ' → ', '>', '/'] as const;
/** NVivo puts the folder of all codes before every path. */
const rootFolder = /^(?:nodes|codes|knopen)\\+/i;

/** The separator of a column of paths: the most telling one that occurs; null when none does. */
export function findSeparator(paths: readonly string[]): string | null {
  return separators.find((separator) => paths.some((path) => path.includes(separator))) ?? null;
}

/** The path without NVivo's root folder. */
export function withoutRoot(path: string): string {
  return path.replace(rootFolder, '');
}

/** The names of a path from the root down, trimmed, empty ones and NVivo's root folder left out. */
export function splitPath(path: string, separator: string): string[] {
  return withoutRoot(path)
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * The names of a path in a cell that may as well be one name: it is parted only where what stands before is a code
 * (`isKnown` of its last name, or of the whole of it as it is written), or where it begins with NVivo's root folder.
 */
export function splitKnownPath(text: string, isKnown: (name: string) => boolean): string[] {
  for (const separator of separators) {
    if (!text.includes(separator)) continue;
    const names = splitPath(text, separator);
    const before = text.slice(0, text.lastIndexOf(separator)).trim();
    const isRooted = rootFolder.test(text);
    if (names.length > 1 && (isKnown(before) || isKnown(names.at(-2)!) || isRooted)) return names;
    if (names.length === 1 && isRooted) return names;
  }
  return [text];
}

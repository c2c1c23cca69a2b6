/** A file to import with the folder it was dropped in, for the order of the list. */
export type FoundFile = { path: string; file: File };

/** More files than this are not listed at once: no study has them, a wrong folder does. */
export const fileLimit = 2_000;

/** Files that no one means by a folder: hidden ones, Word's lock files, Windows' thumbnails. */
export function isLeftOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/** In natural order (2 before 10) by folder and name, without what nobody means. */
export function sortFound(files: readonly FoundFile[]): FoundFile[] {
  const { compare } = new Intl.Collator('nl', { numeric: true });
  return files.filter(({ file }) => !isLeftOver(file.name)).sort((a, b) => compare(a.path, b.path));
}

/** The files a user picked, of a folder those in it and under it. */
export function pickedFiles(list: Iterable<File>): FoundFile[] {
  return sortFound(Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Whether a drag holds files: text and codes dragged inside the app do not. */
export function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/**
 * The files of a drop, of a folder those in it and under it, at most `fileLimit` and one more. Call it in the drop
 * event itself: afterwards the browser no longer gives the items. An entry that cannot be read is left out.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<FoundFile[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry?.() ?? null).filter(
    (entry) => entry !== null
  );
  if (entries.length === 0) return pickedFiles(files);
  const found: FoundFile[] = [];
  for (const entry of entries) await collect(entry, found);
  return sortFound(found);
}

async function collect(entry: FileSystemEntry, found: FoundFile[]): Promise<void> {
  if (found.length > fileLimit || isLeftOver(entry.name)) return;
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (file) found.push({ path: entry.fullPath, file });
  } else if (isFolder(entry)) {
    for (const child of await childrenOf(entry)) await collect(child, found);
  }
}

/** A folder gives its entries in portions until it gives none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([]))
    );
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

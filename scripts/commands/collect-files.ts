import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { callerPath } from './terminal';

const naturalOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Files that no one means by a folder: hidden ones, Word's lock files, Windows' thumbnails. */
function isLeftOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/**
 * The files behind the caller's words, in the order given; of a folder all files in it and under it, in natural order
 * (2 before 10). A path that does not exist is given back as it is: reading it says so.
 */
export async function collectFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const facts = await stat(callerPath(path)).catch(() => null);
    if (facts?.isDirectory()) files.push(...(await filesUnder(path)));
    else files.push(path);
  }
  return files;
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(callerPath(folder), { withFileTypes: true });
  const wanted = entries.filter(({ name }) => !isLeftOver(name));
  wanted.sort((a, b) => naturalOrder(a.name, b.name));
  const files: string[] = [];
  for (const entry of wanted) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesUnder(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

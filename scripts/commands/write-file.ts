import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandFailure, WrongUse } from './command-failure';
import { callerPath } from './terminal';

/**
 * Checks, before any work is done, that a file can be written there: its folder exists, and unless `force` there is no
 * file of that name yet but an empty one. @throws WrongUse
 */
export async function requireWritable(path: string, force: boolean): Promise<void> {
  const target = callerPath(path);
  const folder = await stat(dirname(target)).catch(() => null);
  if (!folder?.isDirectory()) throw new WrongUse(`The folder of ${path} does not exist.`);
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) throw new WrongUse(`${path} is a folder; name a file.`);
  if (existing && existing.size > 0 && !force)
    throw new WrongUse(`${path} exists already; --force writes over it.`);
}

/**
 * Checks that what is written over is not what is read from: `--force` must not cost a researcher a transcript.
 * @throws WrongUse
 */
export async function requireApart(out: string, sources: readonly string[]): Promise<void> {
  const target = await realpath(callerPath(out)).catch(() => null);
  if (target === null) return;
  for (const source of sources) {
    if ((await realpath(callerPath(source)).catch(() => null)) === target)
      throw new WrongUse(`${out} is one of the files to read; --out names another file.`);
  }
}

/** Writes a file whole or not at all: under another name first, then in its place. @throws CommandFailure */
export async function writeCallerFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = callerPath(path);
  const draft = `${target}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CommandFailure('file/unwritable', path, { cause: error });
  }
}

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceFile } from '$lib/exchange/sources/parsed-source';
import { CommandFailure } from './command-failure';
import { callerPath } from './terminal';

/** A file of the caller with its own name. @throws CommandFailure when it is not there or may not be read */
export async function readCallerFile(path: string): Promise<SourceFile> {
  try {
    // A pipe or a device never ends.
    if (!(await stat(callerPath(path))).isFile()) throw new Error('Not a regular file');
    const bytes = await readFile(callerPath(path));
    return { name: basename(path), bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandFailure(missing ? 'file/missing' : 'file/unreadable', path, { cause: error });
  }
}

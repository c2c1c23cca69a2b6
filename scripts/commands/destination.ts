import { WrongUse } from './command-failure';
import type { ExitCode, Terminal } from './terminal';
import { requireApart, requireWritable, writeCallerFile } from './write-file';

/** The options that say where a result goes, the same in every command that writes one. */
export const destinationOptions = {
  format: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' }
} as const;

type Destination = { out?: string | undefined; force?: boolean | undefined; json?: boolean | undefined };

/**
 * Checks before any work is done that a result can go where it was asked for. Bytes of Word and Excel are no use on a
 * screen, a report as JSON takes standard output, and what is read from is never written over. @throws WrongUse
 */
export async function requireDestination(
  format: string,
  { out, force = false, json = false }: Destination,
  source: string
): Promise<void> {
  if (out !== undefined) {
    await requireWritable(out, force);
    await requireApart(out, [source]);
    return;
  }
  if (format === 'xlsx' || format === 'docx')
    throw new WrongUse(`--out says where to write the ${format} file.`);
  if (json && format !== 'json') throw new WrongUse('--json reports on a file, so --out has to name one.');
}

/** What a command made: a file, what a report says of it, and the same in a sentence that the name of the file ends. */
export type Result = { format: string; bytes: Uint8Array; facts: object; sentence: string };

/** Writes the result to `out` and reports on it, or without `out` writes it to standard output. */
export async function writeResult(
  { format, bytes, facts, sentence }: Result,
  { out, json }: Destination,
  terminal: Terminal
): Promise<ExitCode> {
  if (out === undefined) {
    terminal.printBytes(bytes);
    return 0;
  }
  await writeCallerFile(out, bytes);
  const report = { written: { file: out, bytes: bytes.length }, format, ...facts };
  terminal.print(json ? JSON.stringify(report, null, 2) : `${sentence} ${out}`);
  return 0;
}

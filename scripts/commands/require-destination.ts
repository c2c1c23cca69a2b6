import { WrongUse } from './command-failure';

/** Bytes of Word and Excel are no use on a screen, and a report as JSON takes standard output. */
export function requireDestination(format: string, out: string | undefined, json: boolean | undefined): void {
  if (out) return;
  if (format === 'xlsx' || format === 'docx')
    throw new WrongUse(`--out says where to write the ${format} file.`);
  if (json) throw new WrongUse('--json reports on a file, so --out has to name one.');
}

import { extname } from 'node:path';
import { WrongUse } from './command-failure';
import { oneOf } from './parse-options';

type Wanted = {
  format?: string | undefined;
  csv?: boolean | undefined;
  out?: string | undefined;
  json?: boolean | undefined;
};

/** The format asked for in so many words, or that of the file's name; null for JSON on the screen. @throws WrongUse */
export function wantedFormat<Format extends string>(
  { format, csv = false, out, json = false }: Wanted,
  formats: readonly Format[]
): Format | null {
  if (csv && format !== undefined && format !== 'csv')
    throw new WrongUse('Choose one of --csv and --format.');
  const named = oneOf('format', csv ? 'csv' : format, formats);
  if (named) return named;
  if (out !== undefined) {
    const known = formats.find((one) => one === extname(out).slice(1).toLowerCase());
    if (known) return known;
    throw new WrongUse(`--format is one of ${formats.join(', ')}; the name of ${out} does not say which.`);
  }
  if (json) return null;
  throw new WrongUse('Ask for --json, --csv or a file with --out.');
}

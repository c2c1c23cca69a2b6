import { extname } from 'node:path';
import { WrongUse } from './command-failure';
import { oneOf } from './parse-options';

type Wanted = { format?: string | undefined; csv?: boolean | undefined; out?: string | undefined };

/** The format asked for in so many words, or else that of the file's name; null when there is neither. @throws WrongUse */
export function wantedFormat<Format extends string>(
  { format, csv, out }: Wanted,
  formats: readonly Format[]
): Format | null {
  if (csv && format !== undefined && format !== 'csv')
    throw new WrongUse('Choose one of --csv and --format.');
  const named = oneOf('format', csv ? 'csv' : format, formats);
  if (named) return named;
  if (out === undefined) return null;
  const ending = extname(out).slice(1).toLowerCase();
  const known = formats.find((one) => one === ending);
  if (known) return known;
  throw new WrongUse(`--format is one of ${formats.join(', ')}; the name of ${out} does not say which.`);
}

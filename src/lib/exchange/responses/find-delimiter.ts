import Papa from 'papaparse';

const delimiters = [';', ',', '\t', '|'] as const;
/** A file of one column has none: then no text holds this one. */
const noDelimiter = '\u001F';
const sampleRows = 200;

/**
 * The delimiter under which the most rows are as wide as most are, and of those the one with the widest rows: a decimal comma
 * stands in cells and not in titles, and the semicolons of `Reading;Writing;` in answers only. Titles above the table do not count.
 */
export function findDelimiter(text: string): string {
  let best = { delimiter: noDelimiter, alike: 0, width: 1 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: sampleRows, skipEmptyLines: true });
    const { alike, width } = mostUsualWidth(data);
    // Commas in the sentences of a single column make no columns.
    const isTable = alike * 3 > data.length;
    if (isTable && (alike > best.alike || (alike === best.alike && width > best.width)))
      best = { delimiter, alike, width };
  }
  return best.delimiter;
}

/** Of the rows with more than one cell. */
function mostUsualWidth(rows: readonly string[][]): { alike: number; width: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = { alike: 0, width: 1 };
  for (const [width, alike] of counts)
    if (alike > usual.alike || (alike === usual.alike && width > usual.width)) usual = { alike, width };
  return usual;
}

/** What would be taken for the end of a name, or for quotation marks around one. */
const needsQuotes = /[;"\n]/;

/**
 * Names in one cell, joined by `; `; a name with a semicolon, a quotation mark or a line feed in it stands between
 * quotation marks, those inside doubled, so that `splitNames` gives the same names back.
 *
 * @example joinNames(['Thuis', 'a; b']) // 'Thuis; "a; b"'
 */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => (needsQuotes.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join('; ');
}

/**
 * The names in a cell, trimmed and each once: parted by semicolons or line feeds, as `joinNames` and other programs
 * write them. What stands between quotation marks is one name.
 */
export function splitNames(cell: string): string[] {
  const parts = cell.matchAll(/\s*(?:"((?:[^"]|"")*)"(?=\s*(?:[;\n]|$))|([^;\n]*))(?:[;\n]|$)/g);
  const names = Array.from(parts, ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
}

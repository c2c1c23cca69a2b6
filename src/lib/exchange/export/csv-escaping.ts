/** How a cell may begin that a spreadsheet reads as a formula; apostrophes before it are ours or were there already. */
const formulaStart = /^'*[=+\-@\t\r]/;
const neutralisedStart = /^'+[=+\-@\t\r]/;

/**
 * The text with an apostrophe before it when a spreadsheet would run it as a formula, or when it already begins with
 * apostrophes and a formula: so `restoreFormula` always gives the text back.
 *
 * @example neutraliseFormula('=1+1') // "'=1+1"
 */
export function neutraliseFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text `neutraliseFormula` was given. */
export function restoreFormula(text: string): string {
  return neutralisedStart.test(text) ? text.slice(1) : text;
}

/** The cell as it stands in a CSV file (RFC 4180): quoted when it has to be. */
export function csvCell(text: string, delimiter: string): string {
  const needsQuotes =
    text.includes(delimiter) ||
    text.includes('"') ||
    text.includes('\n') ||
    text.includes('\r') ||
    text.trim().length !== text.length;
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

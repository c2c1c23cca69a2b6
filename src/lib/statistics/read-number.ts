const decimal = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

/**
 * The number a cell holds, with a decimal point or comma and at most 15 digits on either side of it; null for anything else,
 * so also for "7/10", "1e3", "1.000,5" and nothing at all. Blanks around it are passed by.
 *
 * @example readNumber(' 7,5 ') // 7.5
 */
export function readNumber(cell: string): number | null {
  const text = cell.trim();
  return decimal.test(text) ? Number(text.replace(',', '.')) + 0 : null;
}

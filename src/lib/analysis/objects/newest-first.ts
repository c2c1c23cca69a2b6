/** Compares two ISO instants for sorting, the later one first. */
export function newestFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** In which row each span goes so that none in a row overlap: the first row with room, in order of their starts. Rows count from 0. */
export function packed(spans: readonly { start: number; end: number }[]): number[] {
  const rows = new Array<number>(spans.length);
  const ends: number[] = [];
  const order = spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start);
  for (const index of order) {
    const { start, end } = spans[index]!;
    const free = ends.findIndex((taken) => taken <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    rows[index] = row;
  }
  return rows;
}

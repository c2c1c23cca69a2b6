/**
 * How many letters must be added, left out, replaced or swapped with their neighbour to make one text of the other, no
 * part of a text edited twice (optimal string alignment; Damerau 1964); Infinity when it is more than `most`. Counts
 * UTF-16 code units. O(length · most), and at once when the lengths say enough.
 *
 * @example editDistance('motivatie', 'motivaite', 2) // 1
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  if (a === b) return 0;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => (at <= most ? at : Infinity));
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    const current = new Array<number>(b.length + 1).fill(Infinity);
    if (row <= most) current[0] = row;
    let least = current[0]!;
    for (let column = from; column <= to; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    beforeLast = last;
    last = current;
  }
  return last[b.length]! <= most ? last[b.length]! : Infinity;
}

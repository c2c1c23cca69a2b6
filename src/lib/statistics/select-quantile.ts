/**
 * What `quantile` gives of the same numbers sorted, without sorting them: in time that grows with how many there are. Changes
 * their order. By Hoare's selection (1961): what is below the place sought goes before it and what is above after it.
 *
 * @throws a plain Error without numbers, or when p is not from 0 to 1
 */
export function selectQuantile(numbers: Float64Array, p: number): number {
  if (numbers.length === 0) throw new Error('no numbers to take a quantile of');
  if (!(p >= 0 && p <= 1)) throw new Error(`a quantile at ${p}`);
  const place = (numbers.length - 1) * p;
  const low = Math.floor(place);
  select(numbers, low);
  const below = numbers[low]!;
  if (low === place) return below;
  let above = Infinity;
  for (let at = low + 1; at < numbers.length; at += 1) if (numbers[at]! < above) above = numbers[at]!;
  return below + (place - low) * (above - below);
}

/** Puts the number that sorting would put at `place` there. */
function select(numbers: Float64Array, place: number): void {
  let from = 0;
  let to = numbers.length - 1;
  while (from < to) {
    const pivot = numbers[(from + to) >>> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (numbers[left]! < pivot) left += 1;
      while (numbers[right]! > pivot) right -= 1;
      if (left > right) break;
      const moved = numbers[left]!;
      numbers[left] = numbers[right]!;
      numbers[right] = moved;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else return;
  }
}

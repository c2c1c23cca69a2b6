import { scaleLinear, ticks } from 'd3';

/**
 * Where the lines of a scale from `min` to `max` are drawn: both ends and what lies evenly between them on whole numbers when that
 * can be done in two to five parts (1, 4, 7, 10), else on round numbers within the scale.
 */
export function scoreTicks(min: number, max: number): number[] {
  const length = max - min;
  const parts = [4, 5, 3, 2].find((count) => Number.isInteger(length / count));
  if (parts && Number.isInteger(min))
    return Array.from({ length: parts + 1 }, (_, index) => min + (index * length) / parts);
  if (length === 1 && Number.isInteger(min)) return [min, max];
  return ticks(min, max, 4);
}

/** What a scale without bounds of its own runs between: round numbers around the values, at least one apart. */
export function roundBounds(values: readonly number[]): { min: number; max: number } {
  if (values.length === 0) return { min: 0, max: 1 };
  const [low, high] = values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity]
  );
  const [min, max] = scaleLinear()
    .domain(low === high ? [low - 0.5, high + 0.5] : [low, high])
    .nice(4)
    .domain() as [number, number];
  return { min, max };
}

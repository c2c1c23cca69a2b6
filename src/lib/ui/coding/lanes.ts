/** Something drawn beside a stretch of text: `[start, end)` in any unit that grows along the page. */
export type Interval = { start: number; end: number };

/**
 * Gives every interval a lane of its own along its whole length: two that touch never share one. Filling it in
 * order of start packs into the fewest lanes there can be; one more later takes the first lane that is free and
 * moves nobody.
 */
export class LanePacking {
  /** Per lane its intervals in order; they never overlap. */
  readonly #lanes: { key: string; start: number; end: number }[][] = [];
  readonly #laneOf = new Map<string, number>();

  /** How many lanes are in use. */
  get count(): number {
    return this.#lanes.findLastIndex((lane) => lane.length > 0) + 1;
  }

  laneOf(key: string): number | undefined {
    return this.#laneOf.get(key);
  }

  /** Finds a lane for an interval, the preferred one when it is free; O(lanes · log intervals). */
  add(key: string, { start, end }: Interval, preferred?: number): number {
    const first = preferred !== undefined && this.#isFree(preferred, start, end) ? preferred : 0;
    let lane = first;
    while (!this.#isFree(lane, start, end)) lane += 1;
    (this.#lanes[lane] ??= []).splice(this.#placeOf(lane, start), 0, { key, start, end });
    this.#laneOf.set(key, lane);
    return lane;
  }

  /** Frees the interval's place; gives the lane it had. */
  remove(key: string): number | undefined {
    const lane = this.#laneOf.get(key);
    if (lane === undefined) return undefined;
    const intervals = this.#lanes[lane]!;
    intervals.splice(
      intervals.findIndex((interval) => interval.key === key),
      1
    );
    this.#laneOf.delete(key);
    return lane;
  }

  #isFree(lane: number, start: number, end: number): boolean {
    const intervals = this.#lanes[lane];
    if (!intervals) return true;
    const place = this.#placeOf(lane, start);
    const before = intervals[place - 1];
    const after = intervals[place];
    return (!before || before.end <= start) && (!after || after.start >= end);
  }

  /** Index of the lane's first interval that starts at or after `start`. */
  #placeOf(lane: number, start: number): number {
    const intervals = this.#lanes[lane] ?? [];
    let low = 0;
    let high = intervals.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (intervals[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

// More characters than a line of the transcript can hold.
const longestLine = 120;

/**
 * The stretch of text a bar must have to itself so that it meets no other bar on its last line: to the end of
 * that line at the furthest, or of the paragraph.
 */
export function barInterval(text: string, { start, end }: Interval): Interval {
  const feed = text.indexOf('\n', Math.max(start, end - 1));
  const paragraphEnd = feed === -1 ? text.length : feed;
  return { start, end: Math.max(end, Math.min(end + longestLine, paragraphEnd)) };
}

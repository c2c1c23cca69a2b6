import type { Clock } from '$lib/exchange/in-memory-project';
import { SeededRandom } from '../large-project/seeded-random';

const start = Date.UTC(2025, 10, 3, 8, 30);
const millisecondsPerStep = 40_000;

/** A clock that starts in one November and moves on a little with every action, with ids from a seed. */
export function demoClock(): Clock {
  const random = new SeededRandom(20251103);
  let steps = 0;
  return {
    now: () => new Date(start + millisecondsPerStep * (steps += 1)).toISOString(),
    newId: () => random.uuid()
  };
}

import type { Clock } from '$lib/exchange/in-memory-project';
import { SeededRandom } from '../large-project/seeded-random';

const start = Date.UTC(2025, 10, 3, 8, 30);
const millisecondsPerStep = 40_000;
const millisecondsPerDay = 24 * 60 * 60 * 1000;
/** How long after one document the team comes to the next. */
const daysBetween = 3;

/** A clock that starts in one November and moves on a little with every action, with ids from a seed. */
export class DemoClock implements Clock {
  readonly #random = new SeededRandom(20251103);
  #session = 0;
  #steps = 0;

  readonly now = (): string => {
    this.#steps += 1;
    const day = this.#session * daysBetween * millisecondsPerDay;
    return new Date(start + day + millisecondsPerStep * this.#steps).toISOString();
  };

  readonly newId = (): string => this.#random.uuid();

  /** Goes on to the morning the team meets again. */
  startSession(): void {
    this.#session += 1;
    this.#steps = 0;
  }
}

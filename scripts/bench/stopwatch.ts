import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What must hold to be done; see `page-stopwatch.js`. Selectors are CSS. */
export type Condition = {
  selector?: string;
  count?: number;
  text?: string;
  notText?: string;
  absent?: string;
  ranges?: number;
};

/** What `page-stopwatch.js` puts in the page. */
type PageStopwatch = {
  arm(type: string, condition: Condition): void;
  elapsed(): Promise<number>;
  armNavigation(condition: Condition): void;
  frames(duration: number): Promise<number[]>;
  watchFrames(): void;
  longestPause(): number;
};

declare global {
  var stopwatch: PageStopwatch;
}

/** The script every page needs before the app begins. */
export const stopwatchScript = fileURLToPath(new URL('page-stopwatch.js', import.meta.url));

/** How long anything may take before it counts as not measurable. */
export const patience = 120_000;

/**
 * Milliseconds from the next event of a type in the page, as the browser stamped it, until `condition` is painted;
 * `act` is what causes the event. What the test driver needs to bring it about is not in it.
 *
 * @throws Error when the condition held already, or does not come to hold.
 */
export async function timeFrom(
  page: Page,
  event: string,
  condition: Condition,
  act: () => Promise<unknown>
): Promise<number> {
  await page.evaluate(([type, until]) => stopwatch.arm(type, until), [event, condition] as const);
  await act();
  return withPatience(
    page.evaluate(() => stopwatch.elapsed()),
    condition
  );
}

/** Milliseconds from the start of the first navigation of a new page until `condition` is painted. */
export async function timeNavigation(page: Page, url: string, condition: Condition): Promise<number> {
  await page.addInitScript((until) => stopwatch.armNavigation(until), condition);
  await page.goto(url, { waitUntil: 'commit' });
  return withPatience(
    page.evaluate(() => stopwatch.elapsed()),
    condition
  );
}

/** Milliseconds between the animation frames while `act` goes on for `duration` milliseconds. */
export async function timeFrames(
  page: Page,
  duration: number,
  act: () => Promise<unknown>
): Promise<number[]> {
  const [frames] = await Promise.all([page.evaluate((length) => stopwatch.frames(length), duration), act()]);
  return frames;
}

/** What `act` gives, and the longest time in milliseconds that the page did not paint meanwhile. */
export async function withLongestPause<Value>(
  page: Page,
  act: () => Promise<Value>
): Promise<{ value: Value; pause: number }> {
  await page.evaluate(() => stopwatch.watchFrames());
  const value = await act();
  return { value, pause: await page.evaluate(() => stopwatch.longestPause()) };
}

async function withPatience<Value>(wanted: Promise<Value>, condition: Condition): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Never came: ${JSON.stringify(condition)}`)), patience);
  });
  try {
    return await Promise.race([wanted, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

const plausibleFirst = 6 * 60_000;
const minutesOfADay = 24 * 60_000;

/**
 * Whether times in the order of a text are moments of one recording, not hours of the day or references such as
 * 10:17: they run forward, and they begin in the first minutes or reach beyond what a clock can show as mm:ss.
 * An empty list is none.
 */
export function looksLikeRecording(times: readonly number[]): boolean {
  const latest = times.reduce((max, ms) => Math.max(max, ms), 0);
  return times.length > 0 && runsForward(times) && (startsEarly(times) || latest >= minutesOfADay);
}

/** Whether the first time lies in the first minutes of a recording. */
export function startsEarly([first = Infinity]: readonly number[]): boolean {
  return first < plausibleFirst;
}

/** Whether at least six in seven times are not before the one that precedes them. */
export function runsForward(times: readonly number[]): boolean {
  let backwards = 0;
  for (let index = 1; index < times.length; index += 1) {
    if ((times[index] ?? 0) < (times[index - 1] ?? 0)) backwards += 1;
  }
  return backwards * 7 <= times.length;
}

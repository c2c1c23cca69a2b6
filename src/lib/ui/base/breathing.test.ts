import { describe, expect, it } from 'vitest';
import { breathing } from './breathing';

/** Keeps the thread busy for a while. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('breathing', () => {
  it('gives what waits a turn after a stretch of work', async () => {
    const pause = breathing(new AbortController().signal);
    let hadTurn = false;
    setTimeout(() => (hadTurn = true));
    work(15);
    await pause();
    expect(hadTurn).toBe(true);
  });

  it('ends the work that is stopped, also while it takes breath', async () => {
    const stop = new AbortController();
    const pause = breathing(stop.signal);
    setTimeout(() => stop.abort(new Error('stopped')));
    work(15);
    await expect(pause()).rejects.toThrow('stopped');
    await expect(pause()).rejects.toThrow('stopped');
  });
});

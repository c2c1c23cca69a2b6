/** How long work goes on between two breaths of the screen. */
const sliceMs = 12;

/**
 * A pause for long work on the screen's thread to await often: it lets the screen answer when that has waited long enough, and
 * else goes on at once. Rejects with the signal's reason once it is aborted.
 */
export function breathing(signal: AbortSignal): () => Promise<void> {
  let sliceEnd = performance.now() + sliceMs;
  return async () => {
    signal.throwIfAborted();
    if (performance.now() < sliceEnd) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    sliceEnd = performance.now() + sliceMs;
  };
}

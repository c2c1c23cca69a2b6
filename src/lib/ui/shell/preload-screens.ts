import { dev } from '$app/environment';
import { preloadCode } from '$app/navigation';

/**
 * Fetches the code of screens while the browser has nothing else to do, one screen a moment, so that the first visit to
 * one need not wait for it. Gives the way to stop. A screen that cannot be fetched now is fetched when it is opened.
 */
export function preloadScreens(addresses: readonly string[]): () => void {
  // A development server would compile every screen at once.
  if (dev || !('requestIdleCallback' in globalThis)) return () => undefined;
  const waiting = [...addresses];
  let moment = requestIdleCallback(fetchNext);

  function fetchNext(): void {
    const address = waiting.shift();
    if (address === undefined) return;
    void Promise.allSettled([preloadCode(address)]).then(() => (moment = requestIdleCallback(fetchNext)));
  }

  return () => {
    waiting.length = 0;
    cancelIdleCallback(moment);
  };
}

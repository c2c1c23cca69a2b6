import { dev } from '$app/environment';
import { asset } from '$app/paths';

/**
 * Registers the service worker that makes the app work without a network. `onready` is called the first time
 * everything is in the cache, `onupdate` when a newer version waits: its argument switches over and reloads.
 */
export async function startOffline(on: {
  ready: () => void;
  update: (switchOver: () => void) => void;
}): Promise<void> {
  if (dev || !('serviceWorker' in navigator)) return;
  const hadWorker = navigator.serviceWorker.controller !== null;
  const registration = await navigator.serviceWorker.register(asset('/service-worker.js'), {
    type: 'module'
  });

  // The worker that is installing is met twice: at registration and by the event that tells of it.
  const watched = new Set<ServiceWorker>();
  const watch = (worker: ServiceWorker | null) => {
    if (!worker || watched.has(worker)) return;
    watched.add(worker);
    const look = () => {
      if (worker.state === 'activated' && !hadWorker) on.ready();
      if (worker.state === 'installed' && hadWorker) on.update(() => switchTo(worker));
    };
    worker.addEventListener('statechange', look);
    look();
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

function switchTo(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('activate');
}

/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const cacheName = `kerncode-${version}`;
/** The page that every address of the app begins from. */
const shell = new URL('./', worker.location.href).href;
const assets = new Set([...build, ...files].map((path) => new URL(path, worker.location.href).href));

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([shell, ...assets])));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)))
      )
      .then(() => worker.clients.claim())
  );
});

// The page asks for it when its user wants the new version; it reloads afterwards.
worker.addEventListener('message', (event) => {
  if (event.data === 'activate') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answer(shell, request));
  else if (assets.has(request.url)) event.respondWith(answer(request.url, request));
});

/** From the cache of this version; from the network only what the cache has lost. */
async function answer(cached: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(cached)) ?? fetch(request);
}

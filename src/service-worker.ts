/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const cacheName = `kerncode-${version}`;
/** The page that every address of the app begins from. */
const shell = new URL('./', worker.location.href).href;
const absolute = (path: string): string => new URL(path, shell).href;
const assets = new Set([...build, ...files].map(absolute));
/** Everything that is named after its contents, and so is the same for ever. */
const immutable = absolute('_app/immutable/');

worker.addEventListener('install', (event) => event.waitUntil(install()));

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([shell, ...assets, ...(await workerChunks())]);
}

/** The parts of workers that load when first needed: SvelteKit does not tell of them (see list-worker-chunks.mjs). */
async function workerChunks(): Promise<string[]> {
  const response = await fetch(absolute('_app/worker-chunks.json'));
  const paths = (await response.json()) as string[];
  return paths.map(absolute);
}

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
  else if (assets.has(request.url) || request.url.startsWith(immutable))
    event.respondWith(answer(request.url, request));
});

/** From the cache of this version; from the network only what the cache has lost. */
async function answer(cached: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(cached)) ?? fetch(request);
}

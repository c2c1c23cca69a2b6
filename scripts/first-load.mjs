import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** @typedef {Record<string, { file: string, imports?: string[] }>} BuildManifest */

/**
 * The script files a browser loads before it can show a page: those of the entries and all they import, each once.
 * What is imported on demand does not count.
 * @param {BuildManifest} manifest as Vite writes it
 * @param {string[]} entries keys of the manifest
 */
export function scriptsOf(manifest, entries) {
  const seen = new Set();
  const files = /** @type {string[]} */ ([]);
  const waiting = [...entries];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    if (chunk.file.endsWith('.js')) files.push(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return files.sort();
}

/** The scripts of the start page in the last build, its messages in one language with them; none when nothing was built. */
export function firstLoadScripts() {
  const path = join(projectRoot, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
  const routes = join(projectRoot, '.svelte-kit', 'generated', 'client-optimized', 'app.js');
  if (!existsSync(path) || !existsSync(routes)) return [];
  /** @type {BuildManifest} */
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  // SvelteKit's table of routes: `"/": [2]` is the node of the start page; 0 is the layout around every page.
  const startPage = /"\/": \[~?(\d+)/.exec(readFileSync(routes, 'utf8'))?.[1] ?? '';
  const isFirst = (/** @type {string} */ key) =>
    key.endsWith('client/entry.js') ||
    key.endsWith('client-optimized/app.js') ||
    key.endsWith('nodes/0.js') ||
    key.endsWith(`nodes/${startPage}.js`) ||
    key === 'src/lib/messages/nl/start-areas.ts';
  return scriptsOf(manifest, Object.keys(manifest).filter(isFirst)).map((file) => join('build', file));
}

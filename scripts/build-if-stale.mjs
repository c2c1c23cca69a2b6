import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runNpm } from './run-step.mjs';
import { isStale } from './stale-files.mjs';

/** The folder the app is built into and served from. */
export const buildFolder = join(projectRoot, 'build');

/** All that the built app is made of. */
const sources = [
  'src',
  'static',
  'fixtures/demo',
  'scripts/build-demo.ts',
  'scripts/demo',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json'
].map((path) => join(projectRoot, path));

/**
 * Builds the app when it was not built yet or something it is made of changed since. Gives back the exit code.
 * @returns {Promise<number>}
 */
export async function buildIfStale() {
  if (!isStale(join(buildFolder, 'index.html'), sources)) return 0;
  console.log('Building the app …');
  const { code } = await runNpm(['run', '--silent', 'build']);
  return code;
}

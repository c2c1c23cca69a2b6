import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The newest time of change (milliseconds) of a file or of a folder and all under it; 0 when it does not exist.
 * Folders count themselves, so that a file taken away is a change too.
 * @param {string} path
 * @returns {number}
 */
export function newestChange(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) return 0;
  if (!facts.isDirectory()) return facts.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    facts.mtimeMs
  );
}

/**
 * Whether `product` has to be made again: it is missing, or one of its sources changed after it was made.
 * @param {string} product a file
 * @param {string[]} sources files and folders; missing ones do not count
 */
export function isStale(product, sources) {
  const made = statSync(product, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined || sources.some((source) => newestChange(source) > made);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The modules of the icons that the components under a folder use. Named beforehand, so that the development server prepares them
 * before a page asks: one found late, in a component that comes in when it is first needed, would load the page anew.
 * @param {string} folder
 * @returns {string[]} sorted, each once
 */
export function usedIcons(folder) {
  const used = new Set();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.svelte') && !file.endsWith('.ts')) continue;
    for (const [, icon] of readFileSync(join(folder, file), 'utf8').matchAll(
      /from '(@lucide\/svelte\/icons\/[\w-]+)'/g
    ))
      used.add(icon);
  }
  return [...used].sort();
}

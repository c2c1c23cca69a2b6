import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { goToPart } from './make-project';

/** What a saved project holds, by the name of the entry: records without counters, and texts. */
export type SavedProject = Record<string, string[]>;

/**
 * Saves the project through the screen and reads the file back. Counters only grow, the history remembers what was
 * undone and the manifest when it was saved: those three are left out.
 */
export async function saveProject(page: Page): Promise<SavedProject> {
  await goToPart(page, 'Bewaren en openen');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaren als bestand' }).click();
  const entries = unzipSync(await readFile(await (await download).path()));
  const kept = Object.entries(entries).filter(
    ([name]) => !['manifest.json', 'history.ndjson', 'records/counters.ndjson'].includes(name)
  );
  return Object.fromEntries(kept.map(([name, bytes]) => [name, strFromU8(bytes).split('\n').sort()]));
}

/** The records of one table, as they stand in the file. */
export function savedRecords<Fields>(saved: SavedProject, table: string): Fields[] {
  return saved[`records/${table}.ndjson`]!.filter(Boolean).map((line) => JSON.parse(line) as Fields);
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildFolder } from '../../build-if-stale.mjs';
import { startPainted } from '../drive-app';
import type { Experiment } from '../experiment';
import { timeNavigation } from '../stopwatch';

/** The app is opened at its start page: by a browser that was never here, and again with all it has in its cache. */
export const appStart: Experiment = {
  name: 'start',
  isOnce: true,
  measures: [
    { sample: 'cold', title: 'app start, cold cache' },
    { sample: 'warm', title: 'app start, warm cache' },
    { sample: 'script', title: 'script of the start page, gzipped', unit: 'kB', budget: 150 }
  ],
  async run(bed, record) {
    for (let run = 0; run < bed.runs; run += 1)
      await bed.inFreshProfile(async (page) => {
        record('cold', await timeNavigation(page, bed.address, startPainted));
        record('script', await scriptKilobytes(page));
      });
    await bed.inPage((page) => timeNavigation(page, bed.address, startPainted));
    for (let run = 0; run < bed.runs; run += 1)
      await bed.inPage(async (page) => record('warm', await timeNavigation(page, bed.address, startPainted)));
  }
};

/** What the page has loaded of script by now, each file gzipped. */
async function scriptKilobytes(page: Page): Promise<number> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name)
  );
  const scripts = new Set(
    addresses.map((name) => new URL(name).pathname).filter((path) => path.endsWith('.js'))
  );
  let bytes = 0;
  for (const path of scripts) bytes += gzipSync(await readFile(join(buildFolder, path))).length;
  return bytes / 1000;
}

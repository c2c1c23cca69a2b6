import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { nl } from '$lib/messages/nl';
import { generateProject } from '../../large-project/generate-project';
import { withEvents } from '../../large-project/many-events';
import { bringIn, letSettle, partLink, projectPainted } from '../drive-app';
import type { Experiment, Recorder } from '../experiment';
import { timeFrames, timeFrom, timeNavigation } from '../stopwatch';

const eventCount = 500;
const duration = 3_000;
const size = { documents: 40, characters: 3_000, codes: 60, quotations: 2_000, seed: 4 };

const drawn = { selector: '[role="gridcell"]', count: 300 };

/** 500 events over sixteen months with 40 documents: shown, zoomed, moved along. */
export const timeline: Experiment = {
  name: 'timeline',
  isOnce: true,
  measures: [
    { sample: 'open', title: 'timeline of 500 events, painted', budget: 500 },
    { sample: 'zoom', title: 'frame while zooming it, p50' },
    { sample: 'zoom', title: 'the same, p95', statistic: 'p95' },
    { sample: 'pan', title: 'frame while moving along it, p50' },
    { sample: 'pan', title: 'the same, p95', statistic: 'p95' }
  ],
  async run(bed, record) {
    const folder = await mkdtemp(join(tmpdir(), 'kerncode-timeline-'));
    try {
      const file = join(folder, 'timeline.kerncode');
      const contents = withEvents(generateProject(size), eventCount);
      const stamp = { savedAt: '2026-01-05T09:00:00.000Z', app: 'bench' };
      await writeFile(file, await serializeBundle(contents, stamp));
      const address = await bed.inPage((page) => bringIn(page, bed.address, file));
      for (let run = 0; run < bed.runs; run += 1)
        await bed.inPage((page) => useTimeline(page, address, record));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
};

async function useTimeline(page: Page, address: string, record: Recorder): Promise<void> {
  await timeNavigation(page, address, projectPainted);
  await letSettle(page, 800);
  const link = partLink(page, nl.shell.timeline);
  record('open', await timeFrom(page, 'click', drawn, () => link.click()));
  await letSettle(page, 800);
  const box = (await page.locator('[data-axis]').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + 200];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  record('zoom', ...(await timeFrames(page, duration, () => turnWheel(page))));
  await page.keyboard.up('Control');
  await page.keyboard.press('0');
  await letSettle(page);
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('+');
  await letSettle(page);
  await page.keyboard.down('Shift');
  record('pan', ...(await timeFrames(page, duration, () => turnWheel(page))));
  await page.keyboard.up('Shift');
}

/** To and fro in turns of half a second, as fast as the browser takes it. */
async function turnWheel(page: Page): Promise<void> {
  for (const end = performance.now() + duration; performance.now() < end;)
    await page.mouse.wheel(0, Math.floor(performance.now() / 500) % 2 === 0 ? 40 : -40);
}

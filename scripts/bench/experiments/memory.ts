import type { Page } from 'playwright-core';
import { nl } from '$lib/messages/nl';
import { letSettle, partLink, projectPainted } from '../drive-app';
import type { Experiment } from '../experiment';
import { timeFrom, timeNavigation } from '../stopwatch';
import { rowsPainted } from '../quotations-table';

/** What the page holds on its JavaScript heap, after garbage was collected. */
export const memory: Experiment = {
  name: 'memory',
  measures: [
    { sample: 'project', title: 'memory: project open', unit: 'MB' },
    { sample: 'texts', title: 'memory: quotations page, with all texts', unit: 'MB' }
  ],
  async run(bed, record) {
    const { large } = await bed.projects();
    await bed.inPage(async (page) => {
      await timeNavigation(page, large, projectPainted);
      record('project', await heapMegabytes(page));
      await timeFrom(page, 'click', rowsPainted, () => partLink(page, nl.shell.quotations).click());
      record('texts', await heapMegabytes(page));
    });
  }
};

async function heapMegabytes(page: Page): Promise<number> {
  await letSettle(page, 1_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}

import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { nl } from '$lib/messages/nl';
import { letSettle, partLink, projectPainted } from '../drive-app';
import type { Experiment } from '../experiment';
import { rowsPainted } from '../quotations-table';
import { timeFrom, timeNavigation } from '../stopwatch';

/** All quotations to a file, from the button of the dialog until the browser has written the file. */
export const exportQuotations: Experiment = {
  name: 'export',
  measures: [
    { sample: 'csv', title: 'export all quotations to CSV, file written', budget: 700 },
    { sample: 'xlsx', title: 'export all quotations to XLSX, file written', budget: 2_000 }
  ],
  async run(bed, record) {
    const { large } = await bed.projects();
    await bed.inPage(async (page) => {
      await timeNavigation(page, large, projectPainted);
      await timeFrom(page, 'click', rowsPainted, () => partLink(page, nl.shell.quotations).click());
      for (let run = 0; run < bed.runs; run += 1)
        for (const format of ['csv', 'xlsx'] as const) record(format, await timeExport(page, format));
    });
  }
};

async function timeExport(page: Page, format: 'csv' | 'xlsx'): Promise<number> {
  await letSettle(page, 800);
  await page.getByRole('button', { name: nl.quotations.export.button }).click();
  const dialog = page.getByRole('dialog', { name: nl.quotations.export.title });
  await dialog.getByRole('radio', { name: nl.quotations.export.formats[format] }).check();
  await letSettle(page);
  const clicked = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener('click', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
          capture: true,
          once: true
        })
      )
  );
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: nl.quotations.export.run, exact: true }).click();
  const download = await downloading;
  const path = await download.path();
  const elapsed = performance.timeOrigin + performance.now() - (await clicked);
  if ((await stat(path)).size === 0) throw new Error(`The ${format} export is empty.`);
  await download.delete();
  await dialog.waitFor({ state: 'detached' });
  return elapsed;
}

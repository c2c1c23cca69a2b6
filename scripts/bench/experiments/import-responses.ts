import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { nl } from '$lib/messages/nl';
import { letSettle, makeProject } from '../drive-app';
import type { Experiment } from '../experiment';
import { responseFileNames, writeResponseFiles } from '../response-files';
import { timeFrom, withLongestPause } from '../stopwatch';

const chooser = '[role="dialog"] input[type="file"]';
const main = '[role="dialog"] .foot .primary:not(:disabled)';

/** Files of 50,000 rows with responses, into an empty project: chosen, taken as guessed, checked, and stored. */
export const importResponses: Experiment = {
  name: 'responses',
  isOnce: true,
  measures: responseFileNames.flatMap((name) => [
    { sample: name, title: `import ${name} of 50,000 rows: waited for, file to stored`, budget: 5_000 },
    { sample: `${name} pause`, title: `import ${name}: longest time without a frame` }
  ]),
  async run(bed, record) {
    const folder = await mkdtemp(join(tmpdir(), 'kerncode-bench-responses-'));
    try {
      const files = await writeResponseFiles(folder);
      for (const name of responseFileNames)
        await bed.inPage(async (page) => {
          await makeProject(page, bed.address, `Antwoorden ${name}`);
          await page.goto(`${page.url().replace(/\/?(?:[?#].*)?$/, '')}/questionnaires`);
          await page.getByRole('button', { name: nl.questionnaires.fromFile }).click();
          await page.locator(chooser).waitFor({ state: 'attached' });
          await letSettle(page);
          const { value, pause } = await withLongestPause(page, () => importAsGuessed(page, files[name]));
          record(name, value);
          record(`${name} pause`, pause);
        });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
};

/** Milliseconds that a person waits in the dialog, with no time in between to look at what it says. */
async function importAsGuessed(page: Page, path: string): Promise<number> {
  const button = page.locator(main);
  const guessed = { selector: main, text: nl.responseImport.next };
  const open = await timeFrom(page, 'change', guessed, () => page.locator(chooser).setInputFiles(path));
  await button.click();
  const checked = { selector: main, text: 'importeren' };
  const read = await timeFrom(page, 'click', checked, () => button.click());
  const stored = { selector: '[role="dialog"] .ways .primary', text: nl.responseImport.result.view };
  return open + read + (await timeFrom(page, 'click', stored, () => button.click()));
}

import { nl } from '$lib/messages/nl';
import { letSettle, makeProject } from '../drive-app';
import type { Experiment } from '../experiment';
import { timeFrom } from '../stopwatch';

/** As many transcripts as the project has documents, of 50 KB, half WebVTT, half typed, into an empty project. */
export const importFiles: Experiment = {
  name: 'import',
  measures: [
    { sample: 'read', title: 'import files of 50 KB (16×: 200): chosen to preview' },
    { sample: 'store', title: 'import the same: button to stored' },
    { sample: 'both', title: 'import the same: both', budget: 1_000 }
  ],
  async run(bed, record) {
    const count = bed.files.sources.length;
    const preview = {
      selector: `[role="dialog"] table[aria-rowcount="${count + 1}"]`,
      absent: '[role="dialog"] progress'
    };
    const result = { selector: `[role="dialog"] table[aria-label="${nl.importing.resultTable}"]` };
    for (let run = 0; run < Math.min(bed.runs, 3); run += 1)
      await bed.inPage(async (page) => {
        await makeProject(page, bed.address, `Import ${run + 1}`);
        await page.keyboard.press('i');
        const dialog = page.getByRole('dialog', { name: nl.importing.title });
        const chooser = dialog.locator('input[type="file"]');
        await letSettle(page);
        const read = await timeFrom(page, 'change', preview, () =>
          chooser.setInputFiles([...bed.files.sources])
        );
        await letSettle(page);
        const button = dialog.getByRole('button', { name: /^\d+ documenten importeren$/ });
        const store = await timeFrom(page, 'click', result, () => button.click());
        record('read', read);
        record('store', store);
        record('both', read + store);
      });
  }
};

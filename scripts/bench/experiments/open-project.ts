import { chooseProjectFile, letSettle, projectPainted } from '../drive-app';
import type { Experiment } from '../experiment';
import { timeFrom, timeNavigation } from '../stopwatch';

/** A `.kerncode` file of this size is opened from the start page: read, checked, stored and shown. */
export const openFile: Experiment = {
  name: 'open-file',
  measures: [{ sample: 'open-file', title: 'open a .kerncode file: read, checked, stored, painted' }],
  async run(bed, record) {
    for (let run = 0; run < Math.min(bed.runs, 3); run += 1)
      await bed.inPage(async (page) => {
        await page.goto(bed.address);
        const open = () => chooseProjectFile(page, bed.files.large);
        record('open-file', await timeFrom(page, 'change', projectPainted, open));
      });
  }
};

/** The address of the project is opened in a new tab of a browser that knows the app. */
export const openProject: Experiment = {
  name: 'open-project',
  measures: [{ sample: 'open-project', title: 'open project, painted', budget: 1_500 }],
  async run(bed, record) {
    const { large } = await bed.projects();
    for (let run = 0; run < bed.runs; run += 1)
      await bed.inPage(async (page) => {
        record('open-project', await timeNavigation(page, large, projectPainted));
        await letSettle(page);
      });
  }
};

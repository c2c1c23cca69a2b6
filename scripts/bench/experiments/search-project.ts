import type { Page } from 'playwright-core';
import { nl } from '$lib/messages/nl';
import { letSettle, partLink, projectPainted } from '../drive-app';
import type { Experiment } from '../experiment';
import { timeFrom, timeNavigation } from '../stopwatch';

/** Words asked for one after the other; some are everywhere, some are rare. */
const queries = ['vertrouwen', 'school', 'ouder', 'coordinator', 'gesprek', 'samenwerking'];

const statusLine = 'main header [role="status"]';

/** Words asked for in all texts, codes and comments of the project. */
export const searchProject: Experiment = {
  name: 'search',
  measures: [
    { sample: 'ready', title: 'search page, first time (reads and folds all texts), ready' },
    { sample: 'first', title: 'search: the first query, hits painted' },
    { sample: 'query', title: 'search: a query after the first, hits painted', budget: 50 },
    { sample: 'query', title: 'the same, p95', statistic: 'p95' }
  ],
  async run(bed, record) {
    const { large } = await bed.projects();
    for (let run = 0; run < bed.runs; run += 1)
      await bed.inPage(async (page) => {
        await timeNavigation(page, large, projectPainted);
        await letSettle(page, 800);
        const ready = { selector: 'main header .summary:not([role])', text: nl.search.start };
        record('ready', await timeFrom(page, 'click', ready, () => partLink(page, nl.shell.search).click()));
        await letSettle(page, 800);
        for (const [index, query] of queries.entries())
          record(index === 0 ? 'first' : 'query', await timeQuery(page, query));
      });
  }
};

async function timeQuery(page: Page, query: string): Promise<number> {
  const before = ((await page.locator(statusLine).textContent()) ?? '').trim();
  const field = page.getByRole('searchbox', { name: nl.search.field });
  await field.selectText();
  const found = { selector: statusLine, notText: before };
  const elapsed = await timeFrom(page, 'input', found, () => page.keyboard.insertText(query));
  await letSettle(page);
  return elapsed;
}

import type { Page } from 'playwright-core';
import { nl } from '$lib/messages/nl';
import { letSettle, partLink, projectPainted } from '../drive-app';
import type { Experiment, Recorder } from '../experiment';
import { countText, countStatus, rowsPainted } from '../quotations-table';
import { timeFrom, timeNavigation } from '../stopwatch';

/** Words that are in some quotations and not in others. */
const words = ['vertrouwen', 'school', 'ouders', 'gesprek', 'samen'];

/** The page of all quotations: opened, filtered, sorted, grouped. */
export const quotationsPage: Experiment = {
  name: 'quotations',
  measures: [
    { sample: 'first', title: 'quotations page, first time (reads all texts), painted' },
    { sample: 'again', title: 'quotations page, again, painted', budget: 100 },
    { sample: 'text', title: 'quotations: filter by text, painted', budget: 100 },
    { sample: 'code', title: 'quotations: filter by code, painted', budget: 100 },
    { sample: 'sort', title: 'quotations: sort, painted', budget: 100 },
    { sample: 'group', title: 'quotations: group by code, painted', budget: 100 }
  ],
  async run(bed, record) {
    const { large } = await bed.projects();
    for (let run = 0; run < bed.runs; run += 1)
      await bed.inPage(async (page) => {
        await timeNavigation(page, large, projectPainted);
        await letSettle(page, 800);
        const open = () =>
          timeFrom(page, 'click', rowsPainted, () => partLink(page, nl.shell.quotations).click());
        record('first', await open());
        await letSettle(page, 800);
        await partLink(page, nl.shell.settings).click();
        await page.getByRole('heading', { level: 1, name: nl.settings.title }).waitFor();
        await letSettle(page);
        record('again', await open());
        await letSettle(page);
        await filterByText(page, words[run % words.length]!, record);
        await filterByCode(page, run, record);
        await sort(page, record);
        await group(page, record);
      });
  }
};

async function filterByText(page: Page, word: string, record: Recorder): Promise<void> {
  const all = await countText(page);
  await page.getByRole('searchbox', { name: nl.quotations.searchText }).focus();
  const filtered = { selector: countStatus, notText: all };
  record('text', await timeFrom(page, 'input', filtered, () => page.keyboard.insertText(word)));
  await clearFilters(page);
}

async function filterByCode(page: Page, run: number, record: Recorder): Promise<void> {
  const all = await countText(page);
  await page.getByRole('button', { name: nl.quotations.filter.codes, exact: true }).click();
  const option = page
    .getByRole('listbox')
    .getByRole('option')
    .nth(run + 2);
  await option.waitFor();
  await letSettle(page);
  record(
    'code',
    await timeFrom(page, 'click', { selector: countStatus, notText: all }, () => option.click())
  );
  await page.keyboard.press('Escape');
  await clearFilters(page);
}

async function sort(page: Page, record: Recorder): Promise<void> {
  const header = page.getByRole('columnheader', { name: nl.table.column.text, exact: true });
  for (const direction of ['ascending', 'descending', 'none']) {
    await letSettle(page);
    const sorted = {
      selector: `[role="columnheader"][data-column="${await header.getAttribute('data-column')}"][aria-sort="${direction}"]`
    };
    const elapsed = await timeFrom(page, 'click', sorted, () => header.click());
    if (direction !== 'none') record('sort', elapsed);
  }
}

async function group(page: Page, record: Recorder): Promise<void> {
  const grouping = page.getByRole('combobox', { name: nl.quotations.groupBy });
  await letSettle(page);
  const grouped = { selector: '[role="gridcell"][aria-expanded]' };
  record('group', await timeFrom(page, 'change', grouped, () => grouping.selectOption('code')));
  await letSettle(page);
  await grouping.selectOption('none');
  await letSettle(page);
}

async function clearFilters(page: Page): Promise<void> {
  await letSettle(page);
  await page.getByRole('button', { name: nl.quotations.clearFilters }).first().click();
  await letSettle(page);
}

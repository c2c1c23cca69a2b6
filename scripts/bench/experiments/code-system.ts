import type { Page } from 'playwright-core';
import { nl } from '$lib/messages/nl';
import { bringIn, letSettle, partLink, projectPainted } from '../drive-app';
import type { Experiment, Recorder } from '../experiment';
import { timeFrames, timeFrom, timeNavigation } from '../stopwatch';
import type { TestBed } from '../test-bed';

/** How many codes are merged, and from which line of the tree: at the full size they have 10,858 quotations. */
const merged = 50;
const firstMerged = 2;

const treePainted = { selector: '[role="tree"] [role="treeitem"]', count: 10 };

/** The page of codes of a large and deep system: opened, scrolled, searched; and many codes merged into one. */
export const codeSystem: Experiment = {
  name: 'codes',
  measures: [
    { sample: 'open', title: 'codes page, 2,000 codes on eight levels, painted', budget: 100 },
    { sample: 'search', title: 'codes: search among 2,000 by name, painted', budget: 100 },
    { sample: 'frame', title: 'frame while scrolling 2,000 codes, p50' },
    { sample: 'frame', title: 'the same, p95', statistic: 'p95' },
    { sample: 'preview', title: 'what a merge of 50 codes would do, painted' },
    {
      sample: 'merge',
      title: 'merge of 50 codes with over 10,000 quotations, painted and durable',
      budget: 200
    },
    { sample: 'undo', title: 'undo of that merge, painted and durable' }
  ],
  async run(bed, record) {
    const address = await bed.inPage((page) => bringIn(page, bed.address, bed.files.codeSystem));
    for (let run = 0; run < bed.runs; run += 1)
      await bed.inPage(async (page) => {
        await timeNavigation(page, address, projectPainted);
        await letSettle(page, 800);
        const open = () => partLink(page, nl.shell.codes).click();
        record('open', await timeFrom(page, 'click', treePainted, open));
        await letSettle(page, 800);
        await search(bed, page, record);
        await scroll(page, record);
        await merge(page, record);
      });
  }
};

async function search(bed: TestBed, page: Page, record: Recorder): Promise<void> {
  const first = page.locator(treePainted.selector).first();
  const found = { selector: treePainted.selector, notText: ((await first.textContent()) ?? '').trim() };
  await page.getByRole('searchbox', { name: nl.codes.search }).focus();
  const type = () => page.keyboard.insertText(bed.files.lastCode);
  record('search', await timeFrom(page, 'input', found, type));
  await letSettle(page);
  await page.keyboard.press('Escape');
  await letSettle(page);
}

async function scroll(page: Page, record: Recorder): Promise<void> {
  const box = await page.getByRole('tree').boundingBox();
  if (!box) throw new Error('The tree does not show.');
  await page.mouse.move(box.x + 60, box.y + 200);
  const turn = async () => {
    for (let step = 0; step < 60; step += 1) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(30);
    }
  };
  record('frame', ...(await timeFrames(page, 2000, turn)));
  await page.mouse.wheel(0, -100_000);
  await letSettle(page);
}

async function merge(page: Page, record: Recorder): Promise<void> {
  const lines = page.locator(treePainted.selector);
  await lines.nth(firstMerged).click();
  for (let line = 1; line < merged; line += 1) await page.keyboard.press('Shift+ArrowDown');
  await letSettle(page, 800);
  const dialog = '[role="dialog"]';
  const ask = () => page.keyboard.press('m');
  record('preview', await timeFrom(page, 'keydown', { selector: `${dialog} form` }, ask));
  await letSettle(page);
  const button = page.getByRole('dialog').getByRole('button', { name: nl.codes.merge.run, exact: true });
  record('merge', await timeFrom(page, 'click', { absent: dialog }, () => button.click()));
  await letSettle(page, 2500);
  // A line under the merged code: another code stands there once the fifty are back.
  const below = firstMerged + 3;
  const now = ((await lines.nth(below - 1).textContent()) ?? '').trim();
  const back = { selector: `${treePainted.selector}:nth-child(${below})`, notText: now };
  record('undo', await timeFrom(page, 'keydown', back, () => page.keyboard.press('z')));
  await letSettle(page, 2500);
}

import type { Page } from 'playwright-core';
import type { Condition } from './stopwatch';

/** The quotations page stands, with a screenful of its rows. */
export const rowsPainted: Condition = { selector: '[role="grid"] [role="row"][aria-rowindex]', count: 8 };

/** Where the page says how many quotations are shown. */
export const countStatus = 'main header [role="status"]';

/** How many quotations are shown, in the page's words. */
export async function countText(page: Page): Promise<string> {
  return ((await page.locator(countStatus).textContent()) ?? '').trim();
}

import type { Page } from 'playwright-core';
import { nl } from '$lib/messages/nl';
import type { Condition } from './stopwatch';

/** The document stands with its text, its bars and its highlights. `title`: number and name. */
export function documentPainted(title: string): Condition {
  return { selector: `[role="document"][aria-label="${title}"] [data-bar]`, ranges: 1 };
}

/** The link to a document in the list beside the transcript; it is in view. */
export async function documentLink(page: Page, title: string) {
  const link = page
    .getByRole('complementary', { name: nl.shell.documents })
    .getByRole('link', { name: new RegExp(`^${title}( |$)`) });
  await link.scrollIntoViewIfNeeded();
  return link;
}

/** The bar of a quotation, by what is read out of it: `12:501 code, coder`. */
export function barOf(documentNumber: number, quotationNumber: number): string {
  return `[data-bar][aria-label^="${documentNumber}:${quotationNumber} "]`;
}

/** Puts the keyboard in the transcript, as a click in it does. */
export async function enterTranscript(page: Page): Promise<void> {
  // Not by role alone: the page itself is a document too.
  const transcript = page.locator('[role="document"]');
  const box = await transcript.boundingBox();
  if (!box) throw new Error('The transcript does not show.');
  await page.mouse.click(box.x + 300, 450);
  await transcript.focus();
}

/** Scrolls the transcript by the wheel. */
export async function wheelTranscript(page: Page, pixels: number): Promise<void> {
  await page.mouse.move(500, 450);
  await page.mouse.wheel(0, pixels);
}

/**
 * Selects some forty characters that show: the `turn`-th choice of what is in view, so that one call after the other
 * selects something else. As the browser does it, with the pointer's help left out.
 */
export async function selectSome(page: Page, turn: number): Promise<void> {
  await page.evaluate((index) => {
    const inView = [...document.querySelectorAll('[role="document"] p[data-start]')].filter((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      return top > 120 && bottom < innerHeight - 20 && (words.textContent ?? '').length > 90;
    });
    const words = inView[index % Math.max(1, inView.length)]?.firstChild;
    if (!words) throw new Error('No long enough paragraph is in view.');
    const length = words.textContent?.length ?? 0;
    const start = 1 + ((index * 13) % (length - 60));
    getSelection()?.setBaseAndExtent(words, start, words, start + 41);
  }, turn);
}

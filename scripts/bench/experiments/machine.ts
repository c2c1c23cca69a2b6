import { startPainted } from '../drive-app';
import type { Experiment } from '../experiment';
import { timeFrom, timeNavigation } from '../stopwatch';

/**
 * What the machine itself takes, to read the rest by: a fixed computation, and the least any gesture can take, from a
 * key to the paint of a change of nothing. Both grow when something else is running.
 */
export const machine: Experiment = {
  name: 'machine',
  measures: [
    { sample: 'computation', title: 'for reference: a fixed computation (100 million steps)' },
    { sample: 'computation', title: 'the same, worst', statistic: 'worst' },
    { sample: 'paint', title: 'for reference: a key to the next paint' }
  ],
  async run(bed, record) {
    await bed.inPage(async (page) => {
      await timeNavigation(page, bed.address, startPainted);
      for (let run = 0; run < 10; run += 1) {
        await page.waitForTimeout(300);
        record('computation', await page.evaluate(compute));
        await page.evaluate(() => document.body.removeAttribute('data-typed'));
        await page.evaluate(() =>
          addEventListener('keydown', () => document.body.setAttribute('data-typed', ''), { once: true })
        );
        const typed = { selector: 'body[data-typed]' };
        record('paint', await timeFrom(page, 'keydown', typed, () => page.keyboard.press('F8')));
      }
    });
  }
};

/** Milliseconds for a fixed number of steps. In the page. */
function compute(): number {
  const begun = performance.now();
  let sum = 0;
  for (let step = 0; step < 100_000_000; step += 1) sum = (sum + step) | 0;
  const elapsed = performance.now() - begun;
  return sum === 0 ? Number.NaN : elapsed;
}

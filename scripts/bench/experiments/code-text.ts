import type { Page } from 'playwright-core';
import { barOf, enterTranscript, selectSome, wheelTranscript } from '../coding-screen';
import { letSettle } from '../drive-app';
import type { Experiment, Recorder } from '../experiment';
import { longDocuments } from '../long-documents';
import { timeFrom } from '../stopwatch';
import type { TestBed } from '../test-bed';
import { longDocumentNumber, openReading } from './open-document';

/** How many gestures are made in each document, and how many of them on one screenful. */
const gestureCount = 60;
const gesturesPerScreen = 4;
const undoCount = 10;

/**
 * A passage is selected and Q pressed, for the last code, up to its bar being painted; then Z. A change shows when it
 * is on disk and not before, so what is painted is durable.
 */
export const codeText: Experiment = {
  name: 'code',
  measures: [
    { sample: 'short', title: 'coding gesture, 500 codings: painted and durable, p50' },
    { sample: 'short', title: 'the same, p95', statistic: 'p95', budget: 50 },
    { sample: 'long', title: 'coding gesture, 5,000 codings: painted and durable, p50' },
    { sample: 'long', title: 'the same, p95', statistic: 'p95', budget: 50 },
    { sample: 'undo', title: 'undo of a coding, painted and durable, p50' },
    { sample: 'undo', title: 'the same, p95', statistic: 'p95' }
  ],
  async run(bed, record) {
    await bed.inPage((page) => codeIn(bed, page, 'short', record));
    await bed.inPage((page) => codeIn(bed, page, 'long', record));
  }
};

async function codeIn(bed: TestBed, page: Page, kind: 'short' | 'long', record: Recorder): Promise<void> {
  const number = longDocumentNumber(bed, kind);
  await openReading(bed, page, number, longDocuments[kind].name);
  await enterTranscript(page);
  let last = bed.files.lastQuotation[kind];
  for (let gesture = 0; gesture < gestureCount; gesture += 1) {
    if (gesture % gesturesPerScreen === 0) {
      await wheelTranscript(page, 700);
      await letSettle(page);
    }
    await selectSome(page, gesture);
    await letSettle(page, 60);
    last += 1;
    const bar = { selector: barOf(number, last) };
    record(kind, await timeFrom(page, 'keydown', bar, () => page.keyboard.press('q')));
  }
  if (kind === 'short')
    for (let undone = 0; undone < undoCount; undone += 1) {
      const gone = { absent: barOf(number, last - undone) };
      if (undone % gesturesPerScreen === 0 && undone > 0) {
        await wheelTranscript(page, -700);
        await letSettle(page);
      }
      record('undo', await timeFrom(page, 'keydown', gone, () => page.keyboard.press('z')));
      await letSettle(page, 60);
    }
}

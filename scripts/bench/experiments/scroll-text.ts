import { wheelTranscript } from '../coding-screen';
import type { Experiment } from '../experiment';
import { longDocuments } from '../long-documents';
import { timeFrames } from '../stopwatch';
import { longDocumentNumber, openReading } from './open-document';

const duration = 3_000;

/** The wheel is turned for three seconds in a document of 300 KB with 5,000 codings: how long each frame took. */
export const scrollText: Experiment = {
  name: 'scroll',
  measures: [
    { sample: 'frame', title: 'frame while scrolling 300 KB with 5,000 codings, p50' },
    { sample: 'frame', title: 'the same, p95', statistic: 'p95' },
    { sample: 'frame', title: 'the same, worst', statistic: 'worst' }
  ],
  async run(bed, record) {
    await bed.inPage(async (page) => {
      await openReading(bed, page, longDocumentNumber(bed, 'long'), longDocuments.long.name);
      const frames = await timeFrames(page, duration, async () => {
        for (const end = performance.now() + duration; performance.now() < end;)
          await wheelTranscript(page, 120);
      });
      record('frame', ...frames);
    });
  }
};

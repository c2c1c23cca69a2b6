import { describe, expect, it } from 'vitest';
import { buildPdf, column } from './pdf/pdf-builder';
import { readPdf } from './read-pdf';

describe('readPdf in a browser', () => {
  it('reads words on the page’s own thread, asking nothing of the network', async () => {
    const file = buildPdf([column(['Interviewer: Hoe gaat het?', 'R1: Goed.'])]);
    performance.clearResourceTimings();
    const { paragraphs } = await readPdf(file);
    expect(paragraphs.map(({ text }) => text)).toEqual(['Interviewer: Hoe gaat het?', 'R1: Goed.']);
    expect(file.bytes.length).toBeGreaterThan(0);
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(location.origin));
    expect(foreign).toEqual([]);
  });

  it('reads words inside a worker', async () => {
    const worker = new Worker(new URL('./pdf/pdf-test-worker.ts', import.meta.url), { type: 'module' });
    try {
      const texts = await new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          // The library says that it is ready, for a page that would talk to it; nobody here does.
          if (Array.isArray(data)) resolve(data);
        });
        worker.addEventListener('error', (event) => reject(new Error(event.message)));
        worker.postMessage(buildPdf([column(['In een werker.'])]));
      });
      expect(texts).toEqual(['In een werker.']);
    } finally {
      worker.terminate();
    }
  });

  it('says what is wrong with a scan and with a locked file', async () => {
    await expect(readPdf(buildPdf([[]]))).rejects.toMatchObject({ code: 'import/scanned-pdf' });
    const locked = buildPdf([column(['x'])], { encrypted: true });
    await expect(readPdf(locked)).rejects.toMatchObject({ code: 'import/password-protected' });
  });
});

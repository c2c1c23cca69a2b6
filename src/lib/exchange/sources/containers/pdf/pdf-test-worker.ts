import type { SourceFile } from '../../parsed-source';
import { readPdf } from '../read-pdf';

/** Reads each PDF it is sent and answers with its paragraphs or the error: for the browser test only. */
self.addEventListener('message', ({ data }: MessageEvent<SourceFile>) => {
  if (!('bytes' in data)) return;
  readPdf(data).then(
    ({ paragraphs }) => self.postMessage(paragraphs.map(({ text }) => text)),
    (error: unknown) => self.postMessage([String(error)])
  );
});

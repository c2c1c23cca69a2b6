import { AppError } from '$lib/domain/app-error';
import type { ParseOptions, SourceFile } from '../parsed-source';
import { findDate } from '../find-date';
import { NoteCounts } from './note-counts';
import type { ReadDocument } from './read-document';
import { listRtfTokens } from './rtf/rtf-tokens';
import { RtfWalker } from './rtf/rtf-walker';
import { throwIfCancelled } from './throw-if-cancelled';

const signature = /^\uFEFF?\s{0,16}\{\\rtf/;

/**
 * The words of an .rtf in reading order. Tolerant: unknown words and groups are passed over, a file that stops
 * half-way gives what it holds.
 *
 * @throws AppError `import/unknown-format`, `import/unreadable-file` (nested without end) or `import/cancelled`.
 */
export async function readRtf(file: SourceFile, options: ParseOptions = {}): Promise<ReadDocument> {
  if (!signature.test(new TextDecoder().decode(file.bytes.subarray(0, 40)))) {
    throw new AppError('import/unknown-format', { file: file.name });
  }
  const counts = new NoteCounts();
  const walker = new RtfWalker(file.name, counts);
  for (const token of listRtfTokens(file.bytes)) {
    walker.take(token);
    if (walker.isDone) break;
  }
  throwIfCancelled(file.name, options.signal);
  const paragraphs = walker.finish();
  options.progress?.(1);
  return {
    paragraphs: [...paragraphs, ...walker.footnotes],
    notes: counts.toNotes(),
    date: findDate(walker.title)
  };
}

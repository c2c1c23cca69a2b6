import { AppError } from '$lib/domain/app-error';
import { findDate } from '../find-date';
import type { ParseOptions, SourceFile } from '../parsed-source';
import { NoteCounts } from './note-counts';
import { dropRunningHeads } from './pdf/drop-running-heads';
import type { Gutter } from './pdf/find-gutter';
import { hasStreamBomb } from './pdf/has-stream-bomb';
import { loadPdfjs } from './pdf/load-pdfjs';
import { passByDroppedPromises } from './pdf/pass-by-dropped-promises';
import type { PdfLine } from './pdf/pdf-fragment';
import { toFragments, type PlacedText } from './pdf/to-fragments';
import { toLines } from './pdf/to-lines';
import { toParagraphs } from './pdf/to-paragraphs';
import type { ReadDocument } from './read-document';
import { throwIfCancelled } from './throw-if-cancelled';

const mostPages = 20_000;

/**
 * The words of a PDF that has them: lines made paragraphs, words broken at line ends made whole, heads, feet and
 * page numbers left out. Each paragraph knows the page it begins on.
 *
 * @throws AppError `import/scanned-pdf` when no page has words, `import/password-protected`,
 * `import/archive-bomb`, `import/unreadable-file` (also when no page could be found) or `import/cancelled`.
 */
export async function readPdf(file: SourceFile, options: ParseOptions = {}): Promise<ReadDocument> {
  const { pages, title } = await passByDroppedPromises(() => readPages(file, options));
  const filled = pages.filter((lines) => lines.length > 0).length;
  const { pages: bare, dropped } = dropRunningHeads(pages);
  const { paragraphs, footnoteCount, rejoined } = toParagraphs(bare);
  // A scanner may stamp its name on every page: heads alone are no text.
  if (paragraphs.length === 0)
    throw new AppError('import/scanned-pdf', { file: file.name, pages: pages.length });
  const counts = new NoteCounts();
  counts.add('headers-left-out', dropped);
  counts.add('words-rejoined', rejoined);
  counts.add('footnotes-at-end', footnoteCount);
  counts.add('pages-without-text', pages.length - filled);
  return { paragraphs, notes: counts.toNotes(), date: findDate(title) };
}

async function readPages(
  file: SourceFile,
  { signal, progress }: ParseOptions
): Promise<{ pages: PdfLine[][]; title: string }> {
  throwIfCancelled(file.name, signal);
  if (hasStreamBomb(file.bytes)) throw new AppError('import/archive-bomb', { file: file.name });
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // The library takes the buffer away from whoever gives it.
    data: file.bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new Error('more pages than a document has');
    const pages: PdfLine[][] = [];
    let foundCount = 0;
    let gutter: Gutter | null = null;
    for (let number = 1; number <= document.numPages; number += 1) {
      throwIfCancelled(file.name, signal);
      const page = await document.getPage(number);
      if (isInFile(page)) foundCount += 1;
      const { items } = await page.getTextContent();
      const placed = items.filter((item): item is (typeof items)[number] & PlacedText => 'str' in item);
      const [main = [], ...turned] = toFragments(placed, page.getViewport({ scale: 1 }).transform);
      const read = toLines(main, number, gutter);
      gutter = read.gutter ?? gutter;
      pages.push([...read.lines, ...turned.flatMap((fragments) => toLines(fragments, number, null).lines)]);
      page.cleanup();
      progress?.(number / document.numPages);
    }
    if (foundCount === 0 && pages.every((lines) => lines.length === 0))
      throw new Error('none of its pages could be found');
    return { pages, title: readTitle((await document.getMetadata()).info) };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new AppError(
      isLocked ? 'import/password-protected' : 'import/unreadable-file',
      { file: file.name },
      cause
    );
  } finally {
    await task.destroy();
  }
}

/** Of a file too damaged to find a page in, the library makes up an empty one, so that there is something to show. */
function isInFile({ ref }: { ref: object | null }): boolean {
  return ref !== null;
}

function readTitle(info: object): string {
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
}

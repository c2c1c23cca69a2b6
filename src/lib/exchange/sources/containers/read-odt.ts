import { AppError } from '$lib/domain/app-error';
import { openArchive, type Archive } from '$lib/exchange/archive/open-archive';
import { parseXml } from '$lib/exchange/archive/parse-xml';
import type { ParseOptions, SourceFile } from '../parsed-source';
import { findDate } from '../find-date';
import { NoteCounts } from './note-counts';
import { OdtStyles } from './odt/odt-styles';
import { OdtWalker } from './odt/odt-walker';
import { officeArchiveLimits } from './office-archive-limits';
import type { ReadDocument } from './read-document';
import { readTitle } from './read-title';
import { throwIfCancelled } from './throw-if-cancelled';

/**
 * The words of an .odt in reading order: what stands there with all changes accepted, without comments, hidden
 * words, headers and footers.
 *
 * @throws AppError `import/password-protected`, `import/unknown-format` (a sheet, slides),
 * `import/corrupt-archive`, `import/archive-bomb`, `import/invalid-xml`, `import/forbidden-xml` or
 * `import/cancelled`.
 */
export async function readOdt(file: SourceFile, options: ParseOptions = {}): Promise<ReadDocument> {
  const archive = openArchive(file, officeArchiveLimits);
  if (isEncrypted(archive)) throw new AppError('import/password-protected', { file: file.name });
  if (!archive.has('content.xml')) throw new AppError('import/unknown-format', { file: file.name });
  throwIfCancelled(file.name, options.signal);

  const styles = new OdtStyles();
  const counts = new NoteCounts();
  const walker = new OdtWalker(styles, counts);
  const source = (name: string) => ({ file: file.name, content: archive.readBytes(name) });
  if (archive.has('styles.xml')) parseXml(source('styles.xml'), styles);
  parseXml(source('content.xml'), walker);
  throwIfCancelled(file.name, options.signal);
  if (!walker.isText) throw new AppError('import/unknown-format', { file: file.name });

  counts.add('footnotes-at-end', walker.footnotes.length);
  counts.add('headers-left-out', styles.headersWithText);
  options.progress?.(1);
  return {
    paragraphs: [...walker.body.paragraphs, ...walker.footnotes],
    notes: counts.toNotes(),
    date: archive.has('meta.xml') ? findDate(readTitle(source('meta.xml'))) : null
  };
}

/** Looked for as a word, not as XML: manifests of old writers carry a document type that we refuse to read. */
function isEncrypted(archive: Archive): boolean {
  const manifest = 'META-INF/manifest.xml';
  return archive.has(manifest) && archive.readText(manifest).includes('encryption-data');
}

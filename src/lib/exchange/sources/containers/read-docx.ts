import { openArchive, type Archive } from '$lib/exchange/archive/open-archive';
import { parseXml } from '$lib/exchange/archive/parse-xml';
import type { ParseOptions, SourceFile, SourceParagraph } from '../parsed-source';
import { findDate } from '../find-date';
import { DocxNumbering } from './docx/docx-numbering';
import { findDocxParts, type DocxParts } from './docx/docx-parts';
import { DocxStyles } from './docx/docx-styles';
import { DocxWalker, type NoteReference } from './docx/docx-walker';
import { NoteCounts } from './note-counts';
import { officeArchiveLimits } from './office-archive-limits';
import { readTitle } from './read-title';
import type { ReadDocument } from './read-document';
import { refuseCompoundFile } from './refuse-compound-file';
import { throwIfCancelled } from './throw-if-cancelled';

/**
 * The words of a .docx in reading order. Tracked insertions and the results of fields are words; deletions,
 * comments, hidden text, placeholders, headers and footers are not. Only the parts with words are unpacked.
 *
 * @throws AppError `import/password-protected`, `import/unknown-format` (an old .doc, a spreadsheet),
 * `import/corrupt-archive`, `import/archive-bomb`, `import/invalid-xml`, `import/forbidden-xml` or
 * `import/cancelled`.
 */
export async function readDocx(file: SourceFile, options: ParseOptions = {}): Promise<ReadDocument> {
  refuseCompoundFile(file);
  const archive = openArchive(file, officeArchiveLimits);
  const parts = findDocxParts(archive, file.name);
  const part = (name: string | undefined) => (name === undefined ? null : archive.readBytes(name));
  const stylesXml = part(parts.list('styles')[0]);
  const styles = stylesXml ? DocxStyles.parse(file.name, stylesXml) : new DocxStyles();
  const numberingXml = part(parts.list('numbering')[0]);
  const numbering = numberingXml ? DocxNumbering.parse(file.name, numberingXml) : new DocxNumbering();
  throwIfCancelled(file.name, options.signal);

  const counts = new NoteCounts();
  const walk = (name: string, noteCounts = counts) => {
    const walker = new DocxWalker(styles, numbering, noteCounts);
    parseXml({ file: file.name, content: archive.readBytes(name) }, walker);
    throwIfCancelled(file.name, options.signal);
    return walker;
  };
  const body = walk(parts.main);
  options.progress?.(0.9);
  const footnotes = readNotes(body.references, parts, walk);
  counts.add('footnotes-at-end', footnotes.length);
  for (const name of [...parts.list('header'), ...parts.list('footer')]) {
    if (walk(name, new NoteCounts()).body.paragraphs.length > 0) counts.add('headers-left-out');
  }
  options.progress?.(1);
  return {
    paragraphs: [...body.body.paragraphs, ...footnotes],
    notes: counts.toNotes(),
    date: findDate(readDocxTitle(archive, file.name))
  };
}

/** Each note once, in the order the text refers to them; its number before its first paragraph. */
function readNotes(
  references: NoteReference[],
  parts: DocxParts,
  walk: (name: string) => DocxWalker
): SourceParagraph[] {
  const found: SourceParagraph[] = [];
  const read = new Map<NoteReference['part'], Map<string, SourceParagraph[]>>();
  for (const { part, id, label } of references) {
    const name = parts.list(part)[0];
    const notes =
      read.get(part) ?? (name === undefined ? new Map<string, SourceParagraph[]>() : walk(name).notes);
    read.set(part, notes);
    for (const [index, paragraph] of (notes.get(id) ?? []).entries()) {
      const text = index === 0 && label !== '' ? `${label} ${paragraph.text}` : paragraph.text;
      found.push({ text, boldPrefix: 0, kind: 'footnote', page: null });
    }
    notes.delete(id);
  }
  return found;
}

function readDocxTitle(archive: Archive, file: string): string {
  const name = 'docProps/core.xml';
  return archive.has(name) ? readTitle({ file, content: archive.readBytes(name) }) : '';
}

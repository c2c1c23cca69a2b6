import { sha256Hex } from '$lib/exchange/sha256';
import { findDate } from '$lib/exchange/sources/find-date';
import { parseSource } from '$lib/exchange/sources/parse-source';
import type { ParsedSource, ParseOptions, SourceFile } from '$lib/exchange/sources/parsed-source';
import { prepareDocument, type PreparedDocument } from '$lib/exchange/sources/prepare-document';

/** A file as read: the document it would become, and what the reader of its format tells about it. */
export type ReadSource = PreparedDocument &
  Pick<ParsedSource, 'writer' | 'format' | 'notes'> & {
    /** Where the document's date was found; null when it has none. */
    dateFrom: 'file-name' | 'contents' | null;
  };

/** Reads a source file into a document with its text and hashes. @throws AppError `import/…` */
export async function readSource(
  file: SourceFile,
  newId: () => string,
  options: ParseOptions = {}
): Promise<ReadSource> {
  // Before parsing: a reader may hand the bytes on to a library that takes them away.
  const fileHash = await sha256Hex(file.bytes);
  const parsed = await parseSource(file, options);
  const textHash = await sha256Hex(new TextEncoder().encode(parsed.text));
  const prepared = prepareDocument(parsed, { fileName: file.name, fileHash, textHash, newId });
  const { format, writer, notes } = parsed;
  return { ...prepared, format, writer, notes, dateFrom: placeOfDate(prepared.document.date, file.name) };
}

function placeOfDate(date: string | null, fileName: string): ReadSource['dateFrom'] {
  if (date === null) return null;
  return findDate(fileName) === date ? 'file-name' : 'contents';
}

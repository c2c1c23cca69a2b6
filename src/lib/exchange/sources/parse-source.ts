import { AppError } from '$lib/domain/app-error';
import { detectFormat, type DetectedFormat } from './detect-format';
import { findDate } from './find-date';
import { hasSoundTurns } from './has-sound-turns';
import type { ParsedSource, ParseOptions, SourceFile, SourceNote, SourceParagraph } from './parsed-source';
import { recogniseTurns } from './recognise-turns';

const megabyte = 1_000_000;
const limit = 100;

/**
 * What a file becomes: its text with turns, pages, date and notes. Readers of large formats load when first needed.
 * Turns are in order, apart, not empty and inside the text; the text holds words.
 *
 * @throws AppError for every file that cannot be imported: `import/too-large` (above 100 MB), `import/empty-file`,
 * `import/unknown-format`, `import/no-text`, `import/cancelled`, what the format's reader throws, and
 * `import/unreadable-file` with its cause for anything unforeseen.
 */
export async function parseSource(file: SourceFile, options: ParseOptions = {}): Promise<ParsedSource> {
  try {
    return await parse(file, options);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('import/unreadable-file', { file: file.name }, error);
  }
}

async function parse(file: SourceFile, options: ParseOptions): Promise<ParsedSource> {
  throwIfCancelled(file, options);
  const size = file.bytes.byteLength;
  if (size > limit * megabyte) {
    throw new AppError('import/too-large', { file: file.name, megabytes: Math.ceil(size / megabyte), limit });
  }
  if (size === 0) throw new AppError('import/empty-file', { file: file.name });
  const detected = detectFormat(file);
  const parsed =
    detected.decoded === null
      ? await readContainer(file, detected.format, options)
      : await readText(file, detected);
  throwIfCancelled(file, options);
  if (parsed.text.trim() === '') throw new AppError('import/no-text', { file: file.name });
  if (!hasSoundTurns(parsed)) throw new Error('A reader gave turns that do not lie on its text');
  const differing: SourceNote[] = detected.differs
    ? [{ code: 'extension-differs', count: 1, detail: detected.format }]
    : [];
  options.progress?.(1);
  return {
    ...parsed,
    date: parsed.date ?? findDate(file.name, parsed.text),
    notes: mergeNotes([...differing, ...(detected.decoded?.notes ?? []), ...parsed.notes])
  };
}

async function readText(file: SourceFile, { format, decoded }: DetectedFormat): Promise<ParsedSource> {
  const text = decoded?.text ?? '';
  switch (format) {
    case 'vtt':
      return (await import('./parse-vtt')).parseVtt(text, file.name);
    case 'srt':
      return (await import('./parse-srt')).parseSrt(text, file.name);
    case 'html':
      return (await import('./parse-html')).parseHtml(text);
    case 'otr':
      return (await import('./parse-otr')).parseOtr(text, file.name);
    default:
      return (await import('./parse-plain-text')).parsePlainText(text, format === 'md' ? 'md' : 'txt');
  }
}

type ContainerText = { paragraphs: SourceParagraph[]; notes: SourceNote[]; date: string | null };

async function readContainer(
  file: SourceFile,
  format: ParsedSource['format'],
  options: ParseOptions
): Promise<ParsedSource> {
  const { paragraphs, notes, date } = await read(file, format, options);
  const { notes: found, ...turns } = recogniseTurns(paragraphs);
  return { format, date, ...turns, notes: [...notes, ...found] };
}

async function read(
  file: SourceFile,
  format: ParsedSource['format'],
  options: ParseOptions
): Promise<ContainerText> {
  switch (format) {
    case 'docx':
      return (await import('./containers/read-docx')).readDocx(file, options);
    case 'odt':
      return (await import('./containers/read-odt')).readOdt(file, options);
    case 'rtf':
      return (await import('./containers/read-rtf')).readRtf(file, options);
    case 'pdf':
      return (await import('./containers/read-pdf')).readPdf(file, options);
    default:
      throw new Error(`${format} is no container`);
  }
}

/** One note for each code and detail, with their counts added up. */
function mergeNotes(notes: readonly SourceNote[]): SourceNote[] {
  const merged = new Map<string, SourceNote>();
  for (const note of notes) {
    const key = `${note.code} ${note.detail ?? ''}`;
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? note : { ...earlier, count: earlier.count + note.count });
  }
  return [...merged.values()];
}

function throwIfCancelled(file: SourceFile, { signal }: ParseOptions): void {
  if (signal?.aborted === true) throw new AppError('import/cancelled', { file: file.name });
}

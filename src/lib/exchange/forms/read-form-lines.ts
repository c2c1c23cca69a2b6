import { AppError } from '$lib/domain/app-error';
import { detectFormat } from '../sources/detect-format';
import type { ParseOptions, SourceFile, SourceFormat, SourceParagraph } from '../sources/parsed-source';
import { plainFormLines, toFormLines, type FormLine } from './form-line';
import { withFormControls } from './reading/form-controls';

export type FormLines = { lines: FormLine[]; format: SourceFormat };

/**
 * The lines of a filled-in form: as its paragraphs and rows stand, nobody's speech taken for a turn.
 *
 * @throws AppError as `parseSource`, and `import/unknown-format` for a recording's cues
 */
export async function readFormLines(file: SourceFile, options: ParseOptions = {}): Promise<FormLines> {
  const { format, decoded } = detectFormat(file);
  const text = decoded?.text ?? '';
  const lines = await linesOf(file, format, text, options);
  if (lines.length === 0) throw new AppError('import/no-text', { file: file.name });
  return { lines, format };
}

async function linesOf(
  file: SourceFile,
  format: SourceFormat,
  text: string,
  options: ParseOptions
): Promise<FormLine[]> {
  const of = ({ paragraphs }: { paragraphs: SourceParagraph[] }) => toFormLines(paragraphs);
  switch (format) {
    case 'docx':
      return of(await (await import('../sources/containers/read-docx')).readDocx(file, options));
    case 'odt':
      return of(await (await import('../sources/containers/read-odt')).readOdt(file, options));
    case 'rtf':
      return of(await (await import('../sources/containers/read-rtf')).readRtf(file, options));
    case 'pdf':
      return of(await (await import('../sources/containers/read-pdf')).readPdf(file, options));
    case 'html': {
      const { htmlParagraphs } = await import('../sources/html-paragraphs');
      return toFormLines(htmlParagraphs(withFormControls(text)));
    }
    case 'md':
      return toFormLines((await import('../sources/markdown-paragraphs')).markdownParagraphs(text));
    case 'txt':
      return plainFormLines(text);
    case 'vtt':
    case 'srt':
    case 'otr':
      throw new AppError('import/unknown-format', { file: file.name });
  }
}

import type { PageMark, Turn } from '$lib/domain/document-text';

/** A file as it was dropped: its name is shown and searched for a date, never used as a path. */
export type SourceFile = { name: string; bytes: Uint8Array };

export const sourceFormats = ['vtt', 'srt', 'docx', 'txt', 'md', 'otr', 'odt', 'rtf', 'html', 'pdf'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

/** Something a reader of the import report should know: what was left out, repaired or doubtful, and how often. */
export type SourceNote = {
  code:
    | 'headers-left-out'
    | 'footnotes-at-end'
    | 'images-left-out'
    | 'tables-as-text'
    | 'comments-left-out'
    | 'tracked-deletions-left-out'
    | 'cues-without-text'
    | 'times-run-backwards'
    | 'invalid-times'
    | 'control-characters-removed'
    | 'invalid-bytes-replaced'
    | 'decoded-as'
    | 'words-rejoined'
    | 'pages-without-text'
    | 'extension-differs';
  count: number;
  /** A name to show, such as the encoding or the true format. */
  detail?: string;
};

/** What a reader of a format makes of a file, before a user corrects it. Offsets are UTF-16 into `text`. */
export type ParsedSource = {
  format: SourceFormat;
  /** The tool that wrote it, when its form tells. */
  writer: 'teams' | 'zoom' | 'f4' | 'otranscribe' | null;
  /** LF line ends; one `\n` between paragraphs; speaker labels and time stamps taken out. */
  text: string;
  turns: Turn[];
  pages: PageMark[];
  /** A day in the document's title or meta data, its file name or its first lines; not the file's own date. */
  date: string | null;
  notes: SourceNote[];
};

/**
 * A paragraph as the readers of word processors, pages and plain text give it to `recogniseTurns`.
 * `text` has no line feed but where the source breaks a line inside a paragraph.
 */
export type SourceParagraph = {
  text: string;
  /** How many leading characters of `text` are bold: a typed speaker name often is. 0 when unknown. */
  boldPrefix: number;
  kind: 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'footnote';
  page: number | null;
};

/** Ends early with `import/cancelled` when aborted; `progress` runs from 0 to 1 within the file. */
export type ParseOptions = { signal?: AbortSignal; progress?: (fraction: number) => void };

import type { NoteBlock } from '$lib/language/notes/note-block';
import type { CellTable } from '../export/cell-table';

export const memoFormats = ['docx', 'html', 'md', 'csv'] as const;
/** `md` is Markdown. */
export type MemoFormat = (typeof memoFormats)[number];

/** A memo as a document shows it. The blocks name objects in plain words: there is nothing in it to follow. */
export type MemoEntry = {
  title: string;
  /** Kind, who made it and when, when it was changed: one line. */
  made: string;
  /** What it is about, as `label: 10:17; Vertrouwen`; empty when it is about nothing. */
  about: string;
  blocks: NoteBlock[];
};

/** Memos as plain data: as a table and as a document. Made by `toMemoReport`. */
export type MemoReport = { title: string; table: CellTable; entries: MemoEntry[] };

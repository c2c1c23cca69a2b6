import type { NoteBlock } from '$lib/language/notes/note-block';
import type { CellTable } from '../export/cell-table';

export const logFormats = ['docx', 'html', 'md', 'xlsx', 'csv'] as const;
/** The first three are the account of the iterations, the others the entries as a table. `md` is Markdown. */
export type LogFormat = (typeof logFormats)[number];

/** An iteration, or an entry under it. The blocks name objects in plain words: there is nothing in it to follow. */
export type LogPart = {
  heading: string;
  /** 2 for an iteration, 3 for an entry. */
  level: 2 | 3;
  /** When, what is missing: a line each under the heading. */
  lines: readonly string[];
  blocks: readonly NoteBlock[];
  /** What it rests on, as `label: 10:17; Vertrouwen`; empty when on nothing. */
  about: string;
};

/** The research log as plain data: as an account of the iterations and as a table. Made by `toLogReport`. */
export type LogReport = { title: string; lead: string; parts: readonly LogPart[]; table: CellTable };

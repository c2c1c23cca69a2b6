import type { ObjectRef } from '$lib/domain/object-ref';

/** How words stand out. */
export type NoteMarks = { bold: boolean; italic: boolean };

/** A run of words, an object of the project named among them, or the end of a line within a paragraph. */
export type NoteInline =
  | ({ kind: 'text'; text: string } & NoteMarks)
  | ({ kind: 'mention'; ref: ObjectRef; label: string } & NoteMarks)
  | { kind: 'break' };

/** What a note is made of. `start` is the first number of a numbered list; an item holds blocks of its own. */
export type NoteBlock =
  | { kind: 'paragraph'; content: NoteInline[] }
  | { kind: 'heading'; level: 2 | 3; content: NoteInline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: NoteBlock[][] }
  | { kind: 'quote'; blocks: NoteBlock[] };

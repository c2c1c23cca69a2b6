import * as z from 'zod/mini';
import { documentId, formFieldId, itemId, responseId, textId } from './ids';

/** A moment of a recording inside a turn: one cue or time stamp. Milliseconds from the start of the recording. */
export const timeMarkSchema = z.object({
  offset: z.int().check(z.nonnegative()),
  startMs: z.int().check(z.nonnegative()),
  endMs: z.nullable(z.int().check(z.nonnegative()))
});
export type TimeMark = z.infer<typeof timeMarkSchema>;

/** One speaker's uninterrupted speech: `[start, end)` in UTF-16 code units of the text, label left out. */
export const turnSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** Null when the source gives a time but no name. */
  speaker: z.nullable(z.string()),
  startMs: z.nullable(z.int().check(z.nonnegative())),
  endMs: z.nullable(z.int().check(z.nonnegative())),
  /** Each cue's or stamp's own time, ordered by offset; the first may repeat the turn's start. */
  times: z.array(timeMarkSchema),
  /** Of an open answer: where it was taken from. The response may be gone. */
  answer: z.optional(z.object({ responseId, itemId })),
  /** Of the words of a form: the field they stand under. */
  fieldId: z.optional(formFieldId)
});
export type Turn = z.infer<typeof turnSchema>;

/** Where a page of a paged source begins. */
export const pageMarkSchema = z.object({
  page: z.int().check(z.positive()),
  offset: z.int().check(z.nonnegative())
});
export type PageMark = z.infer<typeof pageMarkSchema>;

/**
 * The words of a document. Immutable: editing a text makes a new one, so undo needs no copy.
 * Paragraphs are separated by one `\n`; turns never overlap, are ordered, and start and end at a paragraph's.
 */
export const documentTextSchema = z.object({
  id: textId,
  documentId,
  text: z.string(),
  turns: z.array(turnSchema),
  pages: z.array(pageMarkSchema)
});
export type DocumentText = z.infer<typeof documentTextSchema>;

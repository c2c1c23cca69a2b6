import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());

/** A stretch `[start, end)` of a text that stands, word for word, at `to` in the text that takes its place. */
export const textMoveSchema = z.object({ start: offset, end: offset, to: offset });
export type TextMove = z.infer<typeof textMoveSchema>;

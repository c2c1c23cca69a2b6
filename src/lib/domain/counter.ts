import { z } from 'zod';

/**
 * The highest number given out so far: `documents` for document numbers, a document's id for its quotations.
 * Counters only grow; undo leaves them, so a cited number never comes to mean something else.
 */
export const counterSchema = z.object({
  id: z.string().min(1),
  last: z.int().nonnegative()
});
export type Counter = z.infer<typeof counterSchema>;

export const documentCounterId = 'documents';

import * as z from 'zod/mini';

/**
 * The highest number given out so far: `documents` for document numbers, a document's id for its quotations,
 * `sessions` for comparison sessions, `questionnaires` for questionnaires, `log` for entries of the research log.
 * Counters only grow; undo leaves them, so a cited number never comes to mean something else.
 */
export const counterSchema = z.object({
  id: z.string().check(z.minLength(1)),
  last: z.int().check(z.nonnegative())
});
export type Counter = z.infer<typeof counterSchema>;

export const documentCounterId = 'documents';
export const sessionCounterId = 'sessions';
export const questionnaireCounterId = 'questionnaires';
export const logCounterId = 'log';

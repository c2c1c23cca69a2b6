import type { EntryProblem, EntryProblemCode } from './incoming-entry';

/**
 * What is done about a problem: what is told is taken `as-is`, or the `guess` for it, or the row `without` it; or the row is left
 * out altogether.
 */
export const importDecisions = ['as-is', 'guess', 'without', 'leave-out'] as const;
export type ImportDecision = (typeof importDecisions)[number];

/** What can be decided about each, the usual first. Of what is not here nothing has to be decided: it should be known. */
const decisionsOf: Partial<Record<EntryProblemCode, readonly ImportDecision[]>> = {
  'no-date': ['without', 'leave-out'],
  'two-digit-year': ['guess', 'without', 'leave-out'],
  'ambiguous-date': ['guess', 'without', 'leave-out'],
  // Which of the two dates is wrong nobody can tell but who knows the study.
  'end-before-start': ['leave-out', 'guess', 'without'],
  'time-before-start': ['without', 'guess', 'leave-out'],
  'unreadable-time': ['without', 'leave-out'],
  'skipped-hour': ['as-is', 'guess', 'leave-out'],
  undated: ['as-is', 'leave-out'],
  'outside-study': ['as-is', 'leave-out'],
  'no-name': ['guess', 'leave-out'],
  'unknown-person': ['without', 'guess', 'leave-out'],
  'unknown-document': ['without', 'leave-out'],
  'unknown-phase': ['without', 'leave-out'],
  'unknown-parent': ['without', 'leave-out'],
  'unclear-recurrence': ['as-is', 'leave-out'],
  'unknown-zone': ['as-is', 'leave-out'],
  cancelled: ['as-is', 'leave-out'],
  twice: ['leave-out']
};

/** What can be decided about a problem, the usual first; empty when nothing has to be. A guess only where there is one. */
export function decisionsFor({ code, guess }: EntryProblem): readonly ImportDecision[] {
  const decisions = decisionsOf[code] ?? [];
  return guess === null ? decisions.filter((decision) => decision !== 'guess') : decisions;
}

/** Tells a problem of an entry apart, for what is decided about it. */
export function problemId(key: string, { code, part, found }: EntryProblem): string {
  return `${key} ${code} ${part} ${found}`;
}

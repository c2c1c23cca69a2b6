import { sessionProgress } from '$lib/analysis/differences/session-progress';
import type { SessionStatus } from '$lib/analysis/sessions/session-status';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { ProjectModel } from '$lib/model/project-model';

export type StepId = 'coding' | 'measured' | 'discussed' | 'promoted';

/** A step of a session: what it came to, as far as it is known. */
export type SessionStep = {
  id: StepId;
  state: 'done' | 'now' | 'next';
  /** When it was done. */
  at: string | null;
  /** How many coders locked, or how many differences are decided. */
  count?: number;
  all?: number;
};

/** The screen of each step. */
export const stepRoutes = {
  coding: null,
  measured: '/project/[id]/compare/[session]/results',
  discussed: '/project/[id]/compare/[session]/differences',
  promoted: '/project/[id]/compare/[session]/differences'
} as const;

/**
 * The steps of a session in order; one without coefficients is not measured. The first that is not done is the one that is
 * now. Discussing counts as done once the consensus is the project's coding.
 */
export function sessionSteps(
  model: ProjectModel,
  comparison: ComparisonSession,
  { seats, coding }: SessionStatus
): SessionStep[] {
  const { id, openedAt, promotedAt, withoutCoefficients } = comparison;
  const progress = sessionProgress(model, comparison);
  const [first] = model.measurementsOf(id);
  const steps: (Omit<SessionStep, 'state'> & { isDone: boolean })[] = [
    {
      id: 'coding',
      isDone: openedAt !== null,
      at: openedAt,
      count: seats.length - coding,
      all: seats.length
    },
    { id: 'measured', isDone: first !== undefined, at: first?.takenAt ?? null },
    {
      id: 'discussed',
      isDone: promotedAt !== null,
      at: null,
      ...(progress && { count: progress.decided, all: progress.differences })
    },
    { id: 'promoted', isDone: promotedAt !== null, at: promotedAt }
  ];
  const shown = steps.filter((step) => step.id !== 'measured' || !withoutCoefficients);
  const now = shown.findIndex(({ isDone }) => !isDone);
  return shown.map(({ isDone, ...step }, index) => ({
    ...step,
    state: isDone ? 'done' : index === now ? 'now' : 'next'
  }));
}

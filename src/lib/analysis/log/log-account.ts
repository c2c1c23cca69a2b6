import { orderedIterations } from '$lib/commands/log/ordered-iterations';
import { logSteps, type Iteration, type LogEntry, type LogStep } from '$lib/domain/log-entry';
import { firstDay, lastDay, type PartialDate } from '$lib/domain/partial-date';
import type { ProjectModel } from '$lib/model/project-model';
import { compareLogEntries } from './log-order';

/** The steps every iteration goes through. */
export const roundSteps = ['design', 'test', 'evaluation', 'redesign'] as const satisfies readonly LogStep[];
export type RoundStep = (typeof roundSteps)[number];

/** What an account of an iteration lacks: nothing is said of a step, or a step is dated before the one it follows from. */
export type LogGap =
  | { kind: 'absent'; step: RoundStep }
  /** Nothing came after it yet. */
  | { kind: 'to-come'; step: RoundStep }
  | { kind: 'order'; step: RoundStep; before: RoundStep };

/** The entries of one step, oldest first. */
export type StepEntries = { step: LogStep; entries: readonly LogEntry[] };

export type LogRound = {
  iteration: Iteration;
  /** In the order of `logSteps`: the four steps always, decisions and notes where there are any. */
  steps: readonly StepEntries[];
  gaps: readonly LogGap[];
  /** The earliest and the latest date; null without entries. */
  first: PartialDate | null;
  last: PartialDate | null;
};

/** How the study went from design to redesign: the iterations in order, and what lies in none of them. Oldest first. */
export type LogAccount = { rounds: readonly LogRound[]; loose: readonly LogEntry[] };

/**
 * The research log as an account of the iterations. What is told as the redesign of one iteration need not be told again as
 * the design of the next, nor the other way round. O(entries · log entries).
 */
export function logAccount(model: ProjectModel): LogAccount {
  const entries = model.list('logEntries').sort(compareLogEntries);
  const iterations = orderedIterations(model);
  const byStep = iterations.map(({ id }) => {
    const own = entries.filter((entry) => entry.iterationId === id);
    return new Map(logSteps.map((step) => [step, own.filter((entry) => entry.step === step)]));
  });
  const has = (index: number, step: RoundStep) => (byStep[index]?.get(step)?.length ?? 0) > 0;
  const lastTold = byStep.findLastIndex((steps) => [...steps.values()].some((told) => told.length > 0));
  const rounds = iterations.map((iteration, index): LogRound => {
    const steps = byStep[index]!;
    const own = [...steps.values()].flat().sort(compareLogEntries);
    const isTold = { previous: has(index - 1, 'redesign'), next: has(index + 1, 'design') };
    return {
      iteration,
      steps: logSteps
        .map((step) => ({ step, entries: steps.get(step)! }))
        .filter(({ step, entries: told }) => told.length > 0 || isRoundStep(step)),
      gaps: gapsOf((step) => steps.get(step)!, isTold, lastTold > index),
      first: own[0]?.date ?? null,
      last: own.at(-1)?.date ?? null
    };
  });
  return { rounds, loose: entries.filter(({ iterationId }) => iterationId === null) };
}

function isRoundStep(step: LogStep): step is RoundStep {
  return (roundSteps as readonly LogStep[]).includes(step);
}

function gapsOf(
  entriesOf: (step: RoundStep) => readonly LogEntry[],
  isTold: { previous: boolean; next: boolean },
  isFollowed: boolean
): LogGap[] {
  const last = roundSteps.findLastIndex((step) => entriesOf(step).length > 0);
  return roundSteps.flatMap((step, index): LogGap[] => {
    const [earliest] = entriesOf(step);
    if (earliest) {
      const later = roundSteps
        .slice(index + 1)
        .find((one) => entriesOf(one).some(({ date }) => lastDay(date) < firstDay(earliest.date)));
      return later ? [{ kind: 'order', step: later, before: step }] : [];
    }
    if (step === 'design' && isTold.previous) return [];
    if (step === 'redesign' && isTold.next) return [];
    return [{ kind: index < last || isFollowed ? 'absent' : 'to-come', step }];
  });
}

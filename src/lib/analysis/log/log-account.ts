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
  /** It goes on where the round before it ended, and is no round of something else beside it: see `logAccount`. */
  continues: boolean;
  /** The earliest and the latest date; null without entries. */
  first: PartialDate | null;
  last: PartialDate | null;
};

/** How the study went from design to redesign: the iterations in order, and what lies in none of them. Oldest first. */
export type LogAccount = { rounds: readonly LogRound[]; loose: readonly LogEntry[] };

/**
 * The research log as an account of the iterations. One continues the one before it when it begins no earlier than that was
 * redesigned or, where no redesign is told, ended. What is then told as the redesign of the one need not be told again as the
 * design of the other, nor the other way round. O(entries · log entries).
 */
export function logAccount(model: ProjectModel): LogAccount {
  const entries = model.list('logEntries').sort(compareLogEntries);
  const iterations = orderedIterations(model);
  const byStep = iterations.map(({ id }) => {
    const own = entries.filter((entry) => entry.iterationId === id);
    return new Map(logSteps.map((step) => [step, own.filter((entry) => entry.step === step)]));
  });
  const entriesIn = byStep.map((steps) => [...steps.values()].flat().sort(compareLogEntries));
  const has = (index: number, step: RoundStep) => (byStep[index]?.get(step)?.length ?? 0) > 0;
  const continues = iterations.map((_, index) => {
    const [first] = entriesIn[index]!;
    const before = byStep[index - 1]?.get('redesign')?.[0] ?? entriesIn[index - 1]?.at(-1);
    return first !== undefined && before !== undefined && lastDay(first.date) >= firstDay(before.date);
  });
  const rounds = iterations.map((iteration, index): LogRound => {
    const steps = byStep[index]!;
    const own = entriesIn[index]!;
    const isFollowed = continues[index + 1] ?? false;
    const isTold = {
      previous: continues[index]! && has(index - 1, 'redesign'),
      next: isFollowed && has(index + 1, 'design')
    };
    return {
      iteration,
      steps: logSteps
        .map((step) => ({ step, entries: steps.get(step)! }))
        .filter(({ step, entries: told }) => told.length > 0 || isRoundStep(step)),
      gaps: gapsOf((step) => steps.get(step)!, isTold, isFollowed),
      continues: continues[index]!,
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

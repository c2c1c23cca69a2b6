import { moveIteration } from '$lib/commands/log/move-iteration';
import { removeIteration } from '$lib/commands/log/remove-iteration';
import { removeLogEntries } from '$lib/commands/log/remove-log-entries';
import { saveIteration } from '$lib/commands/log/save-iteration';
import { saveLogEntry } from '$lib/commands/log/save-log-entry';
import type { IterationId, LogEntryId } from '$lib/domain/ids';
import { logSteps } from '$lib/domain/log-entry';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { RandomAction } from '../random-actions';

/** The research log and its iterations. */
export const logActions = {
  saveIteration: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('iterations')) : undefined;
    const id = known?.id ?? (`iteration-${pick.numbers.join('-')}`.slice(0, 60) as IterationId);
    return run(saveIteration, { id, name: pick.name() });
  },
  moveIteration: (pick, model, run) => {
    const iteration = pick.from(model.list('iterations'));
    return iteration && run(moveIteration, { id: iteration.id, toIndex: pick.below(4) });
  },
  removeIteration: (pick, model, run) => {
    const iteration = pick.from(model.list('iterations'));
    return iteration && run(removeIteration, { id: iteration.id });
  },
  saveLogEntry: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('logEntries')) : undefined;
    const id = known?.id ?? (`log-${pick.numbers.join('-')}`.slice(0, 60) as LogEntryId);
    const about: ObjectRef[] = [
      ...pick.some(model.list('phases')).map((phase) => ({ kind: 'phase', id: phase.id }) as const),
      ...pick.some(model.list('events')).map((event) => ({ kind: 'event', id: event.id }) as const),
      ...pick.some(model.list('documents')).map((one) => ({ kind: 'document', id: one.id }) as const)
    ];
    return run(saveLogEntry, {
      id,
      title: pick.name(),
      step: pick.from(logSteps)!,
      iterationId: pick.from(model.list('iterations'))?.id ?? null,
      about
    });
  },
  removeLogEntries: (pick, model, run) =>
    run(removeLogEntries, { ids: pick.some(model.list('logEntries')).map(({ id }) => id) })
} satisfies Record<string, RandomAction>;

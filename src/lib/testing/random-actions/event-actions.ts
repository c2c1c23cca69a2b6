import { eventsOfDocuments } from '$lib/commands/events/events-of-documents';
import { importTimeline } from '$lib/commands/events/import-timeline';
import { removeEvents } from '$lib/commands/events/remove-events';
import { saveEvent } from '$lib/commands/events/save-event';
import { setEventState } from '$lib/commands/events/set-event-state';
import type { EventId } from '$lib/domain/ids';
import { eventKinds, eventStates } from '$lib/domain/study-event';
import type { RandomAction } from '../random-actions';

/** Events, with whom and what they are about. */
export const eventActions = {
  saveEvent: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('events')) : undefined;
    const id = known?.id ?? (`event-${pick.numbers.join('-')}`.slice(0, 60) as EventId);
    const idsOf = <Id extends string>(records: readonly { id: Id }[]) =>
      pick.chance() ? pick.some(records).map((record) => record.id) : [];
    return run(saveEvent, {
      id,
      name: pick.name(),
      kind: pick.from(eventKinds)!,
      ownKind: pick.name(),
      start: pick.from(['2025', '2025-03', '2025-03-04', '2025-21', null]),
      end: pick.from(['2025-03-05', '2025-04', null]),
      trackId: pick.chance() ? (pick.from(model.list('tracks'))?.id ?? null) : null,
      phaseId: pick.chance() ? (pick.from(model.list('phases'))?.id ?? null) : null,
      caseIds: idsOf(model.list('cases')),
      documentIds: idsOf(model.list('documents'))
    });
  },
  importTimeline: (pick, model, run) => {
    const [track, name] = [pick.name(), pick.name()];
    const known = pick.chance() ? pick.from(model.list('events')) : undefined;
    const phase = { name, track, parent: '' };
    return run(importTimeline, {
      tracks: [track],
      phases: [
        { ...phase, id: null, start: '2025-03' },
        { ...phase, id: null, parent: name }
      ],
      events: [{ id: known?.id ?? null, track, phase, name: pick.name(), start: '2025-03-04' }]
    });
  },
  setEventState: (pick, model, run) => {
    const ids = pick.some(model.list('events')).map(({ id }) => id);
    return run(setEventState, { ids, state: pick.from(eventStates)! });
  },
  eventsOfDocuments: (pick, model, run) =>
    run(eventsOfDocuments, {
      events: pick
        .some(model.list('documents'))
        .map(({ id }) => ({ documentId: id, kind: 'interview' as const, day: '2025-03-04', caseIds: [] }))
    }),
  removeEvents: (pick, model, run) =>
    run(removeEvents, { ids: pick.some(model.list('events')).map(({ id }) => id) })
} satisfies Record<string, RandomAction>;

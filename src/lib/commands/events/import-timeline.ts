import type { EventId, PhaseId, TrackId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import type { StudyEvent } from '$lib/domain/study-event';
import { phaseRow } from '$lib/model/ordered-phases';
import { AppError } from '$lib/domain/app-error';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requireSpan } from '../phases/require-span';
import { nameKey, requiredName, storedName } from '../required-name';

/** Where a phase is found: by its name among those of its track and parent; empty is none. */
export type PhasePlace = { name: string; track: string; parent: string };

type PhaseFields = Pick<Phase, 'goal' | 'approach' | 'start' | 'end' | 'planned' | 'colour'>;

/** A phase as it is to be after an import. What is not named stays as it is. */
export type ImportedPhase = PhasePlace & { id: PhaseId | null } & Partial<PhaseFields>;

type EventFields = Omit<StudyEvent, 'id' | 'trackId' | 'phaseId'>;

/** An event as it is to be after an import. What is not named stays as it is; what is null of track and phase too. */
export type ImportedEvent = { id: EventId | null; track: string | null; phase: PhasePlace | null } & Pick<
  EventFields,
  'name'
> &
  Partial<EventFields>;

export type TimelineToImport = {
  /** Tracks that phases and events name; those that are not there are made. */
  tracks: readonly string[];
  /** Phases before their sub-phases. */
  phases: readonly ImportedPhase[];
  events: readonly ImportedEvent[];
};

const emptyEvent: EventFields = {
  kind: 'meeting',
  ownKind: '',
  name: '',
  state: 'held',
  start: null,
  end: null,
  startTime: null,
  endTime: null,
  planned: null,
  caseIds: [],
  documentIds: [],
  place: '',
  comment: ''
};

/**
 * Makes and changes phases and events as a table or a calendar says, with the tracks they name, all or nothing.
 *
 * @throws AppError `command/empty-name`, `command/name-taken`, `timeline/end-before-start`, `timeline/nested-phase`,
 * `model/not-found`
 */
export const importTimeline: Command<TimelineToImport> = (model, { tracks, phases, events }, context) => {
  const draft = new ChangeDraft(model, context);
  const trackIds = draftTracks(draft, tracks);
  const phaseAt = new PhaseFinder(draft, trackIds);
  for (const phase of phases) draftPhase(draft, phase, phaseAt);
  for (const event of events) draftEvent(draft, event, phaseAt);
  const ids = [...phases, ...events].map(({ id }) => id);
  const created = ids.filter((id) => id === null).length;
  return draft.build('import-timeline', { count: ids.length, created, updated: ids.length - created });
};

function draftTracks(draft: ChangeDraft, names: readonly string[]): Map<string, TrackId> {
  const ids = new Map(draft.model.list('tracks').map(({ id, name }) => [nameKey(name), id]));
  let last = Math.max(0, ...draft.model.list('tracks').map(({ order }) => order));
  for (const given of names) {
    const name = requiredName(given, 'track');
    if (ids.has(nameKey(name))) continue;
    const id = draft.newId<TrackId>();
    draft.add('tracks', { id, name, order: (last += 1) });
    ids.set(nameKey(name), id);
  }
  return ids;
}

/** Finds phases by their place, also those that were drafted. */
class PhaseFinder {
  readonly #ids = new Map<string, PhaseId>();

  constructor(
    readonly draft: ChangeDraft,
    readonly trackIds: ReadonlyMap<string, TrackId>
  ) {
    for (const phase of draft.model.list('phases')) this.add(phase);
  }

  add(phase: Phase): void {
    this.#ids.set(`${phaseRow(phase)} ${nameKey(phase.name)}`, phase.id);
  }

  /** @throws AppError `model/not-found` */
  track(name: string): TrackId | null {
    if (name === '') return null;
    const id = this.trackIds.get(nameKey(name));
    if (!id) throw new AppError('model/not-found', { table: 'tracks', id: name });
    return id;
  }

  find({ name, track, parent }: PhasePlace): PhaseId | undefined {
    const trackId = this.track(track);
    const parentId =
      parent === '' ? null : this.#ids.get(`${phaseRow({ trackId, parentId: null })} ${nameKey(parent)}`);
    return this.#ids.get(`${phaseRow({ trackId, parentId: parentId ?? null })} ${nameKey(name)}`);
  }
}

function draftPhase(draft: ChangeDraft, imported: ImportedPhase, phaseAt: PhaseFinder): void {
  const { id, track, parent, name: given, ...fields } = imported;
  const name = requiredName(given, 'phase');
  const known = id ? draft.model.get('phases', id) : null;
  if (!known && phaseAt.find({ name, track, parent }))
    throw new AppError('command/name-taken', { what: 'phase', name });
  const parentId = parent === '' ? null : phaseAt.find({ name: parent, track, parent: '' });
  if (parentId === undefined) throw new AppError('model/not-found', { table: 'phases', id: parent });
  const place = { trackId: phaseAt.track(track), parentId };
  const row = draft.list('phases').filter((other) => phaseRow(other) === phaseRow(place));
  const made = { ...place, name, number: row.length + 1, goal: '', approach: '', start: null, end: null };
  const phase: Phase = { ...(known ?? made), ...fields, id: known?.id ?? draft.newId<PhaseId>() };
  requireSpan(name, phase);
  if (phase.planned) requireSpan(name, phase.planned);
  draft.put('phases', phase);
  phaseAt.add(phase);
}

function draftEvent(draft: ChangeDraft, imported: ImportedEvent, phaseAt: PhaseFinder): void {
  const { id, track, phase, ...fields } = imported;
  const known = id ? draft.model.get('events', id) : null;
  const name = requiredName(fields.name, 'event');
  const phaseId = phase ? phaseAt.find(phase) : known?.phaseId;
  if (phase && !phaseId) throw new AppError('model/not-found', { table: 'phases', id: phase.name });
  const drafted = { ...emptyEvent, ...known, ...fields, name };
  for (const caseId of drafted.caseIds) draft.model.get('cases', caseId);
  for (const documentId of drafted.documentIds) draft.model.get('documents', documentId);
  const event: StudyEvent = {
    ...drafted,
    id: known?.id ?? draft.newId<EventId>(),
    ownKind: drafted.kind === 'own' ? storedName(drafted.ownKind, 'event') : '',
    trackId: track === null ? (known?.trackId ?? null) : phaseAt.track(track),
    phaseId: phaseId ?? null
  };
  requireSpan(name, event);
  if (event.planned) requireSpan(name, event.planned);
  draft.put('events', event);
}

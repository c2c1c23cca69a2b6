import type { TimelineToImport } from '$lib/commands/events/import-timeline';
import { nameKey, storedName } from '$lib/commands/required-name';
import type { EventId, PhaseId } from '$lib/domain/ids';
import type { EventState } from '$lib/domain/study-event';
import type { ProjectModel } from '$lib/model/project-model';
import type { IncomingEntry } from './incoming-entry';
import { NamedInStudy } from './named-in-study';
import { EventPlanner } from './plan-events';
import { PhasePlanner } from './plan-phases';
import {
  defaultTimelineChoices,
  resolveEntry,
  type DecidedProblem,
  type TimelineImportChoices
} from './resolve-entry';

export type TimelineChangeField =
  | 'kind'
  | 'name'
  | 'state'
  | 'dates'
  | 'time'
  | 'planned'
  | 'track'
  | 'phase'
  | 'goal'
  | 'approach'
  | 'colour'
  | 'people'
  | 'documents'
  | 'place'
  | 'comment'
  | 'uid';

/** Where file and project differ: dates as `start/end` in the notation of `PartialDate`, the rest in words. */
export type TimelineFieldChange = {
  field: TimelineChangeField;
  from: string;
  to: string;
  /** False when the project's own stays. */
  applies: boolean;
};

/** What would come of an entry. */
export type PlannedEntry = {
  key: string;
  row: number;
  /** As it would be taken, with what was decided carried out. */
  entry: IncomingEntry;
  /** Of an event. */
  state: EventState | null;
  status: 'new' | 'same' | 'changed' | 'skipped';
  reason: 'by-choice' | 'no-name' | 'twice' | 'problem' | null;
  existing: { kind: 'phase'; id: PhaseId } | { kind: 'event'; id: EventId } | null;
  changes: readonly TimelineFieldChange[];
  problems: readonly DecidedProblem[];
};

export type TimelineImportPlan = {
  /** In the order of the file. */
  entries: readonly PlannedEntry[];
  newTracks: readonly string[];
  /** What the command is to do; no phases and no events: there is nothing to do. */
  intent: TimelineToImport;
};

/**
 * What an import of phases and events would do, row by row. A row is matched by what its calendar calls it, or by its name and
 * date, so that the same file again comes to nothing. What is empty in the file erases nothing. `today` (`YYYY-MM-DD`) tells
 * whether an event whose state is not told was held or is planned.
 */
export function planTimelineImport(
  model: ProjectModel,
  incoming: readonly IncomingEntry[],
  today: string,
  choices: TimelineImportChoices = defaultTimelineChoices
): TimelineImportPlan {
  const resolved = incoming.map((entry) => resolveEntry(entry, choices));
  const named = new NamedInStudy(model);
  const phases = new PhasePlanner(model, named, choices);
  const byKey = new Map<string, PlannedEntry>();
  const ofPhases = resolved.filter(({ entry }) => entry.what === 'phase');
  for (const planned of phases.plan(ofPhases)) byKey.set(planned.key, planned);
  const events = new EventPlanner(model, named, choices, { today, phases: phases.taken });
  for (const one of resolved) if (one.entry.what === 'event') byKey.set(one.entry.key, events.plan(one));
  const known = new Set(model.list('tracks').map(({ name }) => nameKey(name)));
  const tracks = new Map<string, string>();
  for (const track of [
    ...phases.taken.map((phase) => phase.track),
    ...events.taken.map((event) => event.track ?? '')
  ]) {
    const name = storedName(track, 'track');
    if (name !== '' && !known.has(nameKey(name)) && !tracks.has(nameKey(name)))
      tracks.set(nameKey(name), name);
  }
  const newTracks = [...tracks.values()];
  return {
    entries: resolved.flatMap(({ entry }) => byKey.get(entry.key) ?? []),
    newTracks,
    intent: { tracks: newTracks, phases: phases.changed, events: events.taken }
  };
}

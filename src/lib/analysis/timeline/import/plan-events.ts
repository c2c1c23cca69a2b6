import type { ImportedEvent, ImportedPhase, PhasePlace } from '$lib/commands/events/import-timeline';
import { nameKey, storedName } from '$lib/commands/required-name';
import type { CaseId, DocumentId, EventId } from '$lib/domain/ids';
import { firstDay, lastDay } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';
import type { EventState, StudyEvent } from '$lib/domain/study-event';
import { phaseName } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { FieldComparer, spanText } from './field-changes';
import type { IncomingEntry } from './incoming-entry';
import type { NamedInStudy } from './named-in-study';
import { filled } from './plan-phases';
import type { PlannedEntry } from './plan-timeline-import';
import type { ResolvedEntry, TimelineImportChoices } from './resolve-entry';
import { phaseDays, studyDays, type StudyDays } from './study-days';

type Found = { caseIds: CaseId[]; documentIds: DocumentId[]; phase: PhasePlace | null };

const noSpan: PlannedSpan = { start: null, end: null };
const yearOfMilliseconds = 366 * 86_400_000;
/** How we call an event of ours in a calendar. */
const ownUid = /^kerncode-event-([\w:-]{1,64})@/;

/** Plans the events of a file, each found again by what its calendar calls it, or by its name and date. */
export class EventPlanner {
  readonly taken: ImportedEvent[] = [];
  readonly #byUid = new Map<string, StudyEvent>();
  readonly #byContent = new Map<string, StudyEvent[]>();
  readonly #seen = new Set<string>();
  readonly #met = new Set<EventId>();
  readonly #study: StudyDays | null;

  constructor(
    readonly model: ProjectModel,
    readonly named: NamedInStudy,
    readonly choices: TimelineImportChoices,
    readonly told: { today: string; phases: readonly ImportedPhase[] }
  ) {
    for (const event of model.list('events')) {
      if (event.uid !== undefined) this.#byUid.set(event.uid, event);
      const key = contentKey(event.name, event.start);
      this.#byContent.set(key, [...(this.#byContent.get(key) ?? []), event]);
    }
    const drafted = told.phases.map(({ start = null, end = null, planned }) => ({ start, end, planned }));
    this.#study = phaseDays([...model.list('phases'), ...drafted]) ?? withYears(studyDays(model));
  }

  plan({ entry, desk }: ResolvedEntry): PlannedEntry {
    const name = storedName(entry.name, 'event');
    if (this.#isOutside(entry))
      desk.decide({ code: 'outside-study', part: 'row', found: spanText(entry.dates), guess: null });
    const found = this.#find(entry, desk);
    const known = this.#existing(entry, found);
    const seenAs =
      entry.uid ?? [name, spanText(entry.dates), entry.startTime, found.caseIds.join()].join('\n');
    const isTwice = name !== '' && (this.#seen.has(seenAs) || (known !== null && this.#met.has(known.id)));
    if (isTwice) desk.decide({ code: 'twice', part: 'row', found: name, guess: null });
    const state = entry.state ?? known?.state ?? this.#stateBy(entry);
    const base = { key: entry.key, row: entry.row, entry: { ...entry, name }, state };
    const existing = known && ({ kind: 'event', id: known.id } as const);
    const reason = this.choices.skipped.has(entry.key)
      ? 'by-choice'
      : name === ''
        ? 'no-name'
        : isTwice
          ? 'twice'
          : desk.isLeftOut
            ? 'problem'
            : null;
    const { problems } = desk;
    if (reason !== null) return { ...base, status: 'skipped', reason, existing, changes: [], problems };
    this.#seen.add(seenAs);
    if (known) this.#met.add(known.id);
    const { imported, changes } = this.#compare({ ...entry, name }, found, known, state);
    const isChanged = changes.some(({ applies }) => applies);
    if (!known || isChanged) this.taken.push(imported);
    const status = !known ? 'new' : isChanged ? 'changed' : 'same';
    const told = problems.filter(({ code }) => code !== 'no-end' || !known?.end);
    return { ...base, status, reason: null, existing, changes, problems: told };
  }

  #isOutside({ dates }: IncomingEntry): boolean {
    const start = dates.start ?? dates.plannedStart;
    const end = dates.end ?? dates.plannedEnd ?? start;
    if (!this.#study || !start || !end) return false;
    return firstDay(start) > this.#study.last || lastDay(end) < this.#study.first;
  }

  /** The people, documents and phase that a row names; what is not found is a problem. */
  #find(entry: IncomingEntry, desk: ResolvedEntry['desk']): Found {
    const caseIds: CaseId[] = [];
    for (const words of entry.people) {
      const { ids, unknown } = this.named.people(words);
      caseIds.push(...ids);
      for (const { name, likely } of unknown) {
        const problem = { code: 'unknown-person', part: 'people', found: name, guess: likely } as const;
        if (desk.decide(problem) === 'guess' && likely) caseIds.push(...this.named.people(likely).ids);
      }
    }
    const documentIds = entry.documents.flatMap((words) => {
      const whole = this.named.document(words);
      const parts = whole ? [words] : words.split(/\s*,\s*/).filter(Boolean);
      return parts.flatMap((part) => {
        const id = this.named.document(part);
        if (!id) desk.decide({ code: 'unknown-document', part: 'documents', found: part, guess: null });
        return id ?? [];
      });
    });
    const phase =
      entry.phase === '' ? null : (this.named.phase(entry.phase, storedName(entry.track, 'track')) ?? null);
    if (entry.phase !== '' && !phase)
      desk.decide({ code: 'unknown-phase', part: 'phase', found: entry.phase, guess: null });
    return { caseIds: [...new Set(caseIds)], documentIds: [...new Set(documentIds)], phase };
  }

  #existing({ uid, name, dates, startTime }: IncomingEntry, { caseIds }: Found): StudyEvent | null {
    if (uid !== null) {
      const [, id = ''] = ownUid.exec(uid) ?? [];
      const known = this.#byUid.get(uid) ?? this.model.find('events', id);
      if (known) return known;
    }
    const alike = this.#byContent.get(contentKey(storedName(name, 'event'), dates.start)) ?? [];
    return (
      alike.find((event) => {
        const isOther = uid !== null && event.uid !== undefined;
        const isAtOtherTime = startTime !== null && event.startTime !== null && startTime !== event.startTime;
        const isOfOthers =
          caseIds.length > 0 && event.caseIds.length > 0 && !caseIds.some((id) => event.caseIds.includes(id));
        return !isOther && !isAtOtherTime && !isOfOthers && !this.#met.has(event.id);
      }) ?? null
    );
  }

  /** Held when it is over, else planned. */
  #stateBy({ dates, kind }: IncomingEntry): EventState {
    const { start, end } = dates;
    // A match that was made goes on.
    const over = kind === 'match' ? start : (end ?? start);
    return over !== null && lastDay(over) < this.told.today ? 'held' : 'planned';
  }

  #compare(
    entry: IncomingEntry,
    { caseIds, documentIds, phase }: Found,
    known: StudyEvent | null,
    state: EventState
  ) {
    const fields = new FieldComparer(known !== null, this.choices.overwrite);
    const imported: ImportedEvent = {
      id: known?.id ?? null,
      name: known?.name ?? entry.name,
      track: null,
      phase: null
    };
    if (fields.takes('name', known?.name ?? '', entry.name)) imported.name = entry.name;
    const kindText = ({ kind, ownKind }: Pick<StudyEvent, 'kind' | 'ownKind'>) =>
      kind === 'own' ? `own: ${ownKind}` : kind;
    if ((!known || entry.isKindTold) && fields.takes('kind', known ? kindText(known) : '', kindText(entry)))
      Object.assign(imported, { kind: entry.kind, ownKind: entry.kind === 'own' ? entry.ownKind : '' });
    if (fields.takes('state', known?.state ?? '', state)) imported.state = state;
    const told: PlannedSpan = { start: entry.dates.start, end: entry.dates.end };
    // A calendar has both ends of what it has; a table may have left one out.
    const isWhole = entry.uid !== null && entry.uid === known?.uid && told.start !== null;
    const dates = isWhole || !known ? told : filled(told, known);
    const isPoint = known?.end === known?.start && known?.kind !== 'match';
    const there = known ? spanText(isPoint ? { ...known, end: null } : known) : '';
    if (fields.takes('dates', there, spanText(dates))) Object.assign(imported, dates);
    const timeText = (from: string | null, to: string | null) => (to ? `${from ?? ''}–${to}` : (from ?? ''));
    const [startTime, endTime] = isWhole
      ? [entry.startTime, entry.endTime]
      : [entry.startTime ?? known?.startTime ?? null, entry.endTime ?? known?.endTime ?? null];
    const time = known ? timeText(known.startTime, known.endTime) : '';
    if (fields.takes('time', time, timeText(startTime, endTime)))
      Object.assign(imported, { startTime, endTime });
    const { plannedStart, plannedEnd } = entry.dates;
    const planned = filled({ start: plannedStart, end: plannedEnd }, known?.planned ?? noSpan);
    if (fields.takes('planned', spanText(known?.planned ?? noSpan), spanText(planned)))
      imported.planned = planned;
    this.#comparePlace(imported, entry, phase, known, fields);
    const people = union(known?.caseIds, caseIds);
    if (fields.takes('people', this.#names(known?.caseIds), this.#names(people))) imported.caseIds = people;
    const documents = union(known?.documentIds, documentIds);
    const numbers = (ids: readonly DocumentId[] = []) =>
      ids.map((id) => this.model.get('documents', id).number).join('; ');
    if (fields.takes('documents', numbers(known?.documentIds), numbers(documents)))
      imported.documentIds = documents;
    if (fields.takes('place', known?.place ?? '', entry.place)) imported.place = entry.place;
    if (fields.takes('comment', known?.comment ?? '', entry.comment, true)) imported.comment = entry.comment;
    const isOurs = entry.uid !== null && ownUid.exec(entry.uid)?.[1] === known?.id && known !== null;
    if (!isOurs && fields.takes('uid', known?.uid ?? '', entry.uid ?? '')) imported.uid = entry.uid!;
    return { imported, changes: fields.changes };
  }

  #comparePlace(
    imported: ImportedEvent,
    entry: IncomingEntry,
    phase: PhasePlace | null,
    known: StudyEvent | null,
    fields: FieldComparer
  ): void {
    const track = storedName(entry.track, 'track');
    const knownTrack = known?.trackId ? this.model.get('tracks', known.trackId).name : '';
    if (nameKey(track) !== nameKey(knownTrack) && fields.takes('track', knownTrack, track))
      imported.track = track;
    if (!phase) return;
    const knownPhase = known?.phaseId ? this.model.get('phases', known.phaseId) : null;
    const shown = knownPhase ? phaseName(this.model, knownPhase) : '';
    const isSame =
      knownPhase !== null &&
      (nameKey(shown) === nameKey(entry.phase) || nameKey(knownPhase.name) === nameKey(phase.name));
    if (!isSame && fields.takes('phase', shown, phase.name)) imported.phase = phase;
  }

  #names(ids: readonly CaseId[] = []): string {
    return ids.map((id) => this.model.get('cases', id).name).join('; ');
  }
}

function contentKey(name: string, start: string | null): string {
  return `${nameKey(name)}\n${start ?? ''}`;
}

function union<Id>(known: readonly Id[] = [], more: readonly Id[]): Id[] {
  return [...new Set([...known, ...more])];
}

/** A year before and after: a study without phases says little of where it ends. */
function withYears(days: StudyDays | null): StudyDays | null {
  const moved = (day: string, by: number) => new Date(Date.parse(day) + by).toISOString().slice(0, 10);
  return (
    days && { first: moved(days.first, -yearOfMilliseconds), last: moved(days.last, yearOfMilliseconds) }
  );
}

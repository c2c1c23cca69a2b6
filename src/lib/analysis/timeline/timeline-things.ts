import type { CaseId, DocumentId } from '$lib/domain/ids';
import { eventKinds, type StudyEvent } from '$lib/domain/study-event';
import { orderedPhases, phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';
import { casesOfDocument } from './cases-of-document';
import { daySpan, type DaySpan } from './day-span';
import { eventGoesOn, phaseGoesOn } from './days-of';
import { documentDay } from './document-day';
import { phaseColour } from './phase-colour';
import type { TimelineDetail, TimelineItem, TimelineLane } from './timeline-item';

export type TimelineOptions = {
  /** The day of the local clock, `YYYY-MM-DD`: until when runs what is not over. */
  today: string;
  /** Only what concerns this person, with their responses and consent; phases stay. */
  caseId?: CaseId;
  /** How many quotations a document has; all of them unless told otherwise. */
  quotationCountOf?: (id: DocumentId) => number;
};

/** Something that may have a time, and the lane it would lie in; `span` is null when it is not known how it went. */
type TimelineThing = {
  lane: Omit<TimelineLane, 'items'>;
  span: DaySpan | null;
  item: Omit<TimelineItem, 'span' | 'isOnlyPlanned'>;
};

type Told = Pick<TimelineItem, 'id' | 'name'> & { detail: TimelineDetail } & Partial<TimelineItem>;

function itemOf({ id, name, detail, ...rest }: Told): TimelineThing['item'] {
  const kind = detail.kind;
  const none = { planned: null, state: null, colour: null, depth: 0 as const, caseIds: [] };
  return { ...none, ...rest, key: `${kind}:${id}`, kind, id, name, detail };
}

const lane = (key: string, kind: TimelineLane['kind'], name = ''): TimelineThing['lane'] => ({
  key,
  kind,
  name,
  eventKind: null
});

const onDay = (day: string | null) => daySpan({ start: day, end: null }, false, '');

/** A plan without an end is a point beside how it went, and goes on only where nothing else is known. */
const planGoesOn = (span: DaySpan | null, goesOn: boolean) => span === null && goesOn;

/** Phases in their order, in a lane for each track. */
export function phaseThings(model: ProjectModel, { today }: TimelineOptions): TimelineThing[] {
  return orderedPhases(model).map((phase) => {
    const { id, name, goal, planned, parentId, trackId = null } = phase;
    const track = trackId ? model.get('tracks', trackId).name : '';
    const detail = { kind: 'phase', number: phaseNumber(model, phase), goal, trackId } as const;
    const span = daySpan(phase, phaseGoesOn, today);
    return {
      lane: lane(`phases:${trackId ?? ''}`, 'phases', track),
      span,
      item: itemOf({
        id,
        name,
        detail,
        planned: planned ? daySpan(planned, planGoesOn(span, phaseGoesOn), today) : null,
        colour: phaseColour(model, phase),
        depth: parentId ? 1 : 0
      })
    };
  });
}

/** Events by kind, then those of own kinds by their word, then matches. */
export function eventThings(model: ProjectModel, { today, caseId }: TimelineOptions): TimelineThing[] {
  const events = model.list('events').filter(({ caseIds }) => !caseId || caseIds.includes(caseId));
  const place = ({ kind }: StudyEvent) => (kind === 'match' ? eventKinds.length : eventKinds.indexOf(kind));
  const inOrder = events.sort(
    (a, b) => place(a) - place(b) || (a.ownKind < b.ownKind ? -1 : a.ownKind > b.ownKind ? 1 : 0)
  );
  return inOrder.map((event) => {
    const { id, name, kind: eventKind, ownKind, state, planned, caseIds } = event;
    const { startTime, endTime, place, documentIds } = event;
    const span = daySpan(event, eventGoesOn(event), today);
    return {
      lane: eventLane(event),
      span,
      item: itemOf({
        id,
        name,
        detail: { kind: 'event', eventKind, ownKind, startTime, endTime, place, documentIds },
        planned: planned ? daySpan(planned, planGoesOn(span, eventGoesOn(event)), today) : null,
        state,
        caseIds
      })
    };
  });
}

function eventLane({ kind: eventKind, ownKind }: StudyEvent): TimelineThing['lane'] {
  if (eventKind === 'match') return { ...lane('matches', 'matches'), eventKind };
  if (eventKind === 'own') return { ...lane(`own:${ownKind}`, 'events', ownKind), eventKind };
  return { ...lane(`events:${eventKind}`, 'events'), eventKind };
}

/** Measurement moments, at their day; without one over the days of their responses. */
export function momentThings(model: ProjectModel): TimelineThing[] {
  const counts = new Map<string, { count: number; first: string | null; last: string | null }>();
  for (const { momentId, date } of model.list('responses')) {
    const { count, first, last } = counts.get(momentId) ?? { count: 0, first: null, last: null };
    counts.set(momentId, {
      count: count + 1,
      first: date && (!first || date < first) ? date : first,
      last: date && (!last || date > last) ? date : last
    });
  }
  return model.list('moments').map(({ id, name, questionnaireId, date }) => {
    const { count = 0, first = null, last = null } = counts.get(id) ?? {};
    const questionnaire = model.get('questionnaires', questionnaireId).name;
    return {
      lane: lane('moments', 'moments'),
      span: date ? onDay(date) : daySpan({ start: first, end: last }, false, ''),
      item: itemOf({
        id,
        name,
        detail: { kind: 'moment', questionnaireId, questionnaire, responseCount: count }
      })
    };
  });
}

/** What one person filled in, a lane for each questionnaire, and the day of their consent. */
export function caseThings(model: ProjectModel, caseId: CaseId): TimelineThing[] {
  const responses = model.responsesBy(caseId).map((response): TimelineThing & { number: number } => {
    const { id, questionnaireId, momentId, date } = response;
    const moment = model.get('moments', momentId);
    const { name, number } = model.get('questionnaires', questionnaireId);
    return {
      number,
      lane: lane(`responses:${questionnaireId}`, 'responses', name),
      span: onDay(date ?? moment.date),
      item: itemOf({
        id,
        name: moment.name,
        detail: { kind: 'response', questionnaireId, questionnaire: name, momentId },
        caseIds: [caseId]
      })
    };
  });
  const consent = model.find('cases', caseId)?.consent;
  const told = consent && {
    lane: lane('consent', 'consent'),
    span: onDay(consent.date),
    item: itemOf({
      id: caseId,
      name: '',
      detail: { kind: 'consent', state: consent.state },
      caseIds: [caseId]
    })
  };
  return [...(told ? [told] : []), ...responses.sort((a, b) => a.number - b.number)];
}

export function documentThings(
  model: ProjectModel,
  { caseId, quotationCountOf = (id) => model.quotationsOf(id).length }: TimelineOptions
): TimelineThing[] {
  return model.list('documents').flatMap((document): TimelineThing[] => {
    const caseIds = casesOfDocument(document);
    if (caseId && !caseIds.includes(caseId)) return [];
    const { id, name, number, kind: documentKind } = document;
    const quotationCount = quotationCountOf(id);
    return [
      {
        lane: lane('documents', 'documents'),
        span: onDay(documentDay(model, document)),
        item: itemOf({
          id,
          name,
          detail: { kind: 'document', number, documentKind, quotationCount },
          caseIds
        })
      }
    ];
  });
}

export function logThings(model: ProjectModel): TimelineThing[] {
  return model.list('logEntries').map(({ id, title, number, step, date }) => ({
    lane: lane('log', 'log'),
    span: daySpan({ start: date, end: null }, false, ''),
    item: itemOf({ id, name: title, detail: { kind: 'log', number, step } })
  }));
}

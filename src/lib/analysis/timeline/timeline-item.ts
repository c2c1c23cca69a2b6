import type { ConsentState } from '$lib/domain/case';
import type { DocumentKind } from '$lib/domain/document';
import type { CaseId, DocumentId, MomentId, QuestionnaireId, TrackId } from '$lib/domain/ids';
import type { LogStep } from '$lib/domain/log-entry';
import type { EventKind, EventState } from '$lib/domain/study-event';
import type { DaySpan } from './day-span';

/** What is told of an item beside its name and dates, by its kind. */
export type TimelineDetail =
  /** `number`: as it is read, `2` or `2.1`. */
  | { kind: 'phase'; number: string; goal: string; trackId: TrackId | null }
  | {
      kind: 'event';
      eventKind: EventKind;
      ownKind: string;
      /** `HH:MM`. */
      startTime: string | null;
      endTime: string | null;
      place: string;
      documentIds: readonly DocumentId[];
    }
  | { kind: 'document'; number: number; documentKind: DocumentKind; quotationCount: number }
  | { kind: 'moment'; questionnaireId: QuestionnaireId; questionnaire: string; responseCount: number }
  | { kind: 'response'; questionnaireId: QuestionnaireId; questionnaire: string; momentId: MomentId }
  | { kind: 'consent'; state: ConsentState }
  | { kind: 'log'; number: number; step: LogStep };

type TimelineItemKind = TimelineDetail['kind'];

/** Something of the study that has a time. */
export type TimelineItem = {
  /** `<kind>:<id>`; of a consent the id is that of the case. */
  key: string;
  kind: TimelineItemKind;
  id: string;
  /** Its own; of a response that of the moment; empty of a consent. */
  name: string;
  /** As it went; as it was planned when nothing else is known. */
  span: DaySpan;
  /** As it was planned. */
  planned: DaySpan | null;
  /** Whether `span` is no more than the plan. */
  isOnlyPlanned: boolean;
  /** Of an event; null of anything else. */
  state: EventState | null;
  /** Of a phase: an index into the palette of the codes. */
  colour: number | null;
  /** 1 of a phase that is part of another. */
  depth: 0 | 1;
  caseIds: readonly CaseId[];
  detail: TimelineDetail;
};

/** What has no date at all. */
export type UndatedItem = Pick<TimelineItem, 'key' | 'kind' | 'id' | 'name' | 'detail'>;

type TimelineLaneKind =
  'phases' | 'events' | 'matches' | 'moments' | 'responses' | 'consent' | 'documents' | 'log';

/** A row of things of one sort. */
export type TimelineLane = {
  /** `phases:<trackId>` (`phases:` of no track), `events:<kind>`, `own:<kind in own words>`, `matches`, `moments`, `responses:<questionnaireId>`, `consent`, `documents`, `log`. */
  key: string;
  kind: TimelineLaneKind;
  /** The user's own word for it: the track, the own kind, the questionnaire; empty where the kind says it. */
  name: string;
  /** Of a lane of events: their kind. */
  eventKind: EventKind | null;
  /** By first day; of phases in their order, each before its sub-phases. */
  items: readonly TimelineItem[];
};

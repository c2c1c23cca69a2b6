import * as z from 'zod/mini';
import { caseId, documentId, eventId, phaseId, trackId } from './ids';
import { nameLengths } from './name-lengths';
import { partialDate } from './partial-date';
import { plannedSpanSchema } from './phase';

/** `match` is the time two people (a buddy and a parent) were matched; `own` has a kind in the user's own words. */
export const eventKinds = [
  'interview',
  'focus-group',
  'intake',
  'observation',
  'training',
  'measurement',
  'match',
  'meeting',
  'coffee-morning',
  'decision',
  'milestone',
  'own'
] as const;
export const eventKind = z.enum(eventKinds);
export type EventKind = (typeof eventKinds)[number];

export const eventStates = ['planned', 'held', 'cancelled'] as const;
export type EventState = (typeof eventStates)[number];

/** The time on the clock where it took place, `HH:MM`. */
export const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/**
 * Something that happened in the study, or was to: at a point in time (no end) or over a span (first and last day, both
 * included). A match without an end is not over.
 */
export const studyEventSchema = z.object({
  id: eventId,
  kind: eventKind,
  /** Of kind `own`; empty otherwise. */
  ownKind: z.string().check(z.maxLength(nameLengths.event)),
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.event)),
  state: z.enum(eventStates),
  /** As it went, or will; null when not known. */
  start: z.nullable(partialDate),
  end: z.nullable(partialDate),
  startTime: z.nullable(clockTime),
  endTime: z.nullable(clockTime),
  /** As it was planned, when that was otherwise. */
  planned: z.nullable(plannedSpanSchema),
  trackId: z.nullable(trackId),
  /** The phase it belongs to where its dates do not say so. */
  phaseId: z.nullable(phaseId),
  /** Of a match: who is matched, the one who helps first. */
  caseIds: z.array(caseId),
  documentIds: z.array(documentId),
  place: z.string(),
  /** Markdown, with mentions: see `mentions`. */
  comment: z.string(),
  /** What a calendar calls it (the UID of iCalendar), so that the same file again finds it. */
  uid: z.optional(z.string().check(z.minLength(1), z.maxLength(500)))
});
/** Named so because `Event` is the browser's. */
export type StudyEvent = z.infer<typeof studyEventSchema>;

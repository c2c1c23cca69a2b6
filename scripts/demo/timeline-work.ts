import * as z from 'zod/mini';
import { documentKind } from '$lib/domain/document';
import { eventKind, eventStates } from '$lib/domain/study-event';
import { logStep } from '$lib/domain/log-entry';
import { partialDate } from '$lib/domain/partial-date';
import { plannedSpanSchema } from '$lib/domain/phase';

const span = { start: partialDate, end: z.optional(partialDate), planned: z.optional(plannedSpanSchema) };
const optionalText = z.optional(z.string());
const names = z.optional(z.array(z.string()));

/** `fixtures/demo/timeline-work.json`: how the pilot ran, what was to be collected, and what was changed on the way. */
export const timelineWorkFile = z.strictObject({
  tracks: z.array(z.string()),
  phases: z.array(
    z.strictObject({
      ...span,
      track: z.string(),
      name: z.string(),
      goal: z.string(),
      approach: z.string(),
      colour: z.number(),
      parts: z.array(z.strictObject({ name: z.string(), start: partialDate, end: partialDate }))
    })
  ),
  /** The phases of the report, which become those of the last track. */
  research: z.array(z.strictObject({ name: z.string(), planned: plannedSpanSchema, colour: z.number() })),
  events: z.array(
    z.strictObject({
      ...span,
      kind: eventKind,
      ownKind: optionalText,
      name: z.string(),
      state: z.optional(z.enum(eventStates)),
      startTime: optionalText,
      endTime: optionalText,
      cases: names,
      /** Numbers of documents. */
      documents: z.optional(z.array(z.number())),
      place: optionalText,
      comment: optionalText,
      track: z.string()
    })
  ),
  planned: z.array(
    z.strictObject({
      kind: z.optional(documentKind),
      /** The number of a questionnaire, where it is no kind of document. */
      questionnaire: z.optional(z.number()),
      role: z.string(),
      /** A phase of the last track. */
      phase: z.string(),
      count: z.number(),
      questions: z.array(z.number()),
      comment: z.string()
    })
  ),
  iterations: z.array(z.strictObject({ name: z.string(), comment: z.string() })),
  log: z.array(
    z.strictObject({
      date: partialDate,
      step: logStep,
      iteration: optionalText,
      title: z.string(),
      text: z.string(),
      /** Names of events; with the day behind it where several have that name. */
      events: names,
      memos: names
    })
  )
});
export type TimelineWork = z.infer<typeof timelineWorkFile>;

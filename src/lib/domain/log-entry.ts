import * as z from 'zod/mini';
import { coderId, instant, iterationId, logEntryId } from './ids';
import { nameLengths } from './name-lengths';
import { objectRef } from './object-ref';
import { partialDate } from './partial-date';

/** The steps of design research, in the order of one iteration; `decision` and `note` belong to none of them. */
export const logSteps = ['design', 'test', 'evaluation', 'redesign', 'decision', 'note'] as const;
export const logStep = z.enum(logSteps);
export type LogStep = (typeof logSteps)[number];

/** One round of design, test, evaluation and redesign of a thing. */
export const iterationSchema = z.object({
  id: iterationId,
  /** 1 is the first. */
  order: z.number(),
  /** What was tried, and which round: `Training, avond 1`. */
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.iteration)),
  comment: z.string()
});
export type Iteration = z.infer<typeof iterationSchema>;

/** What was decided or changed in the study, when and why. */
export const logEntrySchema = z.object({
  id: logEntryId,
  /** 1..n in the project; never reused. */
  number: z.int().check(z.positive()),
  date: partialDate,
  step: logStep,
  iterationId: z.nullable(iterationId),
  title: z.string().check(z.minLength(1), z.maxLength(nameLengths.logEntry)),
  /** What and why: Markdown, with mentions: see `mentions`. */
  text: z.string(),
  /** The events, phases, memos, findings, documents or quotations it rests on, beside what its text mentions. */
  about: z.array(objectRef),
  createdBy: coderId,
  createdAt: instant,
  updatedAt: instant
});
export type LogEntry = z.infer<typeof logEntrySchema>;

import * as z from 'zod/mini';
import { caseId, day, instant, itemId, momentId, questionnaireId, responseId } from './ids';
import { nameLengths } from './name-lengths';

/**
 * Why there is no answer: left open; said not to apply; said not to know or to want to say; something stood there that is
 * no answer to this item.
 */
export const missingReasons = ['blank', 'not-applicable', 'no-answer', 'invalid'] as const;
export type MissingReason = (typeof missingReasons)[number];

const value = z.union([
  /** Of a scale or a number. */
  z.number(),
  /** Words; a day (`YYYY-MM-DD`); the id of the choice made. */
  z.string().check(z.minLength(1)),
  /** The ids of the choices made; none: asked, and nothing chosen. */
  z.array(z.string())
]);

/**
 * The answer to one item: a value, or null with its reason, never 0 or ''. An item that was not asked has no answer at all.
 */
export const answerSchema = z.union([
  z.object({
    itemId,
    value,
    /** Words beside it. */
    text: z.optional(z.string().check(z.minLength(1)))
  }),
  z.object({
    itemId,
    value: z.null(),
    missing: z.enum(missingReasons),
    text: z.optional(z.string().check(z.minLength(1))),
    /** What stood there. */
    found: z.optional(z.string().check(z.minLength(1)))
  })
]);
export type Answer = z.infer<typeof answerSchema>;

/** What one respondent answered at one moment. A respondent has at most one of a moment. */
export const responseSchema = z.object({
  id: responseId,
  questionnaireId,
  momentId,
  /** Null for who is no case of the study: an anonymous respondent. */
  caseId: z.nullable(caseId),
  /** Who answered, as the file or the form says; unique among those of a moment without a case. */
  respondent: z.string().check(z.minLength(1), z.maxLength(nameLengths.case)),
  /** The day it was filled in. */
  date: z.nullable(day),
  answers: z.array(answerSchema),
  comment: z.string(),
  /** Where it came from; null when it was typed in. `row` counts from 1, the titles with it. */
  source: z.nullable(z.object({ fileName: z.string(), row: z.int().check(z.positive()) })),
  at: instant
});
export type Response = z.infer<typeof responseSchema>;

/** One string per respondent and moment: two responses with the same key are of the same person at the same moment. */
export function responseKey({
  momentId,
  caseId,
  respondent
}: Pick<Response, 'momentId' | 'caseId' | 'respondent'>): string {
  return caseId ? `${momentId} case ${caseId}` : `${momentId} name ${respondent}`;
}

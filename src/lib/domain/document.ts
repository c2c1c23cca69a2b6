import * as z from 'zod/mini';
import { caseId, day, documentId, instant, itemId, momentId, phaseId, questionnaireId, textId } from './ids';
import { nameLengths } from './name-lengths';

export const documentKinds = [
  'interview',
  'focus-group',
  'observation',
  'intake-form',
  'meeting-report',
  'e-mail',
  'policy-document',
  'web-page',
  'note',
  'questionnaire',
  'other'
] as const;
export const documentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof documentKind>;

/** The person behind a speaker label of one document. */
export const speakerSchema = z.object({
  label: z.string(),
  caseId: z.nullable(caseId),
  /** An interviewer's turns are shown and coded, but are no data of a respondent. */
  interviewer: z.boolean()
});
export type Speaker = z.infer<typeof speakerSchema>;

/** A source text without its text: the light row that is always in memory. */
export const documentSchema = z.object({
  id: documentId,
  /** 1..n in the project; the 10 of 10:17; never reused. */
  number: z.int().check(z.positive()),
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.document)),
  kind: documentKind,
  date: z.nullable(day),
  /** The case a document without speakers belongs to (a form, an e-mail). */
  caseId: z.nullable(caseId),
  /** Others it is about, who say nothing in it: who was there at an observed training. Left out: nobody. */
  caseIds: z.optional(z.array(caseId)),
  /** Who observed or asked. */
  observer: z.optional(z.string().check(z.maxLength(nameLengths.case))),
  /** The phase of the study it was gathered in. Documents from before there were phases lack the field. */
  phaseId: z.optional(z.nullable(phaseId)),
  /** The measurement moment it belongs to. Documents from before there were questionnaires lack the field. */
  momentId: z.optional(z.nullable(momentId)),
  /** Of a document made of open answers: whose they are answers to; `itemId` is null when it holds several items. */
  answersTo: z.optional(z.object({ questionnaireId, itemId: z.nullable(itemId) })),
  comment: z.string(),
  textId,
  /** Length of the text in UTF-16 code units. */
  length: z.int().check(z.nonnegative()),
  turnCount: z.int().check(z.nonnegative()),
  speakers: z.array(speakerSchema),
  /** Where it came from: shown, never used as a path. */
  origin: z.object({
    fileName: z.string(),
    format: z.string(),
    /** SHA-256 of the bytes, hex: tells the same file twice. */
    fileHash: z.string(),
    /** SHA-256 of the text, hex: tells the same text in another wrapping. */
    textHash: z.string()
  }),
  language: z.enum(['nl', 'en', 'unknown']),
  importedAt: instant
});
/** Named `SourceDocument` because `Document` is the browser's. */
export type SourceDocument = z.infer<typeof documentSchema>;

import * as z from 'zod/mini';
import { codeGroupId, codeId, coderId, documentId, instant, measurementId, seatId, sessionId } from './ids';

/** What agreement is counted over. `quotation`: the given units of the session, or else every span anyone coded. */
export const agreementUnits = [
  'turn',
  'paragraph',
  'sentence',
  'character',
  'document',
  'quotation'
] as const;
export const agreementUnit = z.enum(agreementUnits);
export type AgreementUnit = z.infer<typeof agreementUnit>;

export const agreementSettingsSchema = z.object({
  unit: agreementUnit,
  /** Share of a unit that must be covered for it to count as coded, 0 to 1; 0: any overlap. Not for characters. */
  minimumCoverage: z.number().check(z.gte(0), z.lte(1)),
  /** Whether what an interviewer says counts. */
  interviewers: z.boolean(),
  bootstrap: z.object({
    /** What is drawn again: whole documents, or turns (paragraphs in a text without turns). */
    over: z.enum(['documents', 'turns']),
    samples: z.int().check(z.gte(0), z.lte(10_000)),
    seed: z.int()
  })
});
export type AgreementSettings = z.infer<typeof agreementSettingsSchema>;

/** A coefficient with its 95 % interval, or why it does not exist. */
export const estimateSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('defined'),
    value: z.number(),
    interval: z.nullable(z.tuple([z.number(), z.number()]))
  }),
  z.object({ status: z.literal('undefined'), reason: z.string() })
]);
export type Estimate = z.infer<typeof estimateSchema>;

/** By the key of the coefficient: `cohensKappa`. */
export const estimatesSchema = z.record(z.string(), estimateSchema);
export type Estimates = z.infer<typeof estimatesSchema>;

/**
 * What a reader of results must know. `paragraphs-for-turns`: the text of the document has no turns, its paragraphs stand in for
 * them. `nothing-coded`: the seat coded nothing in the document, and counts as having found nothing there.
 * `documents-resampled`: whole documents were drawn again, because the units are documents. `one-to-draw`: no intervals, for
 * there are not two documents or turns to draw from. `codes-combined`: several codes of one seat on the same
 * text are a value of their own in uα and cuα.
 */
export const agreementNotes = [
  'paragraphs-for-turns',
  'nothing-coded',
  'documents-resampled',
  'one-to-draw',
  'codes-combined'
] as const;
export const agreementNote = z.enum(agreementNotes);
export type AgreementNote = z.infer<typeof agreementNote>;

const count = z.int().check(z.nonnegative());

export const codeAgreementSchema = z.object({
  codeId,
  name: z.string(),
  /** Units each seat coded with it, in the order of the seats: prevalence times units. Characters when those are the unit. */
  coded: z.array(count),
  /** The two-by-two table of two seats; null with more. */
  table: z.nullable(z.object({ both: count, onlyFirst: count, onlySecond: count, neither: count })),
  estimates: estimatesSchema
});
export type CodeAgreement = z.infer<typeof codeAgreementSchema>;

export const agreementResultsSchema = z.object({
  seats: z.array(z.object({ seatId, name: z.string() })),
  /** Units that count; characters when those are the unit. */
  unitCount: count,
  /** Units that do not count and why, per document. */
  excluded: z.array(z.object({ documentId, reason: z.string(), count })),
  /** In order of the documents; null: of all of them, or of every seat. */
  notes: z.array(
    z.object({ note: agreementNote, documentId: z.nullable(documentId), seatId: z.nullable(seatId) })
  ),
  codes: z.array(codeAgreementSchema),
  overall: estimatesSchema,
  groups: z.array(
    z.object({ groupId: codeGroupId, name: z.string(), codeCount: count, estimates: estimatesSchema })
  ),
  documents: z.array(
    z.object({ documentId, name: z.string(), unitCount: count, estimates: estimatesSchema })
  ),
  pairs: z.array(z.object({ seatIds: z.tuple([seatId, seatId]), estimates: estimatesSchema }))
});
export type AgreementResults = z.infer<typeof agreementResultsSchema>;

/** Results as they were at a moment; never computed again. */
export const measurementSchema = z.object({
  id: measurementId,
  sessionId,
  /** `first`: the first after all had locked, before anything was discussed. `again`: after codings changed. `consensus`: of the consensus, complete by construction. */
  round: z.enum(['first', 'again', 'consensus']),
  settings: agreementSettingsSchema,
  results: agreementResultsSchema,
  takenBy: coderId,
  takenAt: instant
});
export type Measurement = z.infer<typeof measurementSchema>;

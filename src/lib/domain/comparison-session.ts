import * as z from 'zod/mini';
import { codeLevel } from './code';
import { codeGroupId, codeId, coderId, documentId, instant, seatId, sessionId } from './ids';
import { nameLengths } from './name-lengths';
import { stretchSchema } from './stretch';

/** What coders put codes on: spans they choose, or units that are given. */
export const segmentations = ['free', 'turn', 'paragraph', 'sentence', 'quotation'] as const;
export const segmentation = z.enum(segmentations);
export type Segmentation = z.infer<typeof segmentation>;

/**
 * A coder's place in a session. The same coder may have two: the same material at two moments. Codings come from a
 * blind copy of the project, or are those the coder has in the project when the seat is locked.
 */
export const seatSchema = z.object({
  id: seatId,
  coderId,
  /** Tells the moments of one coder apart ("after a month"); may be empty. */
  moment: z.string().check(z.maxLength(nameLengths.moment)),
  source: z.enum(['blind-copy', 'project']),
  /** When its codings were locked: from then on they are what is compared. */
  lockedAt: z.nullable(instant)
});
export type Seat = z.infer<typeof seatSchema>;

/** How the parts to code were drawn at random. */
export const sampleSchema = z.object({
  unit: z.enum(['turn', 'paragraph']),
  /** Share of the units of each document, 0 to 1, so that every document is drawn from. */
  share: z.number().check(z.gt(0), z.lte(1)),
  seed: z.int()
});
export type Sample = z.infer<typeof sampleSchema>;

/** Blind coding of the same material by several coders, to be compared, discussed and brought to consensus. */
export const comparisonSessionSchema = z.object({
  id: sessionId,
  /** 1..n in the project: the round. */
  number: z.int().check(z.positive()),
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.session)),
  comment: z.string(),
  documentIds: z.array(documentId).check(z.minLength(1)),
  /** The stretches that count, by document and start; none: the whole documents. */
  parts: z.array(stretchSchema),
  sample: z.nullable(sampleSchema),
  /** The codes that count, each with all below it; none of both: every code. */
  codeIds: z.array(codeId),
  codeGroupIds: z.array(codeGroupId),
  /** Codes are compared as their ancestor of this level; `open`: as they were applied. */
  level: codeLevel,
  segmentation,
  /** The given units, by document and start; none when segmentation is free. */
  units: z.array(stretchSchema),
  /** Whether nobody sees the others' codings before all have locked. */
  blind: z.boolean(),
  /** Compared and discussed without any coefficient. */
  withoutCoefficients: z.boolean(),
  seats: z.array(seatSchema).check(z.minLength(2)),
  createdBy: coderId,
  createdAt: instant,
  /** When all had locked; null before. What was locked can be seen from then on. */
  openedAt: z.nullable(instant),
  /** When the consensus last became the project's coding. */
  promotedAt: z.nullable(instant)
});
export type ComparisonSession = z.infer<typeof comparisonSessionSchema>;

import * as z from 'zod/mini';
import { instant, networkId, reportId } from './ids';
import { matrixDimension } from './matrix-member';
import { nameLengths } from './name-lengths';
import { contentLanguage } from './project';

/** The parts a report can have, in the order a report usually has them. */
export const reportPartKinds = [
  'summary',
  'questions',
  'cimo',
  'phases',
  'participants',
  'data',
  'coding',
  'results',
  'matrix',
  'configurations',
  'figures',
  'conclusion',
  'recommendations',
  'balance',
  'codebook',
  'quotations',
  'integrity'
] as const;
export const reportPartKind = z.enum(reportPartKinds);
export type ReportPartKind = z.infer<typeof reportPartKind>;

/** A document to be made of the project: which parts, in which order, and how. It holds no results: those are read when it is made. */
export const reportSchema = z.object({
  id: reportId,
  title: z.string().check(z.minLength(1), z.maxLength(nameLengths.report)),
  /** As the title page names them; may be empty. */
  authors: z.string(),
  language: contentLanguage,
  /** The parts that are in, in order. */
  parts: z.array(reportPartKind),
  /** The matrix of the part `matrix`. */
  matrix: z.object({ rows: matrixDimension, columns: matrixDimension }),
  /** The networks of the part `figures`. */
  networkIds: z.array(networkId),
  /** Turns before and after a quotation that an evidence pack shows; texts without turns: as many paragraphs. */
  contextTurns: z.int().check(z.minimum(0), z.maximum(5)),
  createdAt: instant
});
export type Report = z.infer<typeof reportSchema>;

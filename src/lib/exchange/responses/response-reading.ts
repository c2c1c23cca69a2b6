import * as z from 'zod/mini';
import { attributeKinds } from '$lib/domain/attribute';
import { day } from '$lib/domain/ids';
import { nameLengths } from '$lib/domain/name-lengths';
import { missingReasons } from '$lib/domain/response';
import type { MappedItem, ProblemDecision } from '$lib/domain/response-mapping';
import type { ResponseFileNote } from './response-file';

/**
 * The answer to the item of this number as a file gives it: a number, words, a day, the label of the choice made, the labels of
 * those made; or null with the reason. `found` is what stood there when it was not taken, or not as it stands.
 */
export const readAnswerSchema = z.object({
  item: z.string(),
  value: z.nullable(z.union([z.number(), z.string().check(z.minLength(1)), z.array(z.string())])),
  missing: z.nullable(z.enum(missingReasons)),
  text: z.nullable(z.string()),
  found: z.nullable(z.string())
});
export type ReadAnswer = z.infer<typeof readAnswerSchema>;

/** What one respondent answered at one moment, as a file gives it; the answers have a schema of their own. */
export const readHeadSchema = z.object({
  /** Of one without a name, what the tool calls the response, or the row as `#12`. */
  respondent: z.string().check(z.minLength(1), z.maxLength(nameLengths.case)),
  isAnonymous: z.boolean(),
  responseId: z.nullable(z.string()),
  moment: z.string().check(z.minLength(1), z.maxLength(nameLengths.moment)),
  date: z.nullable(day),
  role: z.nullable(z.string()),
  attributes: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(attributeKinds),
      value: z.union([z.string(), z.number(), z.boolean()])
    })
  ),
  sheet: z.string(),
  /** Of the file, from 1; transposed, the column. The first, of a response that lies in several. */
  row: z.int().check(z.positive())
});
export type ReadResponse = z.infer<typeof readHeadSchema> & {
  /** Of each item that was asked, in the order of the items. Equal answers may be one object: they are not to be changed. */
  answers: ReadAnswer[];
};

/** What may be wrong with a cell or a row. */
export const problemKinds = [
  'out-of-range',
  'half-score',
  'text-for-number',
  'fraction',
  'ambiguous-number',
  'unknown-choice',
  'unknown-item',
  'no-respondent',
  'duplicate-answer',
  'duplicate-response',
  'bad-date',
  'number-for-date',
  'no-moment',
  'unknown-moment',
  'not-enough-cells',
  'too-many-cells'
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Something in a file that was not taken as it stands. */
export type ResponseProblem = {
  kind: ProblemKind;
  sheet: string;
  /** Of the cell in the file, from 1. */
  row: number;
  /** `C`. */
  column: string;
  /** The title above the cell; transposed, beside it. */
  title: string;
  item: string | null;
  moment: string | null;
  respondent: string | null;
  found: string;
  /** What became of it. */
  decision: ProblemDecision;
  /** Those that make sense here, the one it gets when nobody decides first. */
  decisions: ProblemDecision[];
  /** What was taken instead of what was found; null when it was left out. */
  taken: number | string | null;
};

/** Something to know of how a file was read, besides what the file itself tells. */
export type ReadingNote = Omit<ResponseFileNote, 'code'> & {
  code: ResponseFileNote['code'] | 'total-rows';
};

/** A respondent as a file calls them. */
export type ReadRespondent = {
  name: string;
  /** Of the file, from 1; with several sheets, in the order of the sheets. */
  rows: number[];
  /** Other names, in the file or known, that may be the same person. */
  resembles: string[];
};

/** What a file holds under a mapping. Nothing is stored. */
export type ResponseReading = {
  /** All that occur. */
  items: MappedItem[];
  /** All that occur, in their order. */
  moments: string[];
  /** Without those who are anonymous. */
  respondents: ReadRespondent[];
  responses: ReadResponse[];
  problems: ResponseProblem[];
  /** Titles, or letters where there is none, of columns with nothing in them. */
  emptyColumns: string[];
  emptyRows: number;
  momentsWithoutAnswers: string[];
  notes: readonly ReadingNote[];
};

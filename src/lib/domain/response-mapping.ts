import * as z from 'zod/mini';
import { attributeKinds } from './attribute';
import { answerScaleSchema, itemKinds } from './item';

/** How answers lie in a file: a respondent a row, an answer a row, or an item a row. */
export const responseLayouts = ['wide', 'long', 'transposed'] as const;
export type ResponseLayout = (typeof responseLayouts)[number];

/**
 * What a column (or, transposed, a row) holds. Items are named by their number and moments by their name, so that a mapping
 * fits the next file, another project and the command line alike. A null `moment`: the one of the row, the sheet or the mapping.
 */
export const columnUseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ignore') }),
  /** Who answered: a name, pseudonym or number. */
  z.object({ kind: z.literal('respondent') }),
  /** What the survey tool calls the response: tells the same one twice. */
  z.object({ kind: z.literal('response-id') }),
  z.object({ kind: z.literal('moment') }),
  /** When it was filled in: each moment may have a column of its own. */
  z.object({ kind: z.literal('date'), moment: z.optional(z.nullable(z.string())) }),
  /** The answer to an item. */
  z.object({ kind: z.literal('item'), item: z.string(), moment: z.nullable(z.string()) }),
  /** One choice of an item with several answers: anything but an empty, no or 0 means chosen. */
  z.object({
    kind: z.literal('choice'),
    item: z.string(),
    choice: z.string(),
    moment: z.nullable(z.string())
  }),
  /** The words beside the answer to an item. */
  z.object({ kind: z.literal('text'), item: z.string(), moment: z.nullable(z.string()) }),
  /** Long: which item the row answers, by number or text. */
  z.object({ kind: z.literal('item-name') }),
  /** Long: the answer. */
  z.object({ kind: z.literal('answer') }),
  /** A property of the respondent that goes with the case. */
  z.object({ kind: z.literal('attribute'), name: z.string(), attributeKind: z.enum(attributeKinds) }),
  /** The role of the respondent. */
  z.object({ kind: z.literal('role') })
]);
export type ColumnUse = z.infer<typeof columnUseSchema>;

/** An item as a file asks it, for when it is not in the questionnaire yet; choices by their labels. */
export const mappedItemSchema = z.object({
  number: z.string().check(z.minLength(1), z.maxLength(20)),
  text: z.string(),
  competence: z.string(),
  kind: z.enum(itemKinds),
  /** The number of the item it is a sub-item of. */
  parent: z.nullable(z.string()),
  scale: z.nullable(answerScaleSchema),
  reversed: z.boolean(),
  choices: z.array(z.string()),
  withText: z.boolean()
});
export type MappedItem = z.infer<typeof mappedItemSchema>;

/** What to do with what is no good answer as it stands. */
export const problemDecisions = ['skip', 'accept', 'round'] as const;
export type ProblemDecision = (typeof problemDecisions)[number];

/** How the files of one survey tool or hand are to be read; kept for the next wave. */
export const responseMappingSchema = z.object({
  layout: z.enum(responseLayouts),
  /** The sheets of a workbook that are read; none: the first with anything in it. */
  sheets: z.array(z.string()),
  /** The first row with titles, from 0, and how many rows of titles there are. */
  firstRow: z.int().check(z.nonnegative()),
  titleRows: z.int().check(z.nonnegative(), z.lte(5)),
  /** By title as it stands in the file, and by place among those of the same title. */
  columns: z.array(z.object({ title: z.string(), use: columnUseSchema })),
  /** Whether the name of a sheet is that of the moment. */
  momentPerSheet: z.boolean(),
  /** The moment of what says no other; null when the file always says. */
  moment: z.nullable(z.string()),
  /** Moments in their order, as far as known. */
  moments: z.array(z.string()),
  /** The items as the file has them; those of the questionnaire go before them. */
  items: z.array(mappedItemSchema),
  decimal: z.enum([',', '.']),
  /** Whether 03/04 is the third of April. */
  dayFirst: z.boolean(),
  /** Names in the file that stand for somebody who is called otherwise. */
  respondents: z.array(z.object({ found: z.string(), name: z.string() })),
  /** Moments in the file that are called otherwise. */
  momentNames: z.array(z.object({ found: z.string(), name: z.string() })),
  /** What is decided about answers that are no good as they stand, by kind of problem; else they are left out, with the reason. */
  decisions: z.record(z.string(), z.enum(problemDecisions))
});
export type ResponseMapping = z.infer<typeof responseMappingSchema>;

import * as z from 'zod/mini';
import { itemId, questionnaireId } from './ids';
import { nameLengths } from './name-lengths';

/** What an item asks for; `heading` asks nothing itself, its sub-items do. */
export const itemKinds = [
  'scale',
  'single-choice',
  'multiple-choice',
  'number',
  'date',
  'text',
  'heading'
] as const;
export type ItemKind = (typeof itemKinds)[number];

const score = z.number();

/** The numbers of a scale from `min` to `max` by `step` (0.5 where half scores may be given). */
export const answerScaleSchema = z
  .object({
    min: score,
    max: score,
    step: z.number().check(z.positive()),
    /** What numbers stand for, for some or all of them. */
    labels: z.array(z.object({ value: score, label: z.string() }))
  })
  .check(z.refine(({ min, max }) => min < max, { error: 'min must lie below max' }));
export type AnswerScale = z.infer<typeof answerScaleSchema>;

/** An answer that can be chosen. Its id is of the item's own making and is what responses hold. */
export const choiceSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  label: z.string().check(z.minLength(1))
});
export type Choice = z.infer<typeof choiceSchema>;

/** One question of a questionnaire, or a sub-question of one. */
export const itemSchema = z.object({
  id: itemId,
  questionnaireId,
  /** As it stands on the form: `2a`. Unique in the questionnaire. */
  number: z.string().check(z.minLength(1), z.maxLength(20)),
  text: z.string(),
  /** The competence it is about; may be empty. */
  competence: z.string().check(z.maxLength(nameLengths.competence)),
  kind: z.enum(itemKinds),
  /** The item it is a sub-item of. One level deep. */
  parentId: z.nullable(itemId),
  order: z.number(),
  /** Of kind `scale`; else null. */
  scale: z.nullable(answerScaleSchema),
  /** A high number says the opposite: on scores of a scale (a set of items) it counts as `min + max - answer`. */
  reversed: z.boolean(),
  /** Of the kinds with choices; else none. */
  choices: z.array(choiceSchema),
  /** Whether words may stand beside the answer: "namely …". */
  withText: z.boolean()
});
export type Item = z.infer<typeof itemSchema>;

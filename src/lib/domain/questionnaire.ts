import * as z from 'zod/mini';
import { instant, itemId, questionnaireId, scaleId } from './ids';
import { nameLengths } from './name-lengths';
import { responseMappingSchema } from './response-mapping';

/**
 * A set of items scored together, on the mean or the sum of their answers. A response with fewer answers than
 * `minimumAnswered` has no score; a sum is that of the mean over all items, so that a missing answer does not lower it.
 */
export const scaleSchema = z.object({
  id: scaleId,
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.scale)),
  itemIds: z.array(itemId).check(z.minLength(1)),
  minimumAnswered: z.int().check(z.positive()),
  score: z.enum(['mean', 'sum'])
});
export type Scale = z.infer<typeof scaleSchema>;

/** A checklist, survey or form with items, given at one or more measurement moments. */
export const questionnaireSchema = z.object({
  id: questionnaireId,
  /** 1..n in the project; never reused. */
  number: z.int().check(z.positive()),
  name: z.string().check(z.minLength(1), z.maxLength(nameLengths.questionnaire)),
  comment: z.string(),
  /** How many people were asked; null when that is not known. */
  population: z.nullable(z.int().check(z.positive())),
  scales: z.array(scaleSchema),
  /** How its files are read, kept by name. */
  mappings: z.array(
    z.object({
      name: z.string().check(z.minLength(1), z.maxLength(nameLengths.view)),
      mapping: responseMappingSchema
    })
  ),
  createdAt: instant
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

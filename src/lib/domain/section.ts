import * as z from 'zod/mini';
import { questionId, sectionId } from './ids';
import { nameLengths } from './name-lengths';

/**
 * A chapter (`parentId` null) or section of the results, with the findings and sections in it. The branch under a chapter is
 * of one sub-question; null: of none in particular.
 */
export const sectionSchema = z.object({
  id: sectionId,
  questionId: z.nullable(questionId),
  parentId: z.nullable(sectionId),
  /** Position among the sections and findings beside it, ascending; never equal to that of one of them. */
  order: z.number(),
  title: z.string().check(z.minLength(1), z.maxLength(nameLengths.section)),
  /** What stands under the title before what is in it, Markdown. */
  text: z.string()
});
export type Section = z.infer<typeof sectionSchema>;

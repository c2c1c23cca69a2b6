import * as z from 'zod/mini';
import { findingId, recommendationId } from './ids';
import { nameLengths } from './name-lengths';

/** What the study advises, with the findings that lead to it. */
export const recommendationSchema = z.object({
  id: recommendationId,
  order: z.number(),
  statement: z.string().check(z.minLength(1), z.maxLength(nameLengths.recommendation)),
  /** Markdown. */
  text: z.string(),
  findingIds: z.array(findingId)
});
export type Recommendation = z.infer<typeof recommendationSchema>;

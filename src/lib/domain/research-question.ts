import * as z from 'zod/mini';
import { questionId } from './ids';

/** A numbered sub-question (deelvraag). Links point at the id, so renumbering breaks none. */
export const researchQuestionSchema = z.object({
  id: questionId,
  number: z.int().check(z.positive()),
  text: z.string(),
  /** The answer the report gives in short, Markdown. Questions from before there were findings lack the field. */
  summary: z.optional(z.string())
});
export type ResearchQuestion = z.infer<typeof researchQuestionSchema>;

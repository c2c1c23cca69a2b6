import * as z from 'zod/mini';
import { day } from '$lib/domain/ids';
import { mappedItemSchema, problemDecisions } from '$lib/domain/response-mapping';

/** `fixtures/demo/questionnaires.json`: what is asked, when, and the file with what was answered. */
export const questionnaireWorkFile = z.array(
  z.strictObject({
    name: z.string(),
    comment: z.string(),
    population: z.nullable(z.int()),
    /** `documents` by number: what else belongs to the moment. */
    moments: z.array(
      z.strictObject({ name: z.string(), date: day, phase: z.string(), documents: z.array(z.int()) })
    ),
    items: z.array(mappedItemSchema),
    scales: z.array(
      z.strictObject({
        name: z.string(),
        items: z.array(z.string()),
        minimumAnswered: z.int(),
        score: z.enum(['mean', 'sum'])
      })
    ),
    /** In `scores`. */
    file: z.string(),
    /** What the team decides about answers that are no good as they stand, by kind of problem. */
    decisions: z.record(z.string(), z.enum(problemDecisions)),
    respondents: z.enum(['cases', 'anonymous']),
    /** The items whose open answers become documents. */
    openAnswers: z.array(z.string())
  })
);
export type QuestionnaireWork = z.infer<typeof questionnaireWorkFile>;

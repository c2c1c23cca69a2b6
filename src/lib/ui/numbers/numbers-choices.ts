import * as z from 'zod/mini';
import type { QuestionnaireId } from '$lib/domain/ids';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';
import { peopleChoicesSchema } from '$lib/ui/scores/people-choices';

export const numbersViews = ['scores', 'change', 'answers', 'response', 'scales'] as const;
export type NumbersViewId = (typeof numbersViews)[number];

/** Ids or keys that were chosen; null is all there are. */
const several = z.catch(z.nullable(z.array(z.string())), null);
const maybe = z.catch(z.nullable(z.string()), null);

/** Understands what was kept, choice by choice: what makes no sense becomes the usual. */
const choicesSchema = z.object({
  view: z.catch(z.nullable(z.enum(numbersViews)), null),
  /** Keys of measures. */
  measures: several,
  /** Ids of moments of which the scores are shown. */
  moments: several,
  /** Ids of items of which the answers are counted. */
  items: several,
  ...peopleChoicesSchema.shape,
  competences: several,
  withMean: z.catch(z.boolean(), false),
  /** Moments that are compared, and the measure of which each person is shown. */
  from: maybe,
  to: maybe,
  person: maybe,
  /** The moment of which answers are counted; `all` for all together. */
  answersAt: maybe
});
export type NumbersChoices = z.infer<typeof choicesSchema>;

/** What this tab showed of a questionnaire's numbers last; the usual when there was none. */
export function readNumbersChoices(id: QuestionnaireId): NumbersChoices {
  const parsed = choicesSchema.safeParse(readKept(storageKey(id)) ?? {});
  return parsed.success ? parsed.data : choicesSchema.parse({});
}

export function keepNumbersChoices(id: QuestionnaireId, choices: NumbersChoices): void {
  writeKept(storageKey(id), choices);
}

function storageKey(id: QuestionnaireId): string {
  return `kerncode:numbers:${id}`;
}

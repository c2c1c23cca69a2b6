import * as z from 'zod/mini';
import { everyone, type ScoreFilter } from '$lib/analysis/scores/score-filter';
import { attributeId, caseGroupId, type QuestionnaireId } from '$lib/domain/ids';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';

export const scoreViews = ['lines', 'change', 'heat', 'answers'] as const;
export type ScoreView = (typeof scoreViews)[number];
export const completenesses = ['all', 'two-moments', 'complete'] as const;
/** How far from an answer documents may be dated, in days. */
export const windows = [7, 14, 30, 60, 90] as const;

const maybe = z.catch(z.nullable(z.string()), null);
const several = z.catch(z.nullable(z.array(z.string())), null);

const filter = z.object({
  roles: z.array(z.string()),
  caseGroupIds: z.array(caseGroupId),
  competences: z.array(z.string()),
  attribute: z.nullable(z.object({ attributeId, value: z.string() })),
  completeness: z.enum(completenesses)
});

/** Understands what was kept, choice by choice: what makes no sense becomes the usual. Null is what suits the questionnaire. */
const choicesSchema = z.object({
  view: z.catch(z.nullable(z.enum(scoreViews)), null),
  by: z.catch(z.enum(['item', 'person']), 'item'),
  spacing: z.catch(z.enum(['steps', 'time']), 'steps'),
  /** Of two moments: a row of dots for each respondent, or a line. */
  form: z.catch(z.enum(['dots', 'slopes']), 'dots'),
  /** Keys of measures; null for all items. */
  measures: several,
  /** Ids of the items whose answers are counted; null for all. */
  items: several,
  /** Ids of moments: the two that are compared, and the one whose answers are counted. */
  from: maybe,
  to: maybe,
  moment: maybe,
  /** Keys of respondents: whose heat map it is, and who is brought forward. */
  heatOf: maybe,
  lit: maybe,
  within: z.catch(z.number(), 30),
  filter: z.catch(filter, everyone as z.infer<typeof filter>)
});
export type TrajectoryChoices = Omit<z.infer<typeof choicesSchema>, 'filter'> & { filter: ScoreFilter };

/** What this tab showed of a questionnaire's scores on its last visit; the usual when there was none. */
export function readKeptChoices(id: QuestionnaireId): TrajectoryChoices {
  const parsed = choicesSchema.safeParse(readKept(storageKey(id)) ?? {});
  return parsed.success ? parsed.data : choicesSchema.parse({});
}

export function writeKeptChoices(id: QuestionnaireId, choices: TrajectoryChoices): void {
  writeKept(storageKey(id), choices);
}

function storageKey(id: QuestionnaireId): string {
  return `kerncode:scores:${id}`;
}

import * as z from 'zod/mini';
import { jointOrders, jointSubjects } from '$lib/analysis/joint-display/joint-rows';
import { peopleChoicesSchema } from '$lib/ui/scores/people-choices';

export const bandRules = ['scale', 'given', 'own'] as const;
export type BandRule = (typeof bandRules)[number];

const maybe = z.catch(z.nullable(z.string()), null);

/** What the joint display shows; what makes no sense becomes the usual, and null is what suits the questionnaire. */
const choicesSchema = z.object({
  /** Key of a measure. */
  measure: maybe,
  subject: z.catch(z.enum(jointSubjects), 'person'),
  order: z.catch(z.enum(jointOrders), 'most-risen'),
  /** Ids of the moments between which the change is. */
  from: maybe,
  to: maybe,
  /** The score that divides people: `first`, `last`, `change` or the id of a moment. */
  bandBy: z.catch(z.string(), 'last'),
  rule: z.catch(z.enum(bandRules), 'scale'),
  /** Own bounds: below the first is low, above the second is high. */
  low: z.catch(z.number(), 0),
  high: z.catch(z.number(), 0),
  ...peopleChoicesSchema.shape
});
export type JointChoices = z.infer<typeof choicesSchema>;

export const usualChoices: JointChoices = choicesSchema.parse({});

const numbers = new Set(['low', 'high']);
const lists = new Set(['roles', 'caseGroups']);

/** The choices in an address; null when it names none. */
export function askedChoices(search: URLSearchParams): JointChoices | null {
  const keys = Object.keys(usualChoices).filter((key) => search.has(key));
  if (keys.length === 0) return null;
  const read = (key: string) => {
    if (lists.has(key)) return search.getAll(key);
    return numbers.has(key) ? Number(search.get(key)) : search.get(key);
  };
  return choicesSchema.parse({
    ...usualChoices,
    ...Object.fromEntries(keys.map((key) => [key, read(key)]))
  });
}

/** The choices that differ from the usual, as the query of an address; empty when none does. */
export function choicesQuery(choices: JointChoices): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(choices)) {
    if (value === null || value === usualChoices[key as keyof JointChoices]) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(key, String(one));
  }
  return query.toString();
}

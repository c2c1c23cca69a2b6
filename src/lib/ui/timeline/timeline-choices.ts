import * as z from 'zod/mini';
import { timeUnits } from '$lib/analysis/timeline/time-bins';
import { caseId, codeId, type ProjectId } from '$lib/domain/ids';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';

/** As many series of counts as can still be told apart. */
export const mostCodes = 6;

/** What the screen shows of the timeline; what makes no sense becomes the usual. */
export const timelineChoices = z.object({
  look: z.catch(z.enum(['axis', 'list']), 'axis'),
  /** Keys of lanes that are not shown. */
  hidden: z.catch(z.array(z.string()), []),
  planned: z.catch(z.boolean(), true),
  counts: z.catch(z.enum(['none', ...timeUnits]), 'month'),
  /** Whose quotations are counted; none: all quotations. */
  codes: z.catch(z.array(codeId).check(z.maxLength(mostCodes)), []),
  withSubCodes: z.catch(z.boolean(), true),
  /** Only what concerns this person. */
  caseId: z.catch(z.nullable(caseId), null),
  /** What is in view, in days; null: all there is. */
  range: z.catch(z.nullable(z.object({ from: z.number(), to: z.number() })), null)
});
export type TimelineChoices = z.infer<typeof timelineChoices>;

/** What this tab showed on its last visit. */
export function readTimelineChoices(id: ProjectId): TimelineChoices {
  const parsed = timelineChoices.safeParse(readKept(storageKey(id)) ?? {});
  return parsed.success ? parsed.data : timelineChoices.parse({});
}

export function writeTimelineChoices(id: ProjectId, choices: TimelineChoices): void {
  writeKept(storageKey(id), choices);
}

const storageKey = (id: ProjectId) => `kerncode:timeline:${id}`;

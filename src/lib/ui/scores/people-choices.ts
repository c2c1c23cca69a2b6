import * as z from 'zod/mini';
import { everyone, type ScoreFilter } from '$lib/analysis/scores/score-filter';
import { attributeId, caseGroupId } from '$lib/domain/ids';
import { completenesses } from './trajectory-choices';

/** Chosen values; null is all there are. */
const several = z.catch(z.nullable(z.array(z.string())), null);

/** Whose scores are shown, as it is kept: what makes no sense becomes the usual. */
export const peopleChoicesSchema = z.object({
  roles: several,
  /** Ids. */
  caseGroups: several,
  /** As `attributeOptions` writes it; null for any. */
  attribute: z.catch(z.nullable(z.string()), null),
  completeness: z.catch(z.enum(completenesses), 'all')
});
export type PeopleChoices = z.infer<typeof peopleChoicesSchema>;

const attributeSchema = z.nullable(z.object({ attributeId, value: z.string() }));

/** The filter that was chosen, about all competences. */
export function peopleFilter({ roles, caseGroups, attribute, completeness }: PeopleChoices): ScoreFilter {
  return {
    ...everyone,
    roles: roles ?? [],
    caseGroupIds: (caseGroups ?? []).map((id) => caseGroupId.parse(id)),
    attribute: readAttribute(attribute),
    completeness
  };
}

function readAttribute(written: string | null): ScoreFilter['attribute'] {
  if (written === null) return null;
  try {
    return attributeSchema.parse(JSON.parse(written));
  } catch {
    // Written by hand in an address, or by another version.
    return null;
  }
}

import type { Code } from '$lib/domain/code';
import { nameKey } from '$lib/commands/required-name';
import type { ProjectModel } from '$lib/model/project-model';
import { NearDuplicates } from '../../codes/near-duplicates';
import type { IncomingCode } from './incoming-code';

/** Comparisons of two names at most: beyond it nobody would go through the likenesses either. */
const mostComparisons = 4_000_000;
const mostPerName = 3;

/**
 * Codes of the project that a row without a code of its own name may mean, best first, by row number; rows that look
 * like none are left out. O(rows · codes), and nothing for a file so large that it would take long.
 */
export function similarCodes(
  model: ProjectModel,
  incoming: readonly IncomingCode[]
): ReadonlyMap<number, readonly Code[]> {
  const codes = model.list('codes');
  const known = new Set(codes.map(({ name }) => nameKey(name)));
  const unknown = incoming.filter(({ name }) => name !== '' && !known.has(nameKey(name)));
  if (unknown.length * codes.length > mostComparisons) return new Map();
  const near = new NearDuplicates(codes, model.project.language === 'en' ? 'en' : 'nl');
  return new Map(
    unknown.flatMap(({ row, name }) => {
      const found = near
        .of(name)
        .slice(0, mostPerName)
        .map(({ code }) => code);
      return found.length > 0 ? [[row, found] as const] : [];
    })
  );
}

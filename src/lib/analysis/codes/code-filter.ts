import * as z from 'zod/mini';
import { codeLevel } from '$lib/domain/code';
import { codeUses } from '$lib/domain/code-group';
import { codeGroupId, coderId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import type { CodeRow } from './code-row';

/** A list of values, its own every time; what cannot be read is an empty one. */
function list<Value extends z.ZodMiniType>(value: Value) {
  return z.catch(z.array(value), () => []);
}

/**
 * Which codes a table shows. An empty list, null, false or '' leaves a field out; a code must satisfy every field that
 * is in, and within a list one value is enough.
 */
export const codeFilter = z.object({
  /** Words that all occur in the path, so that the name of a parent finds what lies under it. */
  text: z.catch(z.string(), ''),
  levels: list(codeLevel),
  /** Free and smart groups alike. */
  groups: list(codeGroupId),
  /** Who used the code. */
  coders: list(coderId),
  use: z.catch(z.nullable(z.enum(codeUses)), null),
  /** Only codes without a definition. */
  withoutDefinition: z.catch(z.boolean(), false)
});
export type CodeFilter = z.infer<typeof codeFilter>;

/** The filter that lets every code through. */
export const everyCode: CodeFilter = codeFilter.parse({});

/** The rows a filter lets through, in their order. O(rows). */
export function filterCodeRows(rows: readonly CodeRow[], filter: CodeFilter): CodeRow[] {
  const { use, withoutDefinition } = filter;
  const words = foldText(filter.text).folded.split(/\s+/).filter(Boolean);
  const levels = new Set<string>(filter.levels);
  const groups = new Set<string>(filter.groups);
  const coders = new Set<string>(filter.coders);
  const holdsWords = (path: string): boolean => {
    if (words.length === 0) return true;
    const { folded } = foldText(path);
    return words.every((word) => folded.includes(word));
  };
  return rows.filter(
    (row) =>
      (levels.size === 0 || levels.has(row.level)) &&
      (use === null || (use === 'used') === row.quotationCount > 0) &&
      (!withoutDefinition || row.completeness.definition === 'missing') &&
      (groups.size === 0 || row.groups.some(({ id }) => groups.has(id))) &&
      (coders.size === 0 || row.coderIds.some((id) => coders.has(id))) &&
      holdsWords(row.path)
  );
}

/** How many fields are in. */
export function codeFilterCount(filter: CodeFilter): number {
  return [
    filter.text.trim() !== '',
    filter.levels.length > 0,
    filter.groups.length > 0,
    filter.coders.length > 0,
    filter.use !== null,
    filter.withoutDefinition
  ].filter(Boolean).length;
}

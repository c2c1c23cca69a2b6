import * as z from 'zod/mini';
import { codeColumnId, defaultCodeColumns, type CodeColumnId } from './code-column';
import { codeFilter } from './code-filter';

/**
 * What someone chose in the table of codes. Reading is lenient: a field that is missing or no longer understood becomes
 * its default.
 */
export const codeTableChoices = z.object({
  filter: z.catch(codeFilter, () => codeFilter.parse({})),
  /** Null is the order of the tree. */
  sort: z.catch(
    z.nullable(z.object({ column: codeColumnId, direction: z.enum(['ascending', 'descending']) })),
    null
  ),
  columns: z.pipe(
    z.catch(z.array(z.unknown()), () => []),
    z.transform(knownColumns)
  )
});
export type CodeTableChoices = z.infer<typeof codeTableChoices>;

/** The columns that exist, each once, the name first whether asked for or not. */
function knownColumns(ids: unknown[]): CodeColumnId[] {
  const known = ids.filter((id): id is CodeColumnId => codeColumnId.safeParse(id).success);
  return known.length > 0 ? [...new Set<CodeColumnId>(['name', ...known])] : [...defaultCodeColumns];
}

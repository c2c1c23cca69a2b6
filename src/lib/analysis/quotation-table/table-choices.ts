import * as z from 'zod/mini';
import { columnId, defaultColumns, type ColumnId } from './column';
import { quotationFilter } from './quotation-filter';

export const groupings = ['none', 'question', 'code', 'case', 'document'] as const;
export type GroupBy = (typeof groupings)[number];

/** Characters of context on either side of a quotation, unless told otherwise: about two lines. */
export const defaultContextLength = 160;

export const sortKey = z.object({ column: columnId, direction: z.enum(['ascending', 'descending']) });
export type SortKey = z.infer<typeof sortKey>;

/**
 * What a saved view holds: all choices of the quotations table. Reading is lenient: a field that is missing or no
 * longer understood becomes its default, so an old view always opens.
 */
export const tableChoices = z.object({
  filter: z.catch(quotationFilter, () => quotationFilter.parse({})),
  /** The first counts most; empty is the order of the documents. */
  sort: z.catch(z.array(sortKey), () => []),
  groupBy: z.catch(z.enum(groupings), 'none'),
  columns: z.pipe(
    z.catch(z.array(z.unknown()), () => []),
    z.transform(knownColumns)
  ),
  contextLength: z.catch(z.int().check(z.minimum(0), z.maximum(5000)), defaultContextLength)
});
export type TableChoices = z.infer<typeof tableChoices>;

function knownColumns(ids: unknown[]): ColumnId[] {
  const known = ids.filter((id): id is ColumnId => columnId.safeParse(id).success);
  return known.length > 0 ? known : [...defaultColumns];
}

/** What a new table starts with. */
export const defaultTableChoices: TableChoices = tableChoices.parse({});

import type { CodeId, DocumentId } from '$lib/domain/ids';
import { progressStates, type DifferenceFilter, type ProgressState } from './difference-filter';

/** What the address of the queue says: the chosen difference, by a coding of it, and the filter. */
export type QueueAddress = { codingId: string | null; filter: DifferenceFilter };

/** The query of an address, without a question mark; empty for the usual. */
export function queueQuery({ codingId, filter }: QueueAddress): string {
  const search = new URLSearchParams();
  for (const key of filter.groups) search.append('kind', key);
  for (const id of filter.codeIds) search.append('code', id);
  if (filter.againstId) search.set('with', filter.againstId);
  for (const id of filter.documentIds) search.append('document', id);
  if (filter.state !== 'all') search.set('state', filter.state);
  if (codingId) search.set('coding', codingId);
  return search.toString();
}

/** What an address asks for; `isAsked` is false for one that asks for nothing. */
export function askedQueue(search: URLSearchParams): QueueAddress & { isAsked: boolean } {
  const state = search.get('state') as ProgressState | null;
  const codeIds = search.getAll('code') as CodeId[];
  const filter: DifferenceFilter = {
    groups: search.getAll('kind'),
    codeIds,
    againstId: codeIds.length > 0 ? (search.get('with') as CodeId | null) : null,
    documentIds: search.getAll('document') as DocumentId[],
    state: state && progressStates.includes(state) ? state : 'all'
  };
  const isAsked = ['kind', 'code', 'document', 'state', 'coding'].some((name) => search.has(name));
  return { codingId: search.get('coding'), filter, isAsked };
}

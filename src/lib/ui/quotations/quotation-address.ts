import { resolve } from '$app/paths';
import type { ProjectId } from '$lib/domain/ids';

type Place = { quotation: number } | { caret: number } | { start: number; end: number };

/** Where the coding screen shows a document, with a quotation (`?q=17`), a span (`?at=120-134`) or the caret (`?from=120`) in view. */
export function codingAddress(projectId: ProjectId, documentNumber: number, place?: Place): string {
  const documents = resolve('/project/[id]/documents', { id: projectId });
  const query = !place
    ? ''
    : 'quotation' in place
      ? `?q=${place.quotation}`
      : 'caret' in place
        ? `?from=${place.caret}`
        : `?at=${place.start}-${place.end}`;
  return `${documents}/${documentNumber}${query}`;
}

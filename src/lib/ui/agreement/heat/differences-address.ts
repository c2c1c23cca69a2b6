import { resolve } from '$app/paths';
import type { CodeId, DocumentId, ProjectId } from '$lib/domain/ids';

type Behind = { code?: CodeId; with?: CodeId; document?: DocumentId };

/** The differences behind a cell: those with a code, those in which it stands against another, those in a document. */
export function differencesAddress(projectId: ProjectId, number: number, behind: Behind): string {
  const path = resolve('/project/[id]/compare/[session]/differences', {
    id: projectId,
    session: String(number)
  });
  const search = new URLSearchParams();
  if (behind.code) search.set('code', behind.code);
  if (behind.with) search.set('with', behind.with);
  if (behind.document) search.set('document', behind.document);
  return `${path}?${search}`;
}

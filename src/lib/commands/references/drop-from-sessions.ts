import type { Stretch } from '$lib/domain/stretch';
import type { ChangeDraft } from '../change-draft';
import { dropSession } from '../sessions/drop-session';
import type { IsGone } from './drop-from-evidence';

/**
 * Drafts away what sessions hold of documents that are going; a session all of whose documents go goes with them. Codes
 * may go: a session has a codebook of its own. What was measured stays as it was. Of a blind copy what is to be coded in them goes.
 */
export function dropFromSessions(draft: ChangeDraft, isGone: IsGone): void {
  dropFromBlindCoding(draft, isGone);
  for (const session of draft.list('sessions')) {
    const stays = ({ documentId }: { documentId: string }) => !isGone('document', documentId);
    const documentIds = session.documentIds.filter((documentId) => stays({ documentId }));
    if (documentIds.length === session.documentIds.length) continue;
    if (documentIds.length === 0) {
      dropSession(draft, session.id);
      continue;
    }
    const { parts, units } = session;
    draft.put('sessions', {
      ...session,
      documentIds,
      parts: parts.filter(stays),
      units: units.filter(stays)
    });
    for (const table of ['seatCodings', 'decisions'] as const)
      for (const { id, sessionId, documentId } of draft.list(table))
        if (sessionId === session.id && !stays({ documentId })) draft.remove(table, id);
  }
}

/** Parts never go alone: each document of a session in parts has one, so those that stay still say what is to be coded. */
function dropFromBlindCoding(draft: ChangeDraft, isGone: IsGone): void {
  const stays = ({ documentId }: Stretch) => !isGone('document', documentId);
  for (const { id, blindCoding } of draft.list('project')) {
    if (!blindCoding) continue;
    const { parts, units } = blindCoding;
    draft.update('project', id, {
      blindCoding: { ...blindCoding, parts: parts.filter(stays), units: units.filter(stays) }
    });
  }
}

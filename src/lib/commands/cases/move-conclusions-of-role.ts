import { orderedPair, pairKey } from '$lib/domain/cell-conclusion';
import type { MatrixMember } from '$lib/domain/matrix-member';
import type { ChangeDraft } from '../change-draft';

/** A role is its name: drafts what was concluded about it along when nobody has the old name any more. */
export function moveConclusionsOfRole(draft: ChangeDraft, from: string, to: string): void {
  if (from === to || from === '' || draft.list('cases').some(({ role }) => role === from)) return;
  const moved = (member: MatrixMember): MatrixMember =>
    member.kind === 'role' && member.id === from ? { kind: 'role', id: to } : member;
  const taken = new Set(draft.list('cellConclusions').map(({ members }) => pairKey(...members)));
  for (const { id, members } of draft.list('cellConclusions')) {
    if (to === '' || !members.some(({ kind, id: name }) => kind === 'role' && name === from)) continue;
    const renamed = orderedPair(moved(members[0]), moved(members[1]));
    if (!taken.has(pairKey(...renamed))) draft.update('cellConclusions', id, { members: renamed });
  }
}

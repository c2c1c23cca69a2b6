import { AppError } from '$lib/domain/app-error';
import { orderedPair, pairKey } from '$lib/domain/cell-conclusion';
import type { CaseId } from '$lib/domain/ids';
import type { MatrixMember } from '$lib/domain/matrix-member';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName, storedName } from '../required-name';

/**
 * Makes a case, or changes the name, pseudonym, role or comment of the one with this id. Conclusions about a role follow
 * when the last case with it gets another. @throws AppError `command/name-taken`, also for a pseudonym
 */
export const saveCase: Command<{
  id: CaseId;
  name: string;
  pseudonym?: string;
  role: string;
  comment: string;
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(intent.name, 'case');
  const taken = model
    .list('cases')
    .some((other) => other.id !== intent.id && nameKey(other.name) === nameKey(name));
  if (taken) throw new AppError('command/name-taken', { what: 'case', name });
  const known = model.find('cases', intent.id);
  const pseudonym = storedName(intent.pseudonym ?? known?.pseudonym ?? '', 'case');
  const isPseudonymTaken = model
    .list('cases')
    .some((other) => other.id !== intent.id && nameKey(other.pseudonym ?? '') === nameKey(pseudonym));
  if (pseudonym !== '' && isPseudonymTaken)
    throw new AppError('command/name-taken', { what: 'case', name: pseudonym });
  const role = storedName(intent.role, 'role');
  const record = { id: intent.id, name, role, comment: intent.comment };
  const stored = pseudonym || known?.pseudonym ? { ...record, pseudonym } : record;
  if (known) draft.update('cases', intent.id, stored);
  else draft.put('cases', stored);
  if (known) moveConclusionsOfRole(draft, known.role, role);
  return draft.build('save-case', { name });
};

/** A role is its name: what was concluded about it goes along when nobody has the old name any more. */
function moveConclusionsOfRole(draft: ChangeDraft, from: string, to: string): void {
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

import { orderedPair, type CellConclusion, type ConclusionStatus } from '$lib/domain/cell-conclusion';
import type { CellConclusionId } from '$lib/domain/ids';
import type { MatrixMember } from '$lib/domain/matrix-member';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { memberLabel } from './member-label';

/**
 * Writes what the analyst concludes about two members together, or how far that has come; what is not given stays. A
 * conclusion without words that is open again is no record any more. What is first written is drafted, unless a status is
 * given. It counts as changed, and by whom, only when it is.
 *
 * @throws AppError `model/not-found` when a member is gone, `command/no-coder`
 */
export const saveConclusion: Command<{
  /** The row and the column, in either order. */
  members: [MatrixMember, MatrixMember];
  /** Markdown. */
  conclusion?: string;
  status?: ConclusionStatus;
}> = (model, { members, ...intent }, context) => {
  const draft = new ChangeDraft(model, context);
  const [row, column] = members.map((member) => memberLabel(model, member)) as [string, string];
  const known = model.conclusionOf(...members);
  const conclusion = intent.conclusion?.trim() ?? known?.conclusion ?? '';
  const isFirstWritten = conclusion !== '' && (known?.conclusion ?? '') === '';
  const before = known?.status ?? 'open';
  const status = intent.status ?? (isFirstWritten && before === 'open' ? 'drafted' : before);
  const isEmpty = conclusion === '' && status === 'open';
  if (isEmpty && known) draft.remove('cellConclusions', known.id);
  else if (!isEmpty && (known?.conclusion !== conclusion || known.status !== status))
    draft.put('cellConclusions', {
      id: known?.id ?? draft.newId<CellConclusionId>(),
      members: orderedPair(...members),
      conclusion,
      status,
      updatedBy: draft.coder(),
      updatedAt: context.now
    } satisfies CellConclusion);
  return draft.build('save-conclusion', { row, column });
};

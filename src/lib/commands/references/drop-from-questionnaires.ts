import { responseKey } from '$lib/domain/response';
import type { ChangeDraft } from '../change-draft';
import { freeRespondent } from '../responses/free-respondent';
import type { IsGone } from './drop-from-evidence';

/** Drafts cases that are going out of their groups, and leaves what they answered to nobody in particular, under a name no other has. */
export function dropFromQuestionnaires(draft: ChangeDraft, isGone: IsGone): void {
  const isCaseGone = (id: string) => isGone('case', id);
  for (const { id, caseIds } of draft.list('caseGroups'))
    if (caseIds.some(isCaseGone))
      draft.update('caseGroups', id, { caseIds: caseIds.filter((caseId) => !isCaseGone(caseId)) });
  const responses = draft.list('responses');
  const left = responses.filter(({ caseId }) => caseId && isCaseGone(caseId));
  if (left.length === 0) return;
  const taken = new Set(responses.map(responseKey));
  for (const response of left) {
    const respondent = freeRespondent(taken, response);
    taken.add(responseKey({ ...response, caseId: null, respondent }));
    draft.update('responses', response.id, { caseId: null, respondent });
  }
}

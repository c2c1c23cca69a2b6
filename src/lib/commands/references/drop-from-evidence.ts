import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { MatrixMember } from '$lib/domain/matrix-member';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { ChangeDraft } from '../change-draft';

export type IsGone = (kind: ObjectRef['kind'], id: string) => boolean;

/** Drafts away rules, overrulings, conclusions and places in configurations that are about what is going. */
export function dropFromEvidence(draft: ChangeDraft, isGone: IsGone): void {
  const isTargetGone = ({ kind, id }: EvidenceTarget) => isGone(kind, id);
  for (const { id, codeId, target } of draft.list('evidenceRules'))
    if (isGone('code', codeId) || isTargetGone(target)) draft.remove('evidenceRules', id);
  for (const { id, quotationId, target } of draft.list('evidenceOverrules'))
    if (isGone('quotation', quotationId) || isTargetGone(target)) draft.remove('evidenceOverrules', id);
  dropConclusions(draft, ({ kind, id }) => {
    const isObject =
      kind === 'question' || kind === 'code' || kind === 'case' || kind === 'document' || kind === 'phase';
    return isObject && isGone(kind, id);
  });
  for (const { id, configurationId, ref } of draft.list('configurationEvidence'))
    if (isGone('configuration', configurationId) || isGone(ref.kind, ref.id))
      draft.remove('configurationEvidence', id);
  for (const { id, alternativeToId, mergedIntoId } of draft.list('configurations'))
    draft.update('configurations', id, {
      alternativeToId: alternativeToId && isGone('configuration', alternativeToId) ? null : alternativeToId,
      mergedIntoId: mergedIntoId && isGone('configuration', mergedIntoId) ? null : mergedIntoId
    });
}

/** Drafts away the conclusions about matrix members that are going. */
export function dropConclusions(draft: ChangeDraft, isGone: (member: MatrixMember) => boolean): void {
  for (const { id, members } of draft.list('cellConclusions'))
    if (members.some(isGone)) draft.remove('cellConclusions', id);
}

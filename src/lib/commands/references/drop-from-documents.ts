import type { SourceDocument } from '$lib/domain/document';
import type { MomentId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';

type AnswersTo = NonNullable<SourceDocument['answersTo']>;

/** Drafts documents free of measurement moments, items and questionnaires that are going; their texts stay. O(documents). */
export function dropFromDocuments(
  draft: ChangeDraft,
  isMomentGone: (id: MomentId) => boolean,
  areAnswersGone: (answersTo: AnswersTo) => boolean
): void {
  for (const document of draft.list('documents')) {
    const { momentId, answersTo, ...rest } = document;
    const isAtGoneMoment = Boolean(momentId && isMomentGone(momentId));
    const isAnswerToGone = Boolean(answersTo && areAnswersGone(answersTo));
    if (!isAtGoneMoment && !isAnswerToGone) continue;
    draft.put('documents', {
      ...rest,
      ...(momentId === undefined ? {} : { momentId: isAtGoneMoment ? null : momentId }),
      ...(answersTo && !isAnswerToGone ? { answersTo } : {})
    });
  }
}

import { AppError } from '$lib/domain/app-error';
import { documentCounterId } from '$lib/domain/counter';
import type { SourceDocument } from '$lib/domain/document';
import type { TextId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';

/** A document of open answers; its text is stored beside the change. */
export type AnswersDocumentToSave = Pick<
  SourceDocument,
  'id' | 'name' | 'date' | 'textId' | 'length' | 'turnCount' | 'speakers' | 'language'
> & {
  /** The text that the new one goes on from, word for word; null for a new document. */
  continues: TextId | null;
  textHash: string;
  momentId: NonNullable<SourceDocument['momentId']>;
  answersTo: NonNullable<SourceDocument['answersTo']>;
};

/**
 * Makes documents of open answers, or gives those that are there a longer text: everything coded stays where it is, for
 * answers only come at the end. `answers` says how many come in. A new document is of the phase of its moment.
 *
 * @throws AppError `responses/document-changed` when a text is not the one that the new one goes on from, `model/not-found` when
 * the questionnaire, item or moment is gone
 */
export const openAnswersToDocuments: Command<{ documents: AnswersDocumentToSave[]; answers: number }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  for (const { continues, textHash, ...document } of intent.documents) {
    for (const { caseId } of document.speakers) if (caseId) model.get('cases', caseId);
    if (continues === null) {
      const { phaseId } = model.get('moments', document.momentId);
      model.get('questionnaires', document.answersTo.questionnaireId);
      if (document.answersTo.itemId) model.get('items', document.answersTo.itemId);
      draft.add('documents', {
        ...document,
        name: requiredName(document.name, 'document'),
        number: draft.nextNumber(documentCounterId),
        kind: 'questionnaire',
        caseId: null,
        phaseId,
        comment: '',
        origin: { fileName: '', format: 'open-answers', fileHash: textHash, textHash },
        importedAt: context.now
      });
      continue;
    }
    const known = model.get('documents', document.id);
    if (known.textId !== continues) throw new AppError('responses/document-changed', { name: known.name });
    const { textId, length, turnCount, speakers } = document;
    draft.update('documents', known.id, {
      textId,
      length,
      turnCount,
      speakers,
      origin: { ...known.origin, fileHash: textHash, textHash }
    });
  }
  return draft.build('open-answers-to-documents', {
    count: intent.answers,
    name: intent.documents[0]?.name ?? ''
  });
};

import type { QuestionnaireId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropFromDocuments } from '../references/drop-from-documents';

/** Deletes questionnaires with their items, moments, responses and what was planned of them. Documents made of open answers stay, as texts of their own. */
export const deleteQuestionnaires: Command<{ ids: readonly QuestionnaireId[] }> = (
  model,
  { ids },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const gone = new Set(ids);
  const names = Array.from(gone, (id) => model.get('questionnaires', id).name);
  const momentIds = new Set<string>();
  for (const id of gone) {
    for (const { id: momentId } of model.momentsOf(id)) momentIds.add(momentId);
    for (const response of model.responsesOf(id)) draft.remove('responses', response.id);
    for (const item of model.itemsOf(id)) draft.remove('items', item.id);
    for (const moment of model.momentsOf(id)) draft.remove('moments', moment.id);
    draft.remove('questionnaires', id);
  }
  for (const { id, source } of model.list('plannedSources'))
    if (source.kind === 'questionnaire' && gone.has(source.questionnaireId))
      draft.remove('plannedSources', id);
  dropFromDocuments(
    draft,
    (id) => momentIds.has(id),
    ({ questionnaireId }) => gone.has(questionnaireId)
  );
  return draft.build('delete-questionnaires', { count: names.length, name: names[0] ?? '' });
};

import type { ResponseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Removes responses. Documents that were made of their open answers stay, with the codings on them. @throws AppError `model/not-found` */
export const removeResponses: Command<{ ids: ResponseId[] }> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const responses = Array.from(new Set(intent.ids), (id) => model.get('responses', id));
  for (const { id } of responses) draft.remove('responses', id);
  const [first] = responses;
  return draft.build('remove-responses', {
    count: responses.length,
    respondent: first?.respondent ?? '',
    moment: first ? model.get('moments', first.momentId).name : ''
  });
};

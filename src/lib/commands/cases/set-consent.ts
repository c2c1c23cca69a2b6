import type { Case, Consent } from '$lib/domain/case';
import type { CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/**
 * Says of cases what they said about taking part; a state of null: never asked, nothing is kept of it. A comment that
 * is left out stays what it is of each case; a date stays with the state it belongs to. @throws AppError `model/not-found`
 */
export const setConsent: Command<{
  caseIds: readonly CaseId[];
  state: Consent['state'] | null;
  date?: Consent['date'];
  comment?: string;
}> = (model, { caseIds, state, date, comment }, context) => {
  const draft = new ChangeDraft(model, context);
  for (const id of caseIds) {
    const { consent: known, ...rest } = model.get('cases', id);
    if (state === null) {
      if (known) draft.put('cases', rest satisfies Case);
      continue;
    }
    draft.update('cases', id, {
      consent: {
        state,
        date: date === undefined ? (known?.state === state ? known.date : null) : date,
        comment: comment ?? known?.comment ?? ''
      }
    });
  }
  return draft.build('set-consent', {
    count: caseIds.length,
    name: caseIds[0] ? model.get('cases', caseIds[0]).name : ''
  });
};

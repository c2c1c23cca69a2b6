import type { FormTextWords } from '$lib/analysis/forms/form-text';
import type { Case } from '$lib/domain/case';
import type { CaseId } from '$lib/domain/ids';
import type { Translate } from './translator';

/**
 * The words of the text of a form, with times on the clock of a place: without a zone, of where this runs. A
 * person is called by the pseudonym where there is one: documents are easily seen by others.
 */
export function formTextWords(
  findCase: (id: CaseId) => Case | undefined,
  translate: Translate,
  timeZone?: string
): FormTextWords {
  const zone = timeZone === undefined ? {} : { timeZone };
  // As ISO 8601 writes them, which is how Swedish does: a text stays the same in either language of the screen.
  const clock = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', ...zone });
  const dayFormat = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...zone });
  return {
    observer: translate('forms.observerLabel'),
    personName: (id) => {
      const person = findCase(id);
      return person?.pseudonym?.trim() || person?.name || '';
    },
    time: (at, day) => {
      const moment = Date.parse(at);
      const madeOn = dayFormat.format(moment);
      const time = clock.format(moment);
      return day === null || madeOn === day ? time : `${madeOn} ${time}`;
    }
  };
}

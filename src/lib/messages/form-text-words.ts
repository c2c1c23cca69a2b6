import type { FormTextWords } from '$lib/analysis/forms/form-text';
import type { Case } from '$lib/domain/case';
import type { CaseId } from '$lib/domain/ids';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/**
 * The words of the text of a form in one language, with times on the clock of a place: without a zone, of where this runs. A
 * person is called by the pseudonym where there is one: documents are easily seen by others.
 */
export function formTextWords(
  findCase: (id: CaseId) => Case | undefined,
  translate: Translate,
  language: ScreenLanguage,
  timeZone?: string
): FormTextWords {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone });
  const dated = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', ...zone });
  // Swedish writes a day as ISO 8601 does.
  const dayFormat = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...zone });
  return {
    observer: translate('forms.observerLabel'),
    personName: (id) => {
      const person = findCase(id);
      return person?.pseudonym?.trim() || person?.name || '';
    },
    time: (at, day) => {
      const moment = Date.parse(at);
      return (day === null || dayFormat.format(moment) === day ? clock : dated).format(moment);
    }
  };
}

import type { FormTextWords } from '$lib/analysis/forms/form-text';
import type { Case } from '$lib/domain/case';
import type { CaseId } from '$lib/domain/ids';
import type { Translate } from './translator';

/**
 * The words of the text of a form. A zone is for forms that do not say on which clock their times are. A
 * person is called by the pseudonym where there is one: documents are easily seen by others.
 */
export function formTextWords(
  findCase: (id: CaseId) => Case | undefined,
  translate: Translate,
  timeZone?: string
): FormTextWords {
  return {
    observer: translate('forms.observerLabel'),
    personName: (id) => {
      const person = findCase(id);
      return person?.pseudonym?.trim() || person?.name || '';
    },
    timeZone
  };
}

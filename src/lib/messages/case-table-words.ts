import type { ConsentState } from '$lib/domain/case';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

type Column =
  | 'name'
  | 'role'
  | 'pseudonym'
  | 'consent'
  | 'consentDate'
  | 'consentComment'
  | 'groups'
  | 'comment'
  | 'documents'
  | 'turns'
  | 'quotations'
  | 'responses';

/** The words of the table of cases as it leaves the project. */
export function caseTableWords(translate: Translate, locale: ScreenLanguage, project: string) {
  return {
    title: translate('cases.exportTitle', { project }),
    locale,
    column: (id: Column) =>
      id === 'comment' || id === 'consentDate' || id === 'consentComment'
        ? translate(`cases.exported.${id}`)
        : translate(`cases.column.${id}`),
    consentState: (state: ConsentState) => translate(`cases.consent.${state}`),
    yes: translate('cases.value.yes'),
    no: translate('cases.value.no')
  };
}

import type { TraceColumn } from '$lib/analysis/cases/trace-columns';
import type { ConsentState } from '$lib/domain/case';
import type { DocumentKind } from '$lib/domain/document';
import type { EventKind } from '$lib/domain/study-event';
import type { ScreenLanguage } from './messages';
import { partialDateWords } from './partial-date-words';
import type { Translate } from './translator';

/** The words of the table of a trace. `name` is what the case is called there: in what leaves the project never the name itself. */
export function caseTraceWords(translate: Translate, language: ScreenLanguage, name: string) {
  return {
    title: translate('casePage.tableTitle', { name }),
    locale: language,
    column: (id: TraceColumn) => translate(`casePage.column.${id}`),
    document: (number: number) => translate('casePage.document', { number }),
    documentKind: (kind: DocumentKind) => translate(`domain.kind.${kind}`),
    questionnaire: translate('casePage.questionnaire'),
    consent: translate('casePage.consent'),
    consentState: (state: ConsentState) => translate(`cases.consent.${state}`),
    event: (kind: EventKind, ownKind: string) => ownKind || translate(`domain.event.${kind}`),
    partialDate: partialDateWords(translate, language)
  };
}

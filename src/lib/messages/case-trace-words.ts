import type { CaseTrace } from '$lib/analysis/cases/case-trace';
import type { TraceColumn } from '$lib/analysis/cases/trace-columns';
import type { ConsentState } from '$lib/domain/case';
import type { DocumentKind } from '$lib/domain/document';
import type { DocumentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

/**
 * The words of the picture and the table of a trace. `name` is what the case is called there: in what leaves the project
 * never the name itself.
 */
export function caseTraceWords(
  translate: Translate,
  language: ScreenLanguage,
  trace: CaseTrace,
  name: string
) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const monthFormat = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const shortFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const day = (date: string) => dayFormat.format(new Date(date));
  const consentState = (state: ConsentState) => translate(`cases.consent.${state}`);
  const quotations = (count: number) => translate('casePage.inPicture', { count });
  const questionnaires = new Map(
    trace.responses.map(({ questionnaire }) => [questionnaire.id, questionnaire])
  );
  const { consent } = trace.case;
  return {
    figure: {
      title: translate('casePage.traceOf', { name }),
      description: translate('casePage.traceSummary', {
        documents: trace.documents.length,
        quotations: trace.documents.reduce((sum, one) => sum + one.quotations.length, 0),
        responses: trace.responses.length
      }),
      documents: translate('casePage.lane.documents'),
      consent: translate('casePage.lane.consent'),
      consentState,
      quotations,
      questionnaire: (id: QuestionnaireId) => questionnaires.get(id)?.name ?? '',
      tick: (date: Date, isNewYear: boolean) => {
        const text = date.getUTCDate() === 1 ? monthFormat.format(date) : shortFormat.format(date);
        return isNewYear ? `${text} ${date.getUTCFullYear()}` : text;
      },
      documentPlace: (id: DocumentId, date: string) => {
        const found = trace.documents.find(({ document }) => document.id === id)!;
        const { number, name: title } = found.document;
        return translate('casePage.documentPlace', {
          date: day(date),
          number,
          name: title,
          quotations: quotations(found.quotations.length)
        });
      },
      responsePlace: (id: ResponseId, date: string) => {
        const { questionnaire, moment } = trace.responses.find(({ response }) => response.id === id)!;
        return translate('casePage.responsePlace', {
          date: day(date),
          questionnaire: questionnaire.name,
          moment: moment.name
        });
      },
      consentPlace: consent?.date
        ? translate('casePage.consentPlace', { date: day(consent.date), state: consentState(consent.state) })
        : ''
    },
    table: {
      title: translate('casePage.tableTitle', { name }),
      locale: language,
      column: (id: TraceColumn) => translate(`casePage.column.${id}`),
      document: (number: number) => translate('casePage.document', { number }),
      documentKind: (kind: DocumentKind) => translate(`domain.kind.${kind}`),
      questionnaire: translate('casePage.questionnaire'),
      consent: translate('casePage.consent'),
      consentState
    }
  };
}

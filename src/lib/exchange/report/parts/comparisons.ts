import { seatName } from '$lib/commands/sessions/seat-name';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import { agreementWords } from '$lib/messages/agreement-words';
import { mainValues } from '../../session-report/parts/methods';
import type { ReportBlock } from '../report-content';
import { paragraph, type ReportDraft } from '../report-draft';

/** A sentence or two about each comparison session that was opened: who, what, and the main coefficients of its first measurement. */
export function comparisonsPart(draft: ReportDraft): ReportBlock[] {
  const sessions = draft.model.list('sessions').filter(({ openedAt }) => openedAt !== null);
  return sessions
    .sort((a, b) => a.number - b.number)
    .map((session) => paragraph(comparisonWords(draft, session)));
}

function comparisonWords(draft: ReportDraft, session: ComparisonSession): string {
  const { model, t, day } = draft;
  const names = session.seats.map((seat) => seatName(model, seat));
  const said = t('reportText.compared', {
    names: t('differences.and', { first: names.slice(0, -1).join(', '), last: names.at(-1)! }),
    documents: t('reportText.documentsCounted', { count: session.documentIds.length }),
    session: draft.clean(session.name),
    date: day(session.openedAt!)
  });
  const first = model.measurementsOf(session.id).find(({ round }) => round === 'first');
  if (session.withoutCoefficients) return [said, t('reportText.comparedWithout')].join(' ');
  if (!first) return said;
  const words = agreementWords(t, draft.report.language, 'UTC');
  return [
    said,
    t('reportText.comparedMeasured', {
      units: words.unitCount(first.settings.unit, first.results.unitCount),
      values: mainValues({ words }, first)
    })
  ].join(' ');
}

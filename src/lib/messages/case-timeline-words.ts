import type { CaseTrace } from '$lib/analysis/cases/case-trace';
import type { StudyTimeline } from '$lib/analysis/timeline/study-timeline';
import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import type { ScreenLanguage } from './messages';
import { timelineWords } from './timeline-words';
import type { Translate } from './translator';

export type CaseTimelineTold = {
  trace: CaseTrace;
  timeline: StudyTimeline;
  /** `YYYY-MM-DD` */
  today: string;
  /** What the case is called there: in what leaves the project never the name itself. */
  name: string;
};

/** The words in the picture of one person's trace on the time axis: documents with how many quotations they have of this person. */
export function caseTimelineWords(
  translate: Translate,
  language: ScreenLanguage,
  { trace, timeline, today, name }: CaseTimelineTold
) {
  const title = translate('casePage.traceOf', { name });
  const words = timelineWords(translate, language, { title, timeline, today, codeName: () => '' });
  return {
    ...words,
    description: translate('casePage.traceSummary', {
      documents: trace.documents.length,
      quotations: trace.documents.reduce((sum, one) => sum + one.quotations.length, 0),
      responses: trace.responses.length
    }),
    name: (item: TimelineItem) =>
      item.detail.kind === 'document'
        ? `${item.name} (${translate('casePage.inPicture', { count: item.detail.quotationCount })})`
        : words.name(item)
  };
}

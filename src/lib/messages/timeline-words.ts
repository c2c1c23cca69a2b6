import type { DaySpan } from '$lib/analysis/timeline/day-span';
import type { CountBin } from '$lib/analysis/timeline/quotation-counts';
import type { StudyTimeline } from '$lib/analysis/timeline/study-timeline';
import type { TimelineItem, TimelineLane } from '$lib/analysis/timeline/timeline-item';
import type { CodeId } from '$lib/domain/ids';
import { firstDay, lastDay, type PartialDate } from '$lib/domain/partial-date';
import { partialDateWords } from './partial-date-words';
import type { ScreenLanguage } from './messages';
import type { Translate } from './translator';

export type TimelineTold = {
  /** Of the figure: whose timeline it is. */
  title: string;
  timeline: StudyTimeline;
  /** `YYYY-MM-DD` */
  today: string;
  codeName: (id: CodeId) => string;
};

/** The words in the picture of a timeline, its dates as the language writes them. */
export function timelineWords(
  translate: Translate,
  language: ScreenLanguage,
  { title, timeline, today, codeName }: TimelineTold
) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    // Dutch abbreviates with a point, which says nothing more.
    return (date: Date) => made.format(date).replace('.', '');
  };
  const day = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const formats = {
    day: format({ day: 'numeric' }),
    week: format({ day: 'numeric', month: 'short' }),
    month: format({ month: 'short' }),
    longMonth: format({ month: 'long', year: 'numeric' })
  };
  const dayWords = (date: string) => day(new Date(Date.parse(date)));
  const partly = partialDateWords(translate, language);
  const dateWords = (first: string, last: string) => {
    const date = partialDateOf(first, last);
    return date === first ? dayWords(first) : date ? partly(date) : `${dayWords(first)} – ${dayWords(last)}`;
  };
  const quarterOf = (date: Date) => Math.floor(date.getUTCMonth() / 3) + 1;
  const spanWords = (span: DaySpan): string => {
    const { start, end, surelyFrom, surelyTo, isPoint, isOpen, startIsExact } = span;
    if (isPoint) return dateWords(start, end);
    if (isOpen) return translate('timelineFigure.since', { from: dateWords(start, surelyFrom) });
    const to = dateWords(surelyTo, end);
    if (!startIsExact && surelyFrom === end) return translate('timelineFigure.until', { to });
    return translate('timelineFigure.span', { from: dateWords(start, surelyFrom), to });
  };
  const counts = (codeId: CodeId | null) =>
    codeId === null ? translate('timelineFigure.counts') : codeName(codeId);
  // A screen asks again for every step of moving along the axis.
  const known = new WeakMap<TimelineItem, string>();
  const place = (item: TimelineItem) => {
    const words = known.get(item) ?? placeWords(translate, item, spanWords);
    known.set(item, words);
    return words;
  };
  const items = timeline.lanes.flatMap((lane) => lane.items);
  const countOf = (kind: TimelineItem['kind']) => items.filter((item) => item.kind === kind).length;
  return {
    title,
    description:
      timeline.first === null || timeline.last === null
        ? translate('timelineFigure.nothing')
        : translate('timelineFigure.description', {
            phases: countOf('phase'),
            events: countOf('event'),
            documents: countOf('document'),
            from: dayWords(timeline.first),
            to: dayWords(timeline.last)
          }),
    lane: (lane: TimelineLane) => laneWords(translate, lane),
    name: ({ name, detail }: TimelineItem) =>
      detail.kind === 'consent' ? translate(`cases.consent.${detail.state}`) : name,
    place,
    cluster: (together: readonly TimelineItem[]) => {
      const names = together.slice(0, 6).map(place).join('; ');
      const more = together.length - 6;
      return translate('timelineFigure.cluster', {
        count: together.length,
        names: more > 0 ? translate('timelineFigure.clusterMore', { names, count: more }) : names
      });
    },
    tick: (date: Date, unit: 'day' | 'week' | 'month' | 'quarter' | 'year') => {
      if (unit === 'year') return String(date.getUTCFullYear());
      if (unit === 'quarter') return translate('timelineFigure.tickQuarter', { quarter: quarterOf(date) });
      return formats[unit](date);
    },
    major: (date: Date, unit: 'month' | 'year') =>
      unit === 'year' ? String(date.getUTCFullYear()) : formats.longMonth(date),
    range: (from: string, to: string) =>
      translate('timelineFigure.span', { from: dayWords(from), to: dayWords(to) }),
    today: translate('timelineFigure.today', { date: dayWords(today) }),
    counts,
    bin: (codeId: CodeId | null, { start, end, count }: CountBin) => {
      const date = new Date(Date.parse(start));
      const isMonth = end === lastDay(start.slice(0, 7));
      const period = isMonth
        ? formats.longMonth(date)
        : Date.parse(end) - Date.parse(start) < 7 * 86_400_000
          ? translate('timelineFigure.week', { date: dayWords(start) })
          : translate('timelineFigure.quarter', { quarter: quarterOf(date), year: date.getUTCFullYear() });
      return translate('timelineFigure.bin', { period, count, what: counts(codeId) });
    },
    sign: (sign: 'planned' | 'open' | 'uncertain' | 'plannedEvent' | 'cancelled' | 'cluster') =>
      translate(`timelineFigure.sign.${sign}`),
    /** Under a figure: how much has no date. */
    undated: (count: number) => translate('timelineFigure.undated', { count }),
    leftOut: (phases: number, others: number) =>
      translate('timelineFigure.leftOut', {
        what: [
          ...(phases > 0 ? [translate('timelineFigure.leftOutPhases', { count: phases })] : []),
          ...(others > 0 ? [translate('timelineFigure.leftOutOthers', { count: others })] : [])
        ].join(` ${translate('timelineFigure.leftOutAnd')} `)
      }),
    /** A span as it is read: `4 mrt 2025 t/m 30 apr 2025`. */
    span: spanWords
  };
}

function laneWords(translate: Translate, { kind, name, eventKind }: TimelineLane): string {
  if (name !== '') return name;
  if (kind === 'events' || kind === 'responses')
    return translate(`timelineFigure.events.${eventKind ?? 'own'}`);
  return translate(`timelineFigure.lane.${kind}`);
}

/** What something is, when it was, when it was planned and what became of it. */
function placeWords(translate: Translate, item: TimelineItem, spanWords: (span: DaySpan) => string): string {
  const { detail, name, span, planned, isOnlyPlanned, state } = item;
  const when = spanWords(span);
  const parts = [isOnlyPlanned ? translate('timelineFigure.planned', { when }) : when];
  if (planned && !isOnlyPlanned)
    parts.push(translate('timelineFigure.planned', { when: spanWords(planned) }));
  switch (detail.kind) {
    case 'phase':
      return told(translate('timelineFigure.phase', { number: detail.number, name }), parts);
    case 'event': {
      const kind = detail.ownKind || translate(`domain.event.${detail.eventKind}`);
      const time = [detail.startTime, detail.endTime].filter(Boolean).join('–');
      const states = state && state !== 'held' ? [translate(`domain.eventState.${state}`)] : [];
      const about = [...(time ? [time] : []), ...(detail.place ? [detail.place] : []), ...states];
      return told(name === kind ? name : `${kind}: ${name}`, [...parts, ...about]);
    }
    case 'document': {
      const quotations = translate('timelineFigure.quotations', { count: detail.quotationCount });
      return told(translate('timelineFigure.document', { number: detail.number, name }), [
        ...parts,
        quotations
      ]);
    }
    case 'moment': {
      const responses = translate('timelineFigure.responses', { count: detail.responseCount });
      return told(`${detail.questionnaire}, ${name}`, [...parts, responses]);
    }
    case 'response':
      return told(`${detail.questionnaire}, ${name}`, parts);
    case 'consent':
      return told(
        translate('timelineFigure.consent', { state: translate(`cases.consent.${detail.state}`) }),
        parts
      );
    case 'log':
      return told(translate('timelineFigure.logEntry', { number: detail.number, name }), [
        ...parts,
        translate(`domain.logStep.${detail.step}`)
      ]);
  }
}

const told = (what: string, parts: readonly string[]) => `${what} · ${parts.join(' · ')}`;

/** The date that lies from one day to another; null when no month, season or year does. */
function partialDateOf(first: string, last: string): PartialDate | null {
  if (first === last) return first;
  const year = first.slice(0, 4);
  const dates = [year, first.slice(0, 7), ...[21, 22, 23, 24].map((season) => `${year}-${season}`)];
  return dates.find((date) => firstDay(date) === first && lastDay(date) === last) ?? null;
}

import type { ImportDecision } from '$lib/analysis/timeline/import/import-decisions';
import { entryDates } from '$lib/analysis/timeline/import/incoming-entry';
import type { PlannedEntry, TimelineFieldChange } from '$lib/analysis/timeline/import/plan-timeline-import';
import type { DecidedProblem } from '$lib/analysis/timeline/import/resolve-entry';
import { isDay, partialDate } from '$lib/domain/partial-date';
import type { PlannedSpan } from '$lib/domain/phase';
import { eventKinds, eventStates } from '$lib/domain/study-event';
import { partialDateWords } from '$lib/messages/partial-date-words';
import type { ScreenLanguage } from '$lib/messages/messages';
import type { Translate } from '$lib/messages/translator';

/** Words for what a file says and what comes of it. */
export class EntryWords {
  readonly #date: (date: string) => string;

  constructor(
    readonly t: Translate,
    language: ScreenLanguage
  ) {
    this.#date = partialDateWords(t, language);
  }

  /** `4 mrt 2025 – 6 mrt 2025`; empty without a date. */
  span({ start, end }: PlannedSpan): string {
    const [from, to] = [start && this.#date(start), end && this.#date(end)];
    return to ? `${from ?? '…'} – ${to}` : (from ?? '');
  }

  /** The dates in words where they are some: `2025-03-04`, `2025-03/2025-05`, `2025-03-04 19:30 Europe/Amsterdam`. */
  dates(text: string): string {
    const [day = '', ...rest] = text.split(' ');
    const [start = '', end, ...more] = day.split('/');
    const isDate = (part: string) =>
      partialDate.safeParse(part).success && (isDay(part) || rest.length === 0);
    if (more.length > 0 || !isDate(start) || (end !== undefined && !isDate(end))) return text;
    return [this.span({ start, end: end ?? null }), ...rest].join(' ');
  }

  /** When a row is: dates, times, and what was planned. */
  when({ entry }: PlannedEntry): string {
    const { dates, startTime, endTime } = entry;
    const time = endTime ? `${startTime ?? ''}–${endTime}` : startTime;
    const planned = this.span({ start: dates.plannedStart, end: dates.plannedEnd });
    const parts = [
      this.span(dates),
      time ?? '',
      planned && this.t('timelineImport.planned', { span: planned })
    ].filter(Boolean);
    return parts.join(', ') || this.t('timelineImport.noDate');
  }

  problem({ code, part, found, guess }: DecidedProblem): string {
    const isDatePart = (entryDates as readonly string[]).includes(part);
    return this.t(`timelineImport.problem.${code}`, {
      found:
        code === 'no-date' || code === 'two-digit-year'
          ? found
          : found
              .split(', ')
              .map((one) => this.dates(one))
              .join(', '),
      guess: guess === null ? '' : this.dates(guess),
      part: this.t(`timelineImport.part.${isDatePart ? (part as 'start') : 'other'}`)
    });
  }

  /** What is done about a problem; of all problems of a sort, the guess is not told. */
  decision(
    { code, guess }: Pick<DecidedProblem, 'code' | 'guess'>,
    decision: ImportDecision,
    isOfAll = false
  ): string {
    const words = { guess: guess === null ? '' : this.dates(guess) };
    if (decision === 'guess') {
      if (code === 'end-before-start') return this.t('timelineImport.decision.swap');
      if (code === 'time-before-start') return this.t('timelineImport.decision.nextDay');
      if (isOfAll) return this.t('timelineImport.decision.guessAll');
      if (code === 'no-name') return this.t('timelineImport.decision.nameIt', words);
      return this.t(`timelineImport.decision.${code === 'unknown-person' ? 'isPerson' : 'guess'}`, words);
    }
    if (decision === 'as-is' && code === 'unclear-recurrence')
      return this.t('timelineImport.decision.firstOnly');
    const without = decision === 'without' ? withoutWhat[code] : undefined;
    return this.t(`timelineImport.decision.${without ?? decision}`);
  }

  change({ field, from, to, applies }: TimelineFieldChange): string {
    const shown = (text: string): string => {
      if (field === 'dates' || field === 'planned') return this.dates(text);
      const kind = eventKinds.find((one) => one === text);
      if (field === 'kind') return kind ? this.t(`domain.event.${kind}`) : `“${text.replace(/^own: /, '')}”`;
      const state = eventStates.find((one) => one === text);
      if (field === 'state' && state) return this.t(`domain.eventState.${state}`);
      return field === 'time' ? text : `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
    };
    const key = !applies ? 'kept' : from === '' ? 'set' : 'change';
    const what = this.t(`timelineImport.changed.${field}`);
    return this.t(`timelineImport.${key}`, { what, from: shown(from), to: shown(to) });
  }
}

const withoutWhat = {
  'no-date': 'withoutDate',
  'two-digit-year': 'withoutDate',
  'ambiguous-date': 'withoutDate',
  'end-before-start': 'withoutEnd',
  'time-before-start': 'withoutTime',
  'unreadable-time': 'withoutTime',
  'unknown-person': 'withoutPerson',
  'unknown-document': 'withoutDocument',
  'unknown-phase': 'withoutPhase',
  'unknown-parent': 'withoutParent'
} as Partial<
  Record<
    DecidedProblem['code'],
    | 'withoutDate'
    | 'withoutEnd'
    | 'withoutTime'
    | 'withoutPerson'
    | 'withoutDocument'
    | 'withoutPhase'
    | 'withoutParent'
  >
>;

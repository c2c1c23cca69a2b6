/** How what happens more often is taken: every time, the first time only, or from the first to the last as one span. */
export const recurrenceChoices = ['each', 'first', 'span'] as const;
export type RecurrenceChoice = (typeof recurrenceChoices)[number];

export type CalendarOptions = {
  /** The IANA zone whose clock the study went by; null: that of the calendar, or else of Amsterdam. */
  zone: string | null;
  recurring: RecurrenceChoice;
  /** First and last day of the study, between which what recurs without end is taken; null when it has none. */
  study: { first: string; last: string } | null;
};

export const defaultCalendarOptions: CalendarOptions = { zone: null, recurring: 'each', study: null };

/** The zone of a calendar that names none. */
export const usualZone = 'Europe/Amsterdam';
/** How many times of one that recurs are taken at most, and entries of a calendar. */
export const calendarLimits = { timesOfOne: 500, entries: 5_000, steps: 2_000_000 } as const;

import { propertiesNamed, propertyNamed, textOf, type IcsComponent } from './read-components';
import { readRecurrenceRule, type RecurrenceRule } from './recurrence-rule';
import { recurringDays } from './recurring-days';
import type { ZoneClock } from './zone-clock';

/** From when on a clock has an offset: once, on some days, or every year by a rule. */
type Observance = {
  /** `YYYY-MM-DD` and `HH:MM`, by the clock before. */
  startDay: string;
  time: string;
  extraDays: readonly string[];
  rule: RecurrenceRule | null;
  /** Milliseconds. */
  before: number;
  after: number;
};

const mostObservances = 60;
/** Days of a year on which one observance begins, and days it is told to begin on by themselves. */
const mostDays = 100;
const stepsPerRule = 5_000;

/** The clock that a calendar describes itself (VTIMEZONE), for a zone that has no name others know. Null when it describes none. */
export function describedClock(zone: IcsComponent): ZoneClock | null {
  const observances = zone.components
    .filter(({ name }) => name === 'standard' || name === 'daylight')
    .slice(0, mostObservances)
    .flatMap((component) => readObservance(component) ?? []);
  if (observances.length === 0) return null;
  const changes = new Map<number, Change[]>();
  const changesOf = (year: number): Change[] => {
    const found = changes.get(year) ?? changesIn(observances, year);
    changes.set(year, found);
    return found;
  };
  const earliest = observances.reduce((a, b) => (a.startDay <= b.startDay ? a : b)).before;
  return {
    name: textOf(zone, 'tzid'),
    offsetAt: (instant) => {
      const year = new Date(instant).getUTCFullYear();
      const past = changesOf(year).filter((change) => change.instant <= instant);
      return past.reduce((last, change) => (change.instant >= last.instant ? change : last), {
        instant: -Infinity,
        offset: earliest
      }).offset;
    }
  };
}

type Change = { instant: number; offset: number };

/** Of every observance the last change before the year, and those in it. */
function changesIn(observances: readonly Observance[], year: number): Change[] {
  const [from, to] = [
    `${String(year - 2).padStart(4, '0')}-01-01`,
    `${String(year + 1).padStart(4, '0')}-01-02`
  ];
  return observances.flatMap(({ startDay, time, extraDays, rule, before, after }) => {
    const days = [startDay, ...extraDays];
    if (rule && startDay <= to) {
      const until = rule.until ? untilDay(rule.until) : to;
      // A yearly rule that began long ago is followed from shortly before.
      const begin = startDay < from ? `${from.slice(0, 4)}${startDay.slice(4)}` : startDay;
      const steps = { steps: stepsPerRule };
      const recurring = recurringDays({ ...rule, count: null }, begin, until < to ? until : to, steps);
      const list = [...recurring].slice(-mostDays);
      // The day of the year it began on is seldom that of another year.
      days.push(...list.filter((day) => day !== begin || begin === startDay));
    }
    return days.map((day) => ({ instant: Date.parse(`${day}T${time}:00Z`) - before, offset: after }));
  });
}

const untilDay = (until: string) => `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;

function readObservance(component: IcsComponent): Observance | null {
  const [, startDay, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(textOf(component, 'dtstart')) ?? [];
  const before = offsetOf(component, 'tzoffsetfrom');
  const after = offsetOf(component, 'tzoffsetto');
  if (!startDay || !time || before === null || after === null) return null;
  if (Number.isNaN(Date.parse(`${startDay}T${time}:00Z`))) return null;
  const rule = readRecurrenceRule(textOf(component, 'rrule'));
  const extraDays = propertiesNamed(component, 'rdate')
    .flatMap(({ values }) => values)
    .flatMap((value) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? [value.slice(0, 10)] : []
    )
    .filter((day) => !Number.isNaN(Date.parse(day)));
  const isYearly = rule?.frequency === 'yearly';
  return {
    startDay,
    time,
    extraDays: extraDays.slice(0, mostDays),
    rule: isYearly ? rule : null,
    before,
    after
  };
}

/** `+01:00` as jCal writes it, in milliseconds. */
function offsetOf(component: IcsComponent, name: string): number | null {
  const value = String(propertyNamed(component, name)?.values[0] ?? '');
  const [, sign, hours, minutes] = /^([+-]?)(\d\d):?(\d\d)/.exec(value) ?? [];
  if (hours === undefined) return null;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return size > 86_400_000 ? null : sign === '-' ? -size : size;
}

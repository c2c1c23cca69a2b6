import { usualZone } from './calendar-options';
import { parameterOf, textOf, type IcsComponent, type IcsProperty } from './read-components';
import { ianaClock, utcClock, type ZoneClock } from './zone-clock';
import { zoneNamed } from './zone-names';
import { describedClock } from './zone-rules';

/** The clocks of a calendar: of the study, and of every zone that its times are told in. */
export type CalendarZones = {
  /** The one whose times are taken. */
  study: ZoneClock;
  /** The clock of a time; null when it is told without a zone; `unknown` is a zone that nobody knows. */
  clockOf: (property: IcsProperty) => ZoneClock | null | 'unknown';
};

/**
 * A zone with a name that is known goes by what the platform knows of it; another by what the calendar says of it itself.
 * `zone` is the choice of the user; without it that of the calendar, or of Amsterdam.
 */
export function calendarZones(calendar: IcsComponent, zone: string | null): CalendarZones {
  const own = zoneNamed(textOf(calendar, 'x-wr-timezone'));
  const study = ianaClock((zone && zoneNamed(zone)) ?? (own === 'UTC' ? null : own) ?? usualZone);
  const described = new Map(
    calendar.components
      .filter(({ name }) => name === 'vtimezone')
      .map((component) => [textOf(component, 'tzid'), component] as const)
  );
  const known = new Map<string, ZoneClock | 'unknown'>();
  const named = (id: string): ZoneClock | 'unknown' => {
    const name = zoneNamed(id);
    if (name) return name === study.name ? study : ianaClock(name);
    const component = described.get(id);
    const place = component && zoneNamed(textOf(component, 'x-lic-location'));
    if (place) return place === study.name ? study : ianaClock(place);
    return (component && describedClock(component)) ?? 'unknown';
  };
  return {
    study,
    clockOf: (property) => {
      if (String(property.values[0]).endsWith('Z')) return utcClock;
      const id = parameterOf(property, 'tzid');
      if (id === '') return null;
      const clock = known.get(id) ?? named(id);
      known.set(id, clock);
      return clock;
    }
  };
}

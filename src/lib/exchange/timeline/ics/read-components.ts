import type ICAL from 'ical.js';
import { unfoldCalendar } from './unfold-calendar';

export type Ical = typeof ICAL;

/** A property as jCal (RFC 7265) has it: its name, parameters, type and values. */
export type IcsProperty = {
  name: string;
  parameters: Readonly<Record<string, string | string[]>>;
  type: string;
  values: readonly unknown[];
};

export type IcsComponent = { name: string; properties: IcsProperty[]; components: IcsComponent[] };

export type ReadComponents = {
  calendars: IcsComponent[];
  /** Lines that are none of iCalendar, and components that never end. */
  unreadable: number;
};

const mostLines = 400_000;
const deepest = 8;

/**
 * The calendars of a file. Each line is read on its own, so that a damaged one does not take the others along; a component that
 * never ends, ends with the file. Rules of recurrence are left as they are written.
 */
export function readComponents(bytes: Uint8Array, ical: Ical): ReadComponents {
  const root: IcsComponent = { name: '', properties: [], components: [] };
  const open = [root];
  let unreadable = 0;
  for (const line of unfoldCalendar(bytes).slice(0, mostLines)) {
    const [, edge, name = ''] = /^\s*(BEGIN|END)\s*:\s*([\w-]{1,60})\s*$/i.exec(line) ?? [];
    if (edge?.toUpperCase() === 'BEGIN') {
      const component = { name: name.toLowerCase(), properties: [], components: [] };
      // What is nested deeper is read as if it stood beside it.
      open.at(-1)!.components.push(component);
      if (open.length < deepest) open.push(component);
      else open[open.length - 1] = component;
    } else if (edge) {
      const at = open.findLastIndex((component) => component.name === name.toLowerCase());
      if (at > 0) open.length = at;
      else unreadable += 1;
    } else {
      const property = readProperty(line, ical);
      if (property) open.at(-1)!.properties.push(property);
      else unreadable += 1;
    }
  }
  if (open.length > 1) unreadable += 1;
  return { calendars: root.components.filter((component) => component.name === 'vcalendar'), unreadable };
}

function readProperty(line: string, ical: Ical): IcsProperty | null {
  const [, rule] = /^(?:RRULE|EXRULE)[^:]*:(.*)$/i.exec(line) ?? [];
  const isExcluding = /^EXRULE/i.test(line);
  if (rule !== undefined)
    return { name: isExcluding ? 'exrule' : 'rrule', parameters: {}, type: 'text', values: [rule.trim()] };
  try {
    const [name, parameters, type, ...values] = ical.parse.property(line) as [
      string,
      IcsProperty['parameters'],
      string,
      ...unknown[]
    ];
    return { name, parameters, type, values };
  } catch {
    return null;
  }
}

export function propertyNamed(component: IcsComponent, name: string): IcsProperty | undefined {
  return component.properties.find((property) => property.name === name);
}

export function propertiesNamed(component: IcsComponent, name: string): IcsProperty[] {
  return component.properties.filter((property) => property.name === name);
}

/** The text of a property, trimmed; empty when it is not there. */
export function textOf(component: IcsComponent, name: string): string {
  const value = propertyNamed(component, name)?.values[0];
  return typeof value === 'string' ? value.trim() : '';
}

/** One value of a parameter; empty when it is not there. */
export function parameterOf(property: IcsProperty, name: string): string {
  const value = property.parameters[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

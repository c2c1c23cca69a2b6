import type { Season } from '$lib/domain/partial-date';

/** The month a Dutch or English name or its abbreviation (from three letters, `mrt` too) stands for, from 1. */
export function monthNamed(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = months.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? undefined : index + 1;
}

const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december']
];

/** The season a Dutch or English name stands for. */
export function seasonNamed(word: string): Season | undefined {
  return seasonNames.get(word);
}

const seasonNames = new Map<string, Season>([
  ['voorjaar', 'spring'],
  ['lente', 'spring'],
  ['spring', 'spring'],
  ['zomer', 'summer'],
  ['summer', 'summer'],
  ['najaar', 'autumn'],
  ['herfst', 'autumn'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter']
]);

/** Words that say which day of the week it was: the date says so too. */
export const weekdayNames: ReadonlySet<string> = new Set(
  (
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'
  ).split(' ')
);

/** Words that make a date a rough one. */
export const roughWords: ReadonlySet<string> = new Set(
  (
    'begin half medio midden eind einde ca circa omstreeks rond ongeveer vanaf ' +
    'early mid late end about around from approx approximately beginning of'
  ).split(' ')
);

import { comparable } from '../cells/cell-words';
import { isBareNumber } from './item-title';
import { momentRank } from './moment-names';

/** A title taken apart into what is asked and when. */
export type CrossedTitle = { item: string; moment: string };
type Pair = [string, string];
type Split = (title: string) => Pair | null;

const most = 40;

function splitAt(separator: RegExp, isLast: boolean): Split {
  return (title) => {
    const places = [...title.matchAll(separator)];
    const place = isLast ? places.at(-1) : places[0];
    if (!place) return null;
    const pair: Pair = [
      title.slice(0, place.index).trim(),
      title.slice(place.index + place[0].length).trim()
    ];
    return pair[0] !== '' && pair[1] !== '' ? pair : null;
  };
}

function splitBy(pattern: RegExp): Split {
  return (title) => {
    const found = pattern.exec(title);
    return found ? [found[1]!.trim(), found[2]!.trim()] : null;
  };
}

const separators = [
  /\s[-–—]\s/g,
  /\s?\|\s?/g,
  /\s?\/\s?/g,
  /:\s/g,
  /_/g,
  /\s·\s/g,
  /\.\s/g,
  /,\s/g,
  /\s[-–—]|[-–—]\s/g,
  /[-–—]/g
];
const splits: readonly Split[] = [
  splitBy(/^(.+?)\s*\(([^()]+)\)$/),
  splitBy(/^(.+?)\s*\[([^[\]]+)\]$/),
  ...separators.flatMap((separator) => [splitAt(separator, true), splitAt(separator, false)]),
  splitBy(/^(.+?)\s*(t\d{1,2})$/i),
  splitBy(/^(t\d{1,2})\s*(.+)$/i),
  splitAt(/\s+(?=(?:na|voor|bij|tijdens|after|before)\s)/gi, true),
  splitAt(/\s+(?=\p{L}+\s\d{1,2}$)/gu, true),
  splitBy(/^(\d{1,3}[a-z]?)\s+(.+)$/i),
  splitBy(/^(.+?)\s+(\S+)$/),
  splitBy(/^(\p{L}+\s\d{1,2})\s+(.+)$/u)
];

/**
 * Titles that each say an item and a moment ("1 - Avond 1", "T0_2a", or an item under the name of a moment), by index: when the same
 * items come back under several moments. Empty when the titles are not crossed so.
 */
export function crossTitles(
  titles: readonly string[],
  parts: readonly (readonly string[])[],
  knownMoments: readonly string[]
): Map<number, CrossedTitle> {
  const known = new Set(knownMoments.map(comparable));
  const isMoment = (name: string) => known.has(comparable(name)) || momentRank(name) !== null;
  const rowCount = parts.reduce((count, one) => Math.max(count, one.length), 0);
  const splitsHere: ((index: number) => Pair | null)[] = [];
  // A row of titles of its own for moments goes before what may be read in a single title.
  for (let row = 0; row < rowCount; row += 1)
    splitsHere.push((index) => {
      const own = parts[index]![row] ?? '';
      const others = parts[index]!.filter((part, at) => at !== row && part !== '' && part !== own);
      return own !== '' && others.length > 0 ? [own, others.join(' · ')] : null;
    });
  for (const split of splits) splitsHere.push((index) => split(titles[index]!));
  let best = { crossed: new Map<number, CrossedTitle>(), score: 0 };
  for (const split of splitsHere) {
    const pairs = titles.map((_, index) => split(index));
    for (const momentSide of [1, 0] as const) {
      const crossed = crossedBy(pairs, momentSide, isMoment);
      const moments = new Set([...crossed.values()].map(({ moment }) => comparable(moment)));
      const told = [...crossed.values()].filter(({ moment }) => isMoment(moment)).length;
      const score = crossed.size + told * 0.5 - moments.size * 0.1;
      if (crossed.size > 0 && score > best.score) best = { crossed, score };
    }
  }
  return withRestOfTitles(best.crossed, titles, isMoment);
}

/** Titles with the name of a moment at an end ("Datum Avond 1"), besides those that were crossed in the same way. */
function withRestOfTitles(
  crossed: ReadonlyMap<number, CrossedTitle>,
  titles: readonly string[],
  isMoment: (name: string) => boolean
): Map<number, CrossedTitle> {
  const names = [...new Set([...crossed.values()].map(({ moment }) => moment))].filter(isMoment);
  const all = new Map(crossed);
  if (names.length < 2) return all;
  titles.forEach((title, index) => {
    const own = crossed.get(index);
    if (own && names.includes(own.moment)) return;
    const lower = title.toLowerCase();
    for (const moment of names) {
      const name = moment.toLowerCase();
      const isLast = lower.endsWith(name);
      if (!isLast && !lower.startsWith(name)) continue;
      const rest = isLast ? title.slice(0, -name.length) : title.slice(name.length);
      // "Avond 1" is no part of "Avond 12".
      if (isLast ? /[\p{L}\p{N}]$/u.test(rest) : /^[\p{L}\p{N}]/u.test(rest)) continue;
      const item = rest.replace(/^[\s\-–—_:·|/([]+|[\s\-–—_:·|/()[\]]+$/g, '');
      if (item !== '') all.set(index, { item, moment });
      break;
    }
  });
  return all;
}

function crossedBy(
  pairs: readonly (Pair | null)[],
  momentSide: 0 | 1,
  isMoment: (name: string) => boolean
): Map<number, CrossedTitle> {
  const found = new Map<number, CrossedTitle>();
  pairs.forEach((pair, index) => {
    if (pair) found.set(index, { item: pair[1 - momentSide]!, moment: pair[momentSide] });
  });
  const byMoment = grouped(found, ({ moment }) => comparable(moment));
  const byItem = grouped(found, ({ item }) => comparable(item) || item);
  // Only items that come back, under moments that have them, are crossed.
  for (const [index, { item, moment }] of found)
    if ((byItem.get(comparable(item) || item) ?? 0) < 2 && !isMoment(moment)) found.delete(index);
  const entries = [...found.values()];
  const moments = [...new Set(entries.map(({ moment }) => comparable(moment)))];
  const items = [...new Set(entries.map(({ item }) => comparable(item)))];
  const pairsSeen = new Set(
    entries.map(({ item, moment }) => `${comparable(item)}\u0000${comparable(moment)}`)
  );
  const repeating = entries.filter(({ item }) => (byItem.get(comparable(item) || item) ?? 0) >= 2).length;
  const told = moments.filter((moment) =>
    entries.some((one) => comparable(one.moment) === moment && isMoment(one.moment))
  );
  const areNumbers = entries.filter(({ item }) => isBareNumber(item)).length >= entries.length * 0.8;
  const momentsAreItems = entries.filter(({ moment }) => isBareNumber(moment)).length >= entries.length * 0.5;
  const isCrossed =
    moments.length >= 2 &&
    moments.length <= most &&
    items.length >= 1 &&
    pairsSeen.size === entries.length &&
    repeating >= entries.length * 0.6 &&
    (told.length >= moments.length * 0.5 ||
      (areNumbers && !momentsAreItems && moments.every((one) => (byMoment.get(one) ?? 0) >= 2)));
  if (!isCrossed) return new Map();
  return found;
}

function grouped(
  crossed: ReadonlyMap<number, CrossedTitle>,
  key: (one: CrossedTitle) => string
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of crossed.values()) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

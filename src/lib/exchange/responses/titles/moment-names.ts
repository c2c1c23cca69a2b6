import { editDistance } from '$lib/language/edit-distance';
import { comparable } from '../cells/cell-words';

const occasions =
  'avond|meting|meetmoment|moment|ronde|wave|golf|sessie|session|bijeenkomst|training|trainingsavond|week|maand|month|dag|day|workshop|les|module|match|fase|phase|afname|measurement|time|tijdstip|evening|meeting|periode|period|cyclus|blok|keer|jaar|year|leerjaar|kwartaal|quarter|evaluatie|survey|vragenlijst|test';
const ordinals: Record<string, number> = {
  eerste: 1,
  first: 1,
  tweede: 2,
  second: 2,
  derde: 3,
  third: 3,
  vierde: 4,
  fourth: 4,
  vijfde: 5,
  fifth: 5,
  laatste: 90,
  last: 90
};
const months =
  'januari january jan februari february feb maart march mrt april apr mei may juni june jun juli july jul augustus august aug september sept sep oktober october okt oct november nov december dec voorjaar najaar zomer winter herfst lente spring summer autumn fall'.split(
    ' '
  );
const early =
  /^(?:(?:de )?(?:voormeting|nulmeting|beginmeting|pretest|pre test|pre|baseline|start|begin|vooraf|before|intake|voor|nul|startmeting|aanvang|instroom))$/;
const middle =
  /^(?:tussenmeting|tussen|tussentijds|midden|middle|halverwege|midway|mid|interim|tijdens|during)$/;
const late =
  /^(?:nameting|eindmeting|posttest|post test|post|einde|eind|end|afsluiting|achteraf|na afloop|after|na|slot|slotmeting|uitstroom|final|exit)$/;
const later = /^(?:follow up|followup|vervolgmeting|opvolging|nazorg|retentiemeting)(?: (\d+))?$/;

/** Where a name puts a moment among others, lower is earlier; null when nothing in it says that it names a moment. */
export function momentRank(name: string): number | null {
  const plain = comparable(name);
  if (plain === '' || plain.length > 60) return null;
  if (early.test(plain)) return 0;
  if (middle.test(plain)) return 500;
  if (late.test(plain)) return 1000;
  const followUp = later.exec(plain);
  if (followUp) return 1500 + Number(followUp[1] ?? 0);
  const coded = /^(?:t|m|w|tm) ?(\d{1,2})$/.exec(plain);
  if (coded) return 1 + Number(coded[1]);
  const day = /^((?:19|20)\d\d)(?: (\d{1,2})(?: (\d{1,2}))?)?$/.exec(plain);
  if (day) return Number(day[1]) * 400 + Number(day[2] ?? 0) * 31 + Number(day[3] ?? 0);
  const words = plain.split(' ');
  const month = words.findIndex((word) => months.includes(word));
  if (month >= 0 && words.length <= 3) {
    const year = Number(/\b(?:19|20)\d\d\b/.exec(plain)?.[0] ?? 2000);
    return year * 400 + months.indexOf(words[month]!);
  }
  const counted =
    new RegExp(`(?:^|\\s)(?:${occasions}) ?(\\d{1,3})(?=$|\\s)`).exec(plain) ??
    new RegExp(`(?:^|\\s)(\\d{1,2})(?:e|ste|de|st|nd|rd|th)? (?:${occasions})(?=$|\\s)`).exec(plain);
  if (counted && words.length <= 6) return 1 + Number(counted[1]);
  const ordinal = words.find((word) => word in ordinals);
  const isOccasion = words.some((word) => new RegExp(`^(?:${occasions})$`).test(word));
  if (ordinal && isOccasion && words.length <= 6) return 1 + ordinals[ordinal]!;
  if (words.some((word) => early.test(word) && word.length > 4) && words.length <= 4) return 1;
  if (words.some((word) => middle.test(word) && word.length > 5) && words.length <= 4) return 501;
  if (words.some((word) => late.test(word) && word.length > 4) && words.length <= 4) return 1001;
  return null;
}

/** Moments in the order their names tell, when each of them tells; else as they came. */
export function orderedMoments(names: readonly string[]): string[] {
  const ranks = new Map(names.map((name) => [name, momentRank(name)]));
  if ([...ranks.values()].some((rank) => rank === null)) return [...names];
  return [...names].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
}

/**
 * Which known moment each name of a file stands for: by name, then by what is in it, by place in the order when both are counted,
 * or by a slip of the pen; a known moment is given once. Those that stand for none are left out.
 */
export function matchMoments(found: readonly string[], known: readonly string[]): Map<string, string> {
  const matched = new Map<string, string>();
  const open = new Set(known);
  const match = (isSame: (name: string, candidate: string) => boolean) => {
    for (const name of found) {
      if (matched.has(name)) continue;
      const candidates = [...open].filter((candidate) => isSame(name, candidate));
      if (candidates.length !== 1) continue;
      matched.set(name, candidates[0]!);
      open.delete(candidates[0]!);
    }
  };
  match((name, candidate) => comparable(name) === comparable(candidate));
  match((name, candidate) => {
    const [one, other] = [` ${comparable(name)} `, ` ${comparable(candidate)} `];
    return one.trim().length > 1 && other.trim().length > 1 && (one.includes(other) || other.includes(one));
  });
  // "T1" is the second of a study that counts from nought, and the first of one that does not.
  const counts = found
    .filter((name) => !matched.has(name))
    .map((name) => /^\D{0,12}(\d{1,2})$/.exec(name.trim())?.[1]);
  if (counts.length > 0 && counts.every((count) => count !== undefined)) {
    const from = counts.includes('0') ? 0 : 1;
    for (const name of found.filter((one) => !matched.has(one))) {
      const candidate = known[Number(/(\d{1,2})$/.exec(name.trim())![1]) - from];
      if (candidate === undefined || !open.has(candidate)) continue;
      matched.set(name, candidate);
      open.delete(candidate);
    }
  }
  match((name, candidate) => momentRank(name) !== null && momentRank(name) === momentRank(candidate));
  match(
    (name, candidate) =>
      editDistance(comparable(name), comparable(candidate), 2) <= Math.min(2, name.length / 4)
  );
  return matched;
}

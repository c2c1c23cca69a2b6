import type { AnswerScale } from '$lib/domain/item';

const number = String.raw`(-?\d{1,3})`;
const range = new RegExp(
  String.raw`(?:^|[\s(\[,:])${number}\s*(?:-|–|—|t\/m|tot en met|tot|to|through|\.\.\.?|…)\s*${number}(?=$|[\s)\].,;:])`,
  'i'
);
const labels =
  /(-?\d{1,3})\s*=\s*([^,;()[\]=]+?)(?=\s*(?:[,;)\]]|$|\s(?:en|and|tot|t\/m|to|-|–)?\s*-?\d{1,3}\s*=))/gi;
const usual = new Set([
  '0-10',
  '1-10',
  '1-5',
  '1-7',
  '1-4',
  '1-3',
  '1-6',
  '0-100',
  '0-5',
  '0-4',
  '1-9',
  '0-3',
  '1-100',
  '1-11'
]);

/**
 * The scale that a title tells: "(1-10)", "(1 = helemaal oneens, 5 = helemaal eens)", "schaal van 1 tot 5". Labels far beyond the
 * others ("9 = weet niet") stand for no answer and are kept as labels. Null when it tells none.
 */
export function scaleInTitle(title: string): AnswerScale | null {
  const told = [...title.matchAll(labels)].map((found) => ({
    value: Number(found[1]),
    label: found[2]!.trim().replace(/\s(?:en|and|tot|to|t\/m)$/i, '')
  }));
  const asked = told.filter(
    ({ label }) => !/^(?:weet|n\.?v\.?t|niet van|geen|don|not app|no |missing|onbekend|n\/a)/i.test(label)
  );
  const between = range.exec(title);
  if (asked.length >= 2) {
    const values = asked.map(({ value }) => value);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    if (min < max) return { min, max, step: 1, labels: told };
  }
  if (!between) return null;
  const [min, max] = [Number(between[1]), Number(between[2])];
  const saysScale = /schaal|scale|cijfer|score|rating|rate|beoordeel/i.test(title);
  if (min >= max || !(usual.has(`${min}-${max}`) || (saysScale && max <= 100))) return null;
  return { min, max, step: 1, labels: told };
}

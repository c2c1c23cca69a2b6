import { toRatings, type Ratings } from '../ratings';

/** Ratings of one character each, a word per unit: `11.1 2232`; a dot is missing. */
export function ratingsOf(units: string): Ratings {
  return toRatings(
    units.split(' ').map((unit) => [...unit].map((rating) => (rating === '.' ? null : rating)))
  );
}

/** Ratings from how many coders gave each category, a word of digits per unit: `301 022`. Who gave which is made up. */
export function ratingsOfCounts(units: string): Ratings {
  const given = units
    .split(' ')
    .map((unit) => [...unit].flatMap((count, category) => new Array<number>(Number(count)).fill(category)));
  const coders = Math.max(...given.map((row) => row.length));
  return {
    rows: given.map((row) => [...row, ...new Array<null>(coders - row.length).fill(null)]),
    categoryCount: units.split(' ')[0]!.length
  };
}

/** Two coders from their contingency table, each cell a row with its weight. */
export function ratingsOfTable(table: readonly (readonly number[])[]): Ratings {
  return {
    rows: table.flatMap((counts, first) => counts.map((_, second) => [first, second])),
    weights: table.flat(),
    categoryCount: table.length
  };
}

/** Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, example C: 12 units, 4 observers, missing ratings. */
export const fourObservers = ratingsOf('11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.');

/** The same, example B: 12 units, 2 observers, words. */
export const twoObservers = ratingsOf('ab aa bb bb db cc cc cc ee dd dd ad');

/** The same, example A: 10 units, 2 observers, yes and no. */
export const twoObserversBinary = ratingsOf('01 11 01 00 00 01 00 00 10 00');

/** Hayes & Krippendorff 2007, Communication Methods and Measures 1:77, table 1: 40 units, 5 observers, ranks 0-3. */
export const fiveObservers = ratingsOf(
  '112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. ' +
    '000.0 0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 ' +
    '2222. 111.1'
);

/** Fleiss 1971, Psychological Bulletin 76:378: 30 patients, 6 psychiatrists, 5 diagnoses (as in R's irr::diagnoses). */
export const psychiatricDiagnoses = ratingsOf(
  '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 333335 ' +
    '111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555'
);

/** The tables of counts of R's irrCAC 1.4 (Gwet): distrib.6raters, cac.dist4cat, and cac.dist.g1g2 with missing ratings. */
export const distribSixRaters = ratingsOfCounts(
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031'
);
export const distFourRaters = ratingsOfCounts('301 211 211 202 310 310 040 031 004 310 040 031 022 004 310');
export const distWithMissing = ratingsOfCounts(
  '30000 03100 00400 00400 04000 11110 00040 31000 04000 00003 20000 00100 03100 12100'
);

/** R's irr::anxiety: 20 people, 3 raters, scores 1-6. */
export const anxiety = ratingsOf(
  '332 361 344 464 523 542 221 346 531 231 221 632 133 533 221 221 113 233 432 342'
);

/** Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29: agreement high and kappa below zero. */
export const kappaParadox = ratingsOfTable([
  [118, 5],
  [2, 0]
]);

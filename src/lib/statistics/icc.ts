import { fQuantile } from './f-distribution';
import { checkRatings, coderCount, type Ratings } from './ratings';
import { defined, undefinedBecause, type Interval, type Statistic, type UndefinedReason } from './statistic';

export const iccForms = ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'] as const;
/**
 * The six forms of Shrout & Fleiss. First number: 1 every unit has its own coders; 2 the same coders for all, a sample from
 * many (differences in level between coders count as disagreement); 3 the same coders for all, these and no others (they do
 * not). Second: 1 of one coder's ratings, k of the mean over the coders.
 */
export type IccForm = (typeof iccForms)[number];

export type IccResult = { form: IccForm; statistic: Statistic; interval: Interval | null };

/** Of n units and k coders the mean squares between units, within units, between coders and of what remains. */
type MeanSquares = {
  units: number;
  coders: number;
  between: number;
  within: number;
  betweenCoders: number;
  error: number;
};

/**
 * The intraclass correlations of numeric ratings (Shrout & Fleiss 1979, Psychological Bulletin 86:420) with their 95 %
 * intervals from the F distribution; of ICC(2,·) by the approximation of Fleiss & Shrout 1978 with the degrees of freedom of
 * the single form for both, as the article and R's psych::ICC do (irr::icc gives a slightly other interval for the mean:
 * McGraw & Wong 1996 have its own degrees of freedom). They are estimates and can be below zero.
 *
 * Only units that every coder rated take part; `completeUnits` says how many those are. Undefined: `needs-two-coders` with
 * fewer than two, `no-units` when no unit is complete, `not-numeric` without values, `too-few-units` with a single one,
 * `no-variance` when what the form divides by is not above zero. An interval is null when the statistic is undefined and where
 * the approximation breaks down.
 */
export function icc(ratings: Ratings, level = 0.95): IccResult[] {
  const squares = meanSquares(ratings);
  if (typeof squares === 'string')
    return iccForms.map((form) => ({ form, statistic: undefinedBecause(squares), interval: null }));
  return iccForms.map((form) => {
    const [above, below] = ratioOf(form, squares);
    if (below <= negligible(squares))
      return { form, statistic: undefinedBecause('no-variance'), interval: null };
    return { form, statistic: defined(above / below), interval: intervalOf(form, squares, level) };
  });
}

/** How many units every coder rated. */
export function completeUnits({ rows, weights }: Ratings): number {
  return rows.reduce((sum, row, index) => sum + (row.includes(null) ? 0 : weights ? weights[index]! : 1), 0);
}

/** What rounding can leave of a difference that is none, beside those that are there. */
function negligible({ between, within, betweenCoders }: MeanSquares): number {
  return 1e-12 * Math.max(between, within, betweenCoders);
}

function ratioOf(form: IccForm, squares: MeanSquares): [above: number, below: number] {
  const { units: n, coders: k, between, within, betweenCoders, error } = squares;
  if (form === 'ICC(1,1)') return [between - within, between + (k - 1) * within];
  if (form === 'ICC(1,k)') return [between - within, between];
  if (form === 'ICC(2,1)')
    return [between - error, between + (k - 1) * error + (k * (betweenCoders - error)) / n];
  if (form === 'ICC(2,k)') return [between - error, between + (betweenCoders - error) / n];
  if (form === 'ICC(3,1)') return [between - error, between + (k - 1) * error];
  return [between - error, between];
}

function intervalOf(form: IccForm, squares: MeanSquares, level: number): Interval | null {
  const single = form.startsWith('ICC(2')
    ? intervalOfAgreement(squares, level)
    : intervalOfRatio(form, squares, level);
  if (!single || form.endsWith('1)')) return single;
  // Spearman-Brown, for what is above the lowest correlation that k coders can have.
  const stepUp = (value: number) => (value * squares.coders) / (1 + (squares.coders - 1) * value);
  return single[0] * (squares.coders - 1) > -1 ? finite(stepUp(single[0]), stepUp(single[1])) : null;
}

/** Of ICC(1,1) and ICC(3,1): F = between / noise, written without dividing by a noise that can be zero. */
function intervalOfRatio(form: IccForm, squares: MeanSquares, level: number): Interval | null {
  const { units: n, coders: k, between, within, error } = squares;
  const noise = form.startsWith('ICC(1') ? within : error;
  const df1 = n - 1;
  const df2 = form.startsWith('ICC(1') ? n * (k - 1) : (n - 1) * (k - 1);
  const tail = (1 + level) / 2;
  const at = (quantile: number) => (between - quantile * noise) / (between + (k - 1) * quantile * noise);
  return finite(at(fQuantile(tail, df1, df2)), at(1 / fQuantile(tail, df2, df1)));
}

/** Of ICC(2,1): Fleiss & Shrout 1978, with Satterthwaite's degrees of freedom. */
function intervalOfAgreement(squares: MeanSquares, level: number): Interval | null {
  const { units: n, coders: k, between, betweenCoders, error } = squares;
  const [above, below] = ratioOf('ICC(2,1)', squares);
  const rho = above / below;
  const a = k * rho * betweenCoders;
  const b = (n * (1 + (k - 1) * rho) - k * rho) * error;
  const degrees = ((k - 1) * (n - 1) * (a + b) ** 2) / ((n - 1) * a ** 2 + b ** 2);
  if (!(degrees > 0 && degrees < Infinity)) return error === 0 && betweenCoders === 0 ? [1, 1] : null;
  const tail = (1 + level) / 2;
  const upper = fQuantile(tail, n - 1, degrees);
  const lower = fQuantile(tail, degrees, n - 1);
  const noise = k * betweenCoders + (k * n - k - n) * error;
  return finite(
    (n * (between - upper * error)) / (upper * noise + n * between),
    (n * (lower * between - error)) / (noise + n * lower * between)
  );
}

function finite(low: number, high: number): Interval | null {
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}

function meanSquares(ratings: Ratings): MeanSquares | UndefinedReason {
  checkRatings(ratings);
  const { rows, weights, values } = ratings;
  const k = coderCount(ratings);
  if (rows.length > 0 && k < 2) return 'needs-two-coders';
  const n = completeUnits(ratings);
  if (n === 0) return 'no-units';
  if (!values) return 'not-numeric';
  if (n < 2) return 'too-few-units';
  const complete = rows.flatMap((row, index) => {
    const weight = weights ? weights[index]! : 1;
    return row.includes(null) || weight === 0
      ? []
      : [{ weight, numbers: row.map((category) => values[category!]!) }];
  });
  if (new Set(complete.flatMap(({ numbers }) => numbers)).size === 1) return 'no-variance';
  const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const mean = sumOf(complete.map(({ weight, numbers }) => weight * sumOf(numbers))) / (n * k);
  const coderMeans = Array.from(
    { length: k },
    (_, coder) => sumOf(complete.map(({ weight, numbers }) => weight * numbers[coder]!)) / n
  );
  let between = 0;
  let within = 0;
  let error = 0;
  for (const { weight, numbers } of complete) {
    const unitMean = sumOf(numbers) / k;
    between += weight * k * (unitMean - mean) ** 2;
    numbers.forEach((number, coder) => {
      within += weight * (number - unitMean) ** 2;
      error += weight * (number - unitMean - coderMeans[coder]! + mean) ** 2;
    });
  }
  const betweenCoders = n * sumOf(coderMeans.map((coderMean) => (coderMean - mean) ** 2));
  return {
    units: n,
    coders: k,
    between: between / (n - 1),
    within: within / (n * (k - 1)),
    betweenCoders: betweenCoders / (k - 1),
    error: error / ((n - 1) * (k - 1))
  };
}

import type { CodeAgreement } from '$lib/domain/measurement';
import type { CoefficientKey } from '$lib/messages/agreement-words';

/** A sign of a formula and the number it has for a code. */
export type WorkedNumber = { sign: string; value: number; isCount: boolean };

/**
 * The numbers in the formula of a coefficient for one code, as far as the two-by-two table of two coders gives them; empty
 * for a coefficient that takes more than that.
 */
export function workedNumbers(key: CoefficientKey, table: CodeAgreement['table']): readonly WorkedNumber[] {
  if (!table) return [];
  const { both: a, onlyFirst: b, onlySecond: c, neither: d } = table;
  const n = a + b + c + d;
  if (n === 0) return [];
  const count = (sign: string, value: number): WorkedNumber => ({ sign, value, isCount: true });
  const share = (sign: string, value: number): WorkedNumber => ({ sign, value, isCount: false });
  const [first, second] = [(a + b) / n, (a + c) / n];
  const mean = (first + second) / 2;
  const observed = share('pₒ', (a + d) / n);
  const discordant = [count('b', b), count('c', c)];
  switch (key) {
    case 'percentAgreement':
      return [count('a', a), ...discordant, count('d', d), count('n', n)];
    case 'positiveAgreement':
      return [count('a', a), ...discordant];
    case 'negativeAgreement':
      return [count('d', d), ...discordant];
    case 'cohensKappa':
      return [
        observed,
        share('p₁', first),
        share('p₂', second),
        share('pₑ', first * second + (1 - first) * (1 - second))
      ];
    case 'scottsPi':
      return [observed, share('p', mean), share('pₑ', mean ** 2 + (1 - mean) ** 2)];
    case 'gwetAc1':
      return [observed, share('p', mean), share('pₑ', 2 * mean * (1 - mean))];
    case 'brennanPrediger':
      return [observed, count('q', 2)];
    case 'krippendorffAlpha': {
      // Every unit has two values; pairs of values of the same unit are not left out of the expected ones (Krippendorff).
      const [ones, zeros] = [2 * a + b + c, 2 * d + b + c];
      return [share('Dₒ', (b + c) / n), share('Dₑ', (2 * ones * zeros) / (2 * n * (2 * n - 1)))];
    }
    default:
      return [];
  }
}

import type { Continuum } from '../coded-span';

/** A fraction in lowest terms but for its sign, exact. */
export type Fraction = { over: bigint; under: bigint };

/** The unitizing alphas of one document as the definitions have them; null where they divide by nothing. */
export type ExactAlphas = {
  uAlpha: Fraction | null;
  binaryAlpha: Fraction | null;
  cuAlpha: Fraction | null;
  kuAlpha: (Fraction | null)[];
};

/**
 * Slow and obvious: a table of coincidences filled character by character, the table of expected ones from it, in fractions.
 * Krippendorff et al. 2016; the gap is the value after the last.
 */
export function unitizingByCharacter({ length, coders }: Continuum, valueCount: number): ExactAlphas {
  const gap = valueCount;
  const unitAt = coders.map((units) => {
    const at: (number | null)[] = new Array(length).fill(null);
    units.forEach((unit, index) => at.fill(index, unit.start, unit.end));
    return at;
  });
  const valueAt = (coder: number, at: number) => {
    const unit = unitAt[coder]![at];
    return unit === null ? gap : coders[coder]![unit!]!.value;
  };
  const observed = table(valueCount + 1);
  const within = new Array<number>(valueCount + 1).fill(0);
  const pairableWithin = new Array<number>(valueCount).fill(0);
  coders.forEach((units, coder) => {
    for (const { start, end, value } of units) within[value]! += (end - start) ** 2;
    for (let at = 0; at < length; at += 1) if (valueAt(coder, at) === gap) within[gap]! += 1;
    coders.forEach((_, other) => {
      if (other === coder) return;
      const shared = new Map<number, number>();
      for (let at = 0; at < length; at += 1) {
        observed[valueAt(coder, at)]![valueAt(other, at)]! += 1;
        const unit = unitAt[coder]![at]!;
        if (unit !== null && valueAt(other, at) !== gap) shared.set(unit, (shared.get(unit) ?? 0) + 1);
      }
      for (const [unit, characters] of shared) pairableWithin[units[unit]!.value]! += characters ** 2;
    });
  });
  const pairs = BigInt(Math.max(1, coders.length - 1));
  const all = observed.map((row) => row.map((count) => fraction(BigInt(count), pairs)));
  const valued = all.slice(0, gap).map((row) => row.slice(0, gap));
  const coded = all.map((row) => [total(row.slice(0, gap)), row[gap]!]);
  const binary = [[0, 1].map((column) => total(coded.slice(0, gap).map((row) => row[column]!))), coded[gap]!];
  const codedWithin = within.slice(0, gap).reduce((sum, squares) => sum + squares, 0);
  const expected = expectedTable(
    valued,
    pairableWithin.map((squares) => fraction(BigInt(squares), pairs))
  );
  return {
    uAlpha: alphaOf(all, expectedTable(all, within.map(whole))),
    binaryAlpha: alphaOf(binary, expectedTable(binary, [codedWithin, within[gap]!].map(whole))),
    cuAlpha: alphaOf(valued, expected),
    kuAlpha: valued.map((row, value) => alphaOfValue(row, expected?.[value], value))
  };
}

/** e_ck = l.. (l_c. l_.k - [c = k] S_c) / (l..² - ΣS), null when that divides by nothing or less. */
function expectedTable(observed: Fraction[][], within: Fraction[]): Fraction[][] | null {
  const lengths = observed.map(total);
  const length = total(lengths);
  const under = minus(times(length, length), total(within));
  if (under.over <= 0n) return null;
  return lengths.map((row, value) =>
    lengths.map((column, other) => {
      const pairs = times(row, column);
      return divide(times(length, value === other ? minus(pairs, within[value]!) : pairs), under);
    })
  );
}

function alphaOf(observed: Fraction[][], expected: Fraction[][] | null): Fraction | null {
  if (!expected) return null;
  const disagreement = offDiagonal(expected);
  return disagreement.over === 0n ? null : minus(whole(1), divide(offDiagonal(observed), disagreement));
}

/** (k)uα = 1 - (e_k. / l_k.) (l_k. - l_kk) / (e_k. - e_kk) */
function alphaOfValue(
  observed: Fraction[],
  expected: Fraction[] | undefined,
  value: number
): Fraction | null {
  const length = total(observed);
  if (!expected || length.over === 0n) return null;
  const sum = total(expected);
  const other = minus(sum, expected[value]!);
  if (sum.over <= 0n || other.over === 0n) return null;
  return minus(whole(1), times(divide(sum, length), divide(minus(length, observed[value]!), other)));
}

function offDiagonal(rows: Fraction[][]): Fraction {
  return total(rows.flatMap((row, index) => row.filter((_, column) => column !== index)));
}

function table(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

function fraction(over: bigint, under: bigint): Fraction {
  const divisor = greatestDivisor(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

const whole = (value: number) => fraction(BigInt(value), 1n);
const times = (a: Fraction, b: Fraction) => fraction(a.over * b.over, a.under * b.under);
const divide = (a: Fraction, b: Fraction) => fraction(a.over * b.under, a.under * b.over);
const minus = (a: Fraction, b: Fraction) => fraction(a.over * b.under - b.over * a.under, a.under * b.under);
const plus = (a: Fraction, b: Fraction) => fraction(a.over * b.under + b.over * a.under, a.under * b.under);
const total = (all: Fraction[]) => all.reduce(plus, whole(0));

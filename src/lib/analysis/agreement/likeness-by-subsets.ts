import { placesByGroup, sumCounts, type SortedCounts } from './cluster-counts';
import { alikeSets, likenessOf, type LikenessOfSets } from './likeness-of-sets';

/** Of larger sets the likeness to every other set is listed: the differences below would cost too many digits. */
const largestSmall = 12;
const width = largestSmall + 1;

/**
 * Likeness from counts of subsets. How alike two sets are depends on their sizes p and q and on how many codes k they share; any
 * such function with f(0) = 0 is a sum of w(p, q, t) · C(k, t), by Newton's forward differences, and C(k, t) is the number of
 * subsets of t codes that both have. So the sum over pairs of sets is one over subsets T of w · N(p, T) · N(q, T), with N(p, T) how
 * often sets of p codes that hold T were given. Subsets that only one set has come to a multiple of the square of how often
 * it was given. A sample costs what there are of shared subsets, not of pairs.
 *
 * @param counts how often each set was given, per cluster
 */
export function likenessBySubsets(
  sets: readonly (readonly number[])[],
  counts: SortedCounts
): LikenessOfSets {
  const given = new Float64Array(sets.length);
  const isIn = new Uint8Array(sets.length);
  for (const set of counts.targets) isIn[set] = 1;
  const small = Uint32Array.from(sets.keys()).filter(
    (set) => isIn[set] === 1 && sets[set]!.length <= largestSmall
  );
  const weights = newtonWeights();
  const { holders, own } = sharedSubsets(sets, small, weights);
  const slots = new Float64Array(holders.sizes.length);
  const large = pairsOfLarge(sets, (set) => isIn[set] === 1);
  return (times) => {
    sumCounts(counts, times, given);
    slots.fill(0);
    const sum = { jaccard: 0, masi: 0 };
    for (let index = 0; index < small.length; index += 1) {
      const often = given[small[index]!]!;
      if (often === 0) continue;
      sum.jaccard += often ** 2 * own.jaccard[index]!;
      sum.masi += often ** 2 * own.masi[index]!;
      const end = holders.from[index + 1]!;
      for (let at = holders.from[index]!; at < end; at += 1) slots[holders.slots[at]!]! += often;
    }
    for (let begin = 0; begin < slots.length;) {
      const end = holders.ends[begin]!;
      for (let one = begin; one < end; one += 1) {
        if (slots[one] === 0) continue;
        const line = holders.sizes[one]! * width;
        for (let other = one; other < end; other += 1) {
          const often = (other === one ? 1 : 2) * slots[one]! * slots[other]!;
          const weight = holders.planes[begin]! + line + holders.sizes[other]!;
          sum.jaccard += often * weights.jaccard[weight]!;
          sum.masi += often * weights.masi[weight]!;
        }
      }
      begin = end;
    }
    for (let pair = 0; pair < large.ones.length; pair += 1) {
      const often = given[large.ones[pair]!]! * given[large.others[pair]!]!;
      sum.jaccard += often * large.jaccard[pair]!;
      sum.masi += often * large.masi[pair]!;
    }
    return sum;
  };
}

type Holders = {
  /** The slots of the sets with number `small[index]` are `slots[from[index]]` up to `from[index + 1]`. */
  from: Uint32Array;
  slots: Uint32Array;
  /** Per slot the size of the sets it is of, where the slots of its subset end, and where the weights of its subset begin. */
  sizes: Uint8Array;
  ends: Uint32Array;
  planes: Uint32Array;
};

/**
 * The subsets that at least two of the sets have, each with a slot per size of those sets, beside each other; and what is left
 * for each set alone. A subset is looked for only where all but its last code are shared already (Agrawal & Srikant 1994).
 */
function sharedSubsets(
  sets: readonly (readonly number[])[],
  small: Uint32Array,
  weights: Weights
): { holders: Holders; own: Weights } {
  const own = {
    jaccard: new Float64Array(small.length).fill(1),
    masi: new Float64Array(small.length).fill(1)
  };
  const codeCount = 1 + small.reduce((most, set) => Math.max(most, sets[set]!.at(-1)!), 0);
  const found: { index: number; subset: number; size: number }[] = [];
  let subsetCount = 0;
  // What a set has of subsets of one size: which, and at what place in the set its last code is.
  type Part = { index: number; subset: number; last: number };
  let parts: Part[] = Array.from(small, (_, index) => ({ index, subset: 0, last: -1 }));
  const sizes: number[] = [];
  for (let size = 1; parts.length > 0; size += 1) {
    const numbers = new Map<number, number>();
    const counts: number[] = [];
    const longer: Part[] = [];
    for (const { index, subset, last } of parts) {
      const codes = sets[small[index]!]!;
      for (let place = last + 1; place < codes.length; place += 1) {
        const name = subset * codeCount + codes[place]!;
        let number = numbers.get(name);
        if (number === undefined) numbers.set(name, (number = counts.push(0) - 1));
        counts[number]! += 1;
        longer.push({ index, subset: number, last: place });
      }
    }
    parts = longer.filter(({ subset }) => counts[subset]! > 1);
    for (const { index, subset } of parts) {
      const setSize = sets[small[index]!]!.length;
      const weight = (size * width + setSize) * width + setSize;
      own.jaccard[index]! -= weights.jaccard[weight]!;
      own.masi[index]! -= weights.masi[weight]!;
      found.push({ index, subset: subsetCount + subset, size: setSize });
    }
    for (let subset = 0; subset < counts.length; subset += 1) sizes.push(size);
    subsetCount += counts.length;
  }
  return { holders: toHolders(found, sizes, small.length), own };
}

function toHolders(
  found: readonly { index: number; subset: number; size: number }[],
  subsetSizes: readonly number[],
  setCount: number
): Holders {
  const names = Float64Array.from(found, ({ subset, size }) => subset * width + size);
  const distinct = Float64Array.from(new Set(names)).sort();
  const slotOf = new Map(Array.from(distinct, (name, slot) => [name, slot]));
  const byIndex = placesByGroup(
    Uint32Array.from(found, ({ index }) => index),
    setCount
  );
  const ends = new Uint32Array(distinct.length);
  for (let slot = distinct.length - 1; slot >= 0; slot -= 1) {
    const isSame = Math.floor(distinct[slot]! / width) === Math.floor((distinct[slot + 1] ?? -width) / width);
    ends[slot] = isSame ? ends[slot + 1]! : slot + 1;
  }
  return {
    from: byIndex.from,
    slots: byIndex.order.map((place) => slotOf.get(names[place]!)!),
    sizes: Uint8Array.from(distinct, (name) => name % width),
    ends,
    planes: Uint32Array.from(distinct, (name) => subsetSizes[Math.floor(name / width)]! * width ** 2)
  };
}

type Weights = { jaccard: Float64Array; masi: Float64Array };

/** w(p, q, t) at `(t · (n + 1) + p) · (n + 1) + q`, n being the largest size. */
function newtonWeights(): Weights {
  const weights = { jaccard: new Float64Array(width ** 3), masi: new Float64Array(width ** 3) };
  for (let p = 1; p < width; p += 1)
    for (let q = 1; q < width; q += 1)
      for (let t = 1; t <= Math.min(p, q); t += 1) {
        const at = (t * width + p) * width + q;
        for (let shared = 1, sign = t % 2 === 1 ? 1 : -1; shared <= t; shared += 1, sign = -sign) {
          const alike = likenessOf(shared, p, q);
          weights.jaccard[at]! += sign * choose(t, shared) * alike.jaccard;
          weights.masi[at]! += sign * choose(t, shared) * alike.masi;
        }
      }
  return weights;
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let step = 1; step <= count; step += 1) ways = (ways * (from - count + step)) / step;
  return Math.round(ways);
}

/** Every pair in which one or both sets are large and that share a code, with how alike they are; both ways round at once. */
function pairsOfLarge(sets: readonly (readonly number[])[], isGiven: (set: number) => boolean) {
  const pairs = {
    ones: [] as number[],
    others: [] as number[],
    jaccard: [] as number[],
    masi: [] as number[]
  };
  const isLarge = (set: number) => sets[set]!.length > largestSmall;
  if (!sets.some((_, set) => isLarge(set) && isGiven(set))) return pairs;
  const eachAlike = alikeSets(sets, isGiven);
  for (let set = 0; set < sets.length; set += 1)
    if (isGiven(set))
      eachAlike(set, (other, jaccard, masi) => {
        if (!isLarge(set) && !isLarge(other)) return;
        const both = other === set ? 1 : 2;
        pairs.ones.push(set);
        pairs.others.push(other);
        pairs.jaccard.push(both * jaccard);
        pairs.masi.push(both * masi);
      });
  return pairs;
}

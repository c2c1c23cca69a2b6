import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jaccardDistance, masiDistance } from '$lib/statistics/set-distance';
import { ClusterCounts } from './cluster-counts';
import { likenessByClusters } from './likeness-of-sets';
import { likenessBySubsets } from './likeness-by-subsets';

/** Sets of one code to all of sixteen: also some too large to count subsets of. */
const set = fc
  .uniqueArray(fc.nat(15), { minLength: 1, maxLength: 16 })
  .map((codes) => codes.sort((a, b) => a - b));
const material = fc.record({
  sets: fc.uniqueArray(set, { minLength: 1, maxLength: 12, selector: (codes) => codes.join(' ') }),
  given: fc.array(fc.tuple(fc.nat(3), fc.nat(11), fc.integer({ min: 1, max: 9 })), { maxLength: 20 }),
  times: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 })
});

it('is the sum over all pairs of sets, by clusters and by subsets', async () => {
  await fc.assert(
    fc.asyncProperty(material, async ({ sets, given, times }) => {
      const counts = new ClusterCounts(4, 1);
      const often = sets.map(() => 0);
      for (const [cluster, place, count] of given) {
        counts.add(cluster, place % sets.length, 0, count);
        often[place % sets.length]! += count * times[cluster]!;
      }
      const slow = { jaccard: 0, masi: 0 };
      sets.forEach((one, a) =>
        sets.forEach((other, b) => {
          slow.jaccard += often[a]! * often[b]! * (1 - jaccardDistance(one, other));
          slow.masi += often[a]! * often[b]! * (1 - masiDistance(one, other));
        })
      );
      const sorted = counts.sorted(sets.length);
      const byClusters = await likenessByClusters(sets, sorted, () => {});
      for (const likeness of [byClusters, likenessBySubsets(sets, sorted)]) {
        // Twice: a sample leaves nothing behind for the next.
        likeness([1, 1, 1, 1]);
        const { jaccard, masi } = likeness(times);
        expect(Math.abs(jaccard - slow.jaccard)).toBeLessThan(1e-6);
        expect(Math.abs(masi - slow.masi)).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 300 }
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementUnits, type AgreementSettings, type Estimates } from '$lib/domain/measurement';
import type { Statistic } from '$lib/statistics/statistic';
import { measureAgreement } from './measure-agreement';
import { randomMaterial } from './testing/random-material';
import { SlowAgreement } from './testing/slow-agreement';

const settings: fc.Arbitrary<AgreementSettings> = fc.record({
  unit: fc.constantFrom(...agreementUnits),
  minimumCoverage: fc.constantFrom(0, 0, 0.5, 1),
  interviewers: fc.boolean(),
  bootstrap: fc.record({
    over: fc.constant('documents' as const),
    samples: fc.constant(0),
    seed: fc.nat(100)
  })
});

function expectSame(measured: Estimates, slow: Record<string, Statistic>): void {
  for (const [key, statistic] of Object.entries(slow)) {
    const estimate = measured[key]!;
    if (statistic.status === 'undefined') expect([key, estimate]).toEqual([key, statistic]);
    else {
      expect([key, estimate.status]).toEqual([key, 'defined']);
      if (estimate.status === 'defined')
        expect([key, Math.abs(estimate.value - statistic.value) < 1e-9]).toEqual([key, true]);
    }
  }
}

describe('agreement, counted in sweeps', () => {
  it('is what counting unit by unit, character by character gives, also where it is undefined', async () => {
    await fc.assert(
      fc.asyncProperty(randomMaterial(), settings, async (material, chosen) => {
        const measured = await measureAgreement(material, chosen);
        const slow = new SlowAgreement(material, chosen);
        const results = slow.results();
        expect(measured.unitCount).toBe(slow.units.length);
        measured.codes.forEach(({ estimates }, code) => expectSame(estimates, results.codes[code]!));
        expectSame(measured.overall, results.overall);
      }),
      { numRuns: 300 }
    );
  });

  it.each(['documents', 'turns'] as const)(
    'has the intervals of a bootstrap over %s done the long way',
    async (over) => {
      const keys = [
        'pooledKappa',
        'meanPercentAgreement',
        'meanKrippendorffAlpha',
        'alphaJaccard',
        'alphaMasi',
        'holsti'
      ];
      // A span belongs to the turn it begins in, which the long way does not know of.
      if (over === 'documents') keys.push('uAlpha', 'binaryAlpha', 'cuAlpha', 'spanF1', 'spanF1Exact');
      await fc.assert(
        fc.asyncProperty(randomMaterial(), settings, async (material, chosen) => {
          const drawn = { ...chosen, bootstrap: { ...chosen.bootstrap, over, samples: 60 } };
          const measured = await measureAgreement(material, drawn);
          const intervals = await new SlowAgreement(material, drawn).intervals(keys);
          keys.forEach((key, index) => {
            const estimate = measured.overall[key]!;
            const interval = intervals[index] ?? null;
            if (estimate.status === 'undefined') return;
            expect([key, estimate.interval === null]).toEqual([key, interval === null]);
            interval?.forEach((bound, side) =>
              expect([key, Math.abs(bound - estimate.interval![side]!) < 1e-9]).toEqual([key, true])
            );
          });
        }),
        { numRuns: 30 }
      );
    }
  );
});

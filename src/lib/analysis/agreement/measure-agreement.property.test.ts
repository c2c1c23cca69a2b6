import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeGroupId } from '$lib/domain/ids';
import { agreementUnits, type AgreementSettings, type Estimates } from '$lib/domain/measurement';
import type { Statistic } from '$lib/statistics/statistic';
import type { ComparedCoding } from './agreement-material';
import { coefficientsOfGroup } from './coefficients';
import { defaultSettings, measureAgreement } from './measure-agreement';
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

  it('is for a document what it is for a project of that document alone', async () => {
    await fc.assert(
      fc.asyncProperty(randomMaterial(), settings, async (material, chosen) => {
        const { documents } = await measureAgreement(material, chosen);
        for (const [index, document] of material.documents.entries()) {
          const alone = await measureAgreement({ ...material, documents: [document] }, chosen);
          expect(documents[index]!.unitCount).toBe(alone.unitCount);
          expectSame(documents[index]!.estimates, alone.overall as Record<string, Statistic>);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('is for a pair of three seats, and for a group of codes, what it is without the others', async () => {
    const spanless = settings.filter(({ unit }) => unit !== 'quotation');
    await fc.assert(
      fc.asyncProperty(randomMaterial(), spanless, async (material, chosen) => {
        const ids = material.codes.slice(0, 2).map(({ id }) => id);
        const groups = [{ id: 'group' as CodeGroupId, name: 'Groep', codeIds: ids }];
        const measured = await measureAgreement({ ...material, groups }, chosen);
        const { [0]: first, [material.seats.length - 1]: last } = material.seats;
        const ends = {
          ...material,
          seats: [first!, last!],
          codings: material.codings.flatMap((coding) => {
            const seat = [0, material.seats.length - 1].indexOf(coding.seat);
            return seat === -1 ? [] : [{ ...coding, seat }];
          })
        };
        const pair = measured.pairs.find(
          ({ seatIds }) => seatIds[0] === first!.id && seatIds[1] === last!.id
        );
        expectSame(
          pair!.estimates,
          (await measureAgreement(ends, chosen)).overall as Record<string, Statistic>
        );

        const group = {
          ...material,
          codes: material.codes.slice(0, 2),
          codings: material.codings.filter(({ codeId }) => ids.includes(codeId))
        };
        const { overall } = await measureAgreement(group, chosen);
        const wanted = coefficientsOfGroup.map((key) => [key, overall[key]]);
        expectSame(measured.groups[0]!.estimates, Object.fromEntries(wanted));
      }),
      { numRuns: 100 }
    );
  });

  it('has the (k)u-alpha of Krippendorff when no spans of a seat overlap', async () => {
    await fc.assert(
      fc.asyncProperty(randomMaterial(), fc.boolean(), async (material, interviewers) => {
        const codings: ComparedCoding[] = [];
        for (const coding of material.codings)
          if (!codings.some((other) => isOver(coding, other))) codings.push(coding);
        const sparse = { ...material, codings };
        const chosen = { ...defaultSettings(material), interviewers };
        const without = { ...chosen, bootstrap: { ...chosen.bootstrap, samples: 0 } };
        const { codes } = await measureAgreement(sparse, without);
        const { kuAlpha } = new SlowAgreement(sparse, without).unitizing();
        codes.forEach(({ estimates }, code) => expectSame(estimates, { kuAlpha: kuAlpha[code]! }));
      }),
      { numRuns: 200 }
    );
  });
});

function isOver(one: ComparedCoding, other: ComparedCoding): boolean {
  const isBeside = one.seat === other.seat && one.documentId === other.documentId;
  return isBeside && one.start < other.end && other.start < one.end;
}

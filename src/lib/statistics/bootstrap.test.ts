import { describe, expect, it } from 'vitest';
import { bootstrap, type BootstrapOptions } from './bootstrap';
import { quantile } from './quantile';
import { seededRandom } from './seeded-random';

const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];

/** The interval of the mean of `values`, unless told otherwise. */
const ofMean = (options: Partial<BootstrapOptions> = {}) =>
  bootstrap({
    clusterCount: values.length,
    samples: 500,
    seed: 1,
    statisticCount: 1,
    evaluate: (times, out) => {
      out[0] = times.reduce((sum, count, index) => sum + count * values[index]!, 0) / values.length;
    },
    ...options
  });

describe('the bootstrap', () => {
  it('is what drawing values one by one gives', async () => {
    const random = seededRandom(1);
    const means = Array.from({ length: 500 }, () => {
      let sum = 0;
      for (let draw = 0; draw < 10; draw += 1) sum += values[Math.floor(random() * 10)]!;
      return sum / 10;
    }).sort((a, b) => a - b);
    const interval = [quantile(means, 0.025), quantile(means, 0.975)];
    const [result] = await ofMean();
    expect(result!.undefinedSamples).toBe(0);
    expect(result!.interval![0]).toBeCloseTo(interval[0]!, 9);
    expect(result!.interval![1]).toBeCloseTo(interval[1]!, 9);
  });

  it('is the same for the same seed, and wider at a higher level', async () => {
    const [first] = await ofMean();
    expect((await ofMean())[0]).toEqual(first);
    expect((await ofMean({ seed: 2 }))[0]).not.toEqual(first);
    const [wide] = await ofMean({ level: 0.99 });
    expect(wide!.interval![0]).toBeLessThan(first!.interval![0]);
    expect(wide!.interval![1]).toBeGreaterThan(first!.interval![1]);
  });

  it('covers the mean about as often as it says', async () => {
    const random = seededRandom(3);
    let covered = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      const drawn = Array.from({ length: 60 }, random);
      const [result] = await bootstrap({
        clusterCount: 60,
        samples: 200,
        seed: trial,
        statisticCount: 1,
        evaluate: (times, out) => {
          out[0] = times.reduce((sum, count, index) => sum + count * drawn[index]!, 0) / 60;
        }
      });
      if (result!.interval![0] <= 0.5 && result!.interval![1] >= 0.5) covered += 1;
    }
    expect(covered).toBeGreaterThan(180);
    expect(covered).toBeLessThan(200);
  });

  it('keeps statistics apart, and counts the samples in which one is undefined', async () => {
    const results = await ofMean({
      statisticCount: 3,
      evaluate: (times, out) => {
        // Without the first value in the sample: about one in three.
        out[0] = times[0] === 0 ? NaN : 1;
        out[1] = 2;
        // Without the first four values: nearly never.
        out[2] = times.slice(0, 4).some((count) => count > 0) ? NaN : 3;
      }
    });
    expect(results[0]!.interval).toEqual([1, 1]);
    expect(results[0]!.undefinedSamples).toBeGreaterThan(120);
    expect(results[0]!.undefinedSamples).toBeLessThan(230);
    expect(results[1]).toEqual({ interval: [2, 2], reason: null, undefinedSamples: 0 });
    expect(results[2]).toMatchObject({ interval: null, reason: 'too-few-samples' });
  });

  it.each([
    ['one cluster', { clusterCount: 1 }, 'too-few-units'],
    ['no clusters', { clusterCount: 0 }, 'too-few-units'],
    ['no samples', { samples: 0 }, 'too-few-samples'],
    ['samples too few for the tails', { samples: 39 }, 'too-few-samples']
  ] as const)('has no interval with %s', async (_title, options, reason) => {
    expect((await ofMean(options))[0]).toMatchObject({ interval: null, reason });
  });

  it('has one with as many samples as the tails need', async () => {
    expect((await ofMean({ samples: 40 }))[0]!.interval).not.toBeNull();
  });

  it('tells how far it is, and stops when told to', async () => {
    const told: number[] = [];
    await ofMean({ samples: 50, pause: (done) => void told.push(done) });
    expect(told).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    const stopped = ofMean({
      pause: async (done) => {
        if (done === 3) throw new Error('stopped');
      }
    });
    await expect(stopped).rejects.toThrow('stopped');
  });

  it('is asked for in whole numbers', async () => {
    await expect(ofMean({ samples: -1 })).rejects.toThrow('count');
    await expect(ofMean({ clusterCount: 1.5 })).rejects.toThrow('count');
    await expect(ofMean({ level: 1 })).rejects.toThrow('interval');
  });
});

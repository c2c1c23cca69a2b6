import * as fc from 'fast-check';
import type { CodedSpan, Continuum } from '../coded-span';
import { seededRandom } from '../seeded-random';

/**
 * One document whose coders mostly see the same places and often the same value: a unit every forty characters or so, its
 * ends shifted a little and its value changed at times for each coder.
 */
export function randomContinuum(size: {
  length: number;
  coderCount: number;
  valueCount: number;
  seed: number;
}): Continuum {
  const random = seededRandom(size.seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const coders: CodedSpan[][] = Array.from({ length: size.coderCount }, () => []);
  for (let start = below(30); start < size.length; start += 5 + below(90)) {
    const end = start + 1 + below(60);
    const value = below(size.valueCount);
    for (const units of coders) {
      if (random() < 0.2) continue;
      const from = Math.max(units.at(-1)?.end ?? 0, start + below(9) - 4);
      const until = Math.min(size.length, end + below(9) - 4);
      if (from < until)
        units.push({ start: from, end: until, value: random() < 0.8 ? value : below(size.valueCount) });
    }
  }
  return { length: size.length, coders };
}

/** Small documents of two to four coders, with abutting units, empty coders and everything coded. */
export function anyContinuum(valueCount: number): fc.Arbitrary<Continuum> {
  const steps = fc.array(
    fc.record({
      gap: fc.constantFrom(0, 0, 1, 3),
      size: fc.integer({ min: 1, max: 6 }),
      value: fc.nat(valueCount - 1)
    }),
    { maxLength: 5 }
  );
  return fc
    .record({ coders: fc.array(steps, { minLength: 2, maxLength: 4 }), rest: fc.nat(4) })
    .map(({ coders: all, rest }) => {
      const coders = all.map((steps) => {
        let at = 0;
        return steps.map(({ gap, size, value }) => {
          const start = at + gap;
          at = start + size;
          return { start, end: at, value };
        });
      });
      return { length: Math.max(0, ...coders.flat().map(({ end }) => end)) + rest, coders };
    });
}

/** Overlapping, nested, abutting and identical spans of one coder within fifty characters. */
export function anySpans(valueCount: number): fc.Arbitrary<CodedSpan[]> {
  const span = fc.record({
    start: fc.nat(40),
    size: fc.integer({ min: 1, max: 10 }),
    value: fc.nat(valueCount - 1)
  });
  return fc.array(
    span.map(({ start, size, value }) => ({ start, end: start + size, value })),
    { maxLength: 8 }
  );
}

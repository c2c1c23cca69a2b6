import { describe, expect, it } from 'vitest';
import type { CodeId, SessionId } from '$lib/domain/ids';
import type { Estimate, Measurement } from '$lib/domain/measurement';
import type { Mark } from '../figure/figure';
import { codeSeries, codesOfRounds, measuredRounds, overallSeries } from './round-series';
import { mostSeries, roundsFigure } from './rounds-figure';

const defined = (value: number): Estimate => ({
  status: 'defined',
  value,
  interval: [value - 0.1, value + 0.1]
});
const missing: Estimate = { status: 'undefined', reason: 'one-category' };
const words = { title: 'Overeenstemming', description: 'Drie rondes.', axis: 'ronde', tick: String };

function measurement(
  session: string,
  round: Measurement['round'],
  codes: Record<string, Estimate>
): Measurement {
  return {
    sessionId: session as SessionId,
    round,
    results: {
      overall: { pooledKappa: codes['rust'] ?? missing },
      codes: Object.entries(codes).map(([name, kappa]) => ({
        codeId: name as CodeId,
        name: `${name} (${session})`,
        coded: [1, 0],
        table: null,
        estimates: { cohensKappa: kappa }
      }))
    }
  } as unknown as Measurement;
}

const sessions = [3, 1, 2].map((number) => ({
  id: `s${number}` as SessionId,
  number,
  name: `Ronde ${number}`
}));
const rounds = measuredRounds(sessions, [
  measurement('s1', 'first', { rust: defined(0.4), tijd: missing }),
  measurement('s1', 'consensus', { rust: defined(1) }),
  measurement('s3', 'first', { rust: defined(0.7) })
]);

describe('rounds', () => {
  it('are the sessions that were measured, by number, as they first were', () => {
    expect(rounds.map(({ number }) => number)).toEqual([1, 3]);
    expect(overallSeries(rounds, 'pooledKappa', 'alle').estimates).toEqual([defined(0.4), defined(0.7)]);
  });

  it('keep a code that was not in a round apart from one that is undefined there', () => {
    const [rust, tijd] = codeSeries(rounds, 'cohensKappa', ['rust', 'tijd'] as CodeId[]);
    expect(rust!.estimates).toEqual([defined(0.4), defined(0.7)]);
    expect(tijd!.estimates).toEqual([missing, null]);
    expect(rust!.name).toBe('rust (s3)');
  });

  it('list their codes, those of most rounds first', () => {
    expect(codesOfRounds(rounds).map(({ codeId }) => codeId)).toEqual(['rust', 'tijd']);
  });
});

const paths = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'path' && mark.strokeWidth === 2 ? [mark.d] : []));

describe('the chart of rounds', () => {
  const series = (...estimates: (Estimate | null)[]) => ({ id: null, name: 'alle codes', estimates });

  it('breaks the line where there is nothing', () => {
    const { marks } = roundsFigure(
      ['1', '2', '3', '4'],
      [series(defined(0.2), defined(0.3), null, defined(0.9))],
      words
    );
    const [line] = paths(marks);
    expect(line!.match(/M/g)).toHaveLength(2);
    expect(line!.match(/L/g)).toHaveLength(1);
    expect(marks.filter(({ kind }) => kind === 'circle')).toHaveLength(3);
  });

  it('draws the interval of every round around its dot', () => {
    const { marks } = roundsFigure(['1'], [series(defined(0.5))], words);
    const dot = marks.find((mark) => mark.kind === 'circle')!;
    const whisker = marks.find((mark) => mark.kind === 'path' && mark.strokeWidth === 1.5);
    const [, from, to] = /M[\d.]+ ([\d.]+)V([\d.]+)/.exec((whisker as { d: string }).d)!;
    expect((Number(from) + Number(to)) / 2).toBeCloseTo((dot as { y: number }).y);
  });

  it.each([0, 1, 12])('keeps everything inside with %i rounds', (count) => {
    const figure = roundsFigure(
      Array.from({ length: count }, (_, at) => `${at + 1} · 3 mrt 2026`),
      Array.from({ length: mostSeries + 2 }, (_, line) =>
        series(...Array.from({ length: count }, () => defined(line / 10)))
      ),
      words
    );
    for (const mark of figure.marks) {
      if (mark.kind === 'path') expect(mark.d).not.toContain('NaN');
      if (mark.kind === 'circle') {
        expect(mark.x).toBeGreaterThan(40);
        expect(mark.x).toBeLessThan(figure.width - 150);
      }
    }
  });
});

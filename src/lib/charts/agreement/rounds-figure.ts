import { scalePoint } from 'd3';
import type { Estimate } from '$lib/domain/measurement';
import type { Figure, Ink, Mark } from '../figure/figure';
import { fitText } from '../figure/text-width';
import { labelAxis, spreadLabels, type PlotArea } from '../saturation/plot-frame';
import { coefficientTicks, placeOnScale, whiskerOf } from './coefficient-scale';
import type { RoundSeries } from './round-series';

export type RoundsWords = {
  title: string;
  description: string;
  /** Under the rounds. */
  axis: string;
  tick: (value: number) => string;
};

const width = 760;
const height = 360;
const labelWidth = 168;
const area: PlotArea = { left: 48, right: width - labelWidth, top: 20, bottom: height - 64 };

/** Told apart by their dashes and their dots, and by their names at the end. */
const strokes: readonly { stroke: Ink; dash?: string; dot: 'full' | 'open' | 'square' }[] = [
  { stroke: 'accent', dot: 'full' },
  { stroke: 'ink', dash: '7 3', dot: 'open' },
  { stroke: 'line-strong', dash: '2 3', dot: 'full' },
  { stroke: 'accent', dash: '7 3 2 3', dot: 'square' },
  { stroke: 'ink', dash: '2 3', dot: 'full' },
  { stroke: 'line-strong', dash: '10 4', dot: 'open' }
];

/** The most series that can be told apart. */
export const mostSeries = strokes.length;

/**
 * A coefficient per round with its intervals, one line for each series. A line is broken where the coefficient does not exist or was
 * not measured: nothing is drawn over a gap. The lines of one round stand a little apart, so that their intervals do
 * not cover each other.
 */
export function roundsFigure(
  rounds: readonly string[],
  series: readonly RoundSeries[],
  words: RoundsWords
): Figure {
  const shown = series.slice(0, mostSeries);
  const x = scalePoint<number>()
    .domain(rounds.map((_, index) => index))
    .range([area.left + 32, area.right - 32])
    .padding(rounds.length > 1 ? 0 : 0.5);
  const y = (value: number) => area.bottom - placeOnScale(value) * (area.bottom - area.top);
  const place = (round: number, line: number) => x(round)! + (line - (shown.length - 1) / 2) * 7;
  const ends = shown.flatMap(({ name, estimates }, line) => {
    const last = estimates.findLast((estimate) => estimate?.status === 'defined');
    return last?.status === 'defined' ? [{ name, line, y: y(last.value) }] : [];
  });
  const spread = spreadLabels(
    ends.map((end) => end.y),
    area
  );
  return {
    width,
    height,
    title: words.title,
    description: words.description,
    marks: [
      ...scaleMarks(y, words),
      ...shown.flatMap(({ estimates }, line) =>
        lineMarks(estimates, { ...strokes[line]!, x: (round) => place(round, line), y })
      ),
      ...ends.flatMap(({ name, line }, index): Mark[] => [
        {
          kind: 'path',
          d: `M${area.right + 4} ${spread[index]!}h16`,
          stroke: strokes[line]!.stroke,
          strokeWidth: 2,
          dash: strokes[line]!.dash
        },
        {
          kind: 'text',
          x: area.right + 26,
          y: spread[index]! + 4,
          text: fitText(name, labelWidth - 34, 12),
          size: 12
        }
      ]),
      ...labelAxis(
        rounds.map((text, index) => ({ x: x(index)!, text })),
        words.axis,
        area
      )
    ]
  };
}

function scaleMarks(y: (value: number) => number, words: RoundsWords): Mark[] {
  return coefficientTicks.flatMap((value): Mark[] => [
    {
      kind: 'path',
      d: `M${area.left} ${y(value)}H${area.right}`,
      stroke: value === 0 ? 'line-strong' : 'line',
      strokeWidth: 1
    },
    {
      kind: 'text',
      x: area.left - 8,
      y: y(value) + 4,
      text: words.tick(value),
      size: 11,
      anchor: 'end',
      fill: 'soft'
    }
  ]);
}

type Line = (typeof strokes)[number] & { x: (round: number) => number; y: (value: number) => number };

function lineMarks(estimates: readonly (Estimate | null)[], { stroke, dash, dot, x, y }: Line): Mark[] {
  let d = '';
  let isDrawing = false;
  const whiskers: Mark[] = [];
  const dots: Mark[] = [];
  estimates.forEach((estimate, round) => {
    const whisker = estimate && whiskerOf(estimate);
    if (!estimate || estimate.status === 'undefined' || !whisker) {
      isDrawing = false;
      return;
    }
    const at = { x: x(round), y: y(estimate.value) };
    d += `${isDrawing ? 'L' : 'M'}${at.x} ${at.y}`;
    isDrawing = true;
    if (estimate.interval) {
      const [low, high] = estimate.interval;
      whiskers.push({ kind: 'path', d: `M${at.x} ${y(low)}V${y(high)}`, stroke, strokeWidth: 1.5 });
    }
    const paint = {
      fill: dot === 'open' ? ('surface' as const) : stroke,
      stroke: dot === 'open' ? stroke : ('surface' as const),
      strokeWidth: 1.5
    };
    dots.push(
      dot === 'square'
        ? { kind: 'rect', x: at.x - 4, y: at.y - 4, width: 8, height: 8, ...paint }
        : { kind: 'circle', ...at, radius: 4.5, ...paint }
    );
  });
  const path: Mark[] = d.includes('L') ? [{ kind: 'path', d, stroke, dash, strokeWidth: 2 }] : [];
  return [...whiskers, ...path, ...dots];
}

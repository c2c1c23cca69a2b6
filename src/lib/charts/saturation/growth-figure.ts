import { scaleLinear, curveStepAfter, line } from 'd3';
import type { GrowthPoint } from '$lib/analysis/saturation/code-growth';
import { codeLevels, type CodeLevel } from '$lib/domain/code';
import type { Ink, Mark } from '../figure/figure';
import { fitText } from '../figure/text-width';
import { countAxis, countScale, labelAxis, spreadLabels, type PlotArea } from './plot-frame';
import type { ReadableFigure } from './saturation-figure';

/** The words in the chart of growth. */
export type GrowthWords = {
  title: string;
  description: string;
  axis: string;
  total: string;
  level: (level: CodeLevel) => string;
  /** A place on the axis: a day, or the number of a step. */
  tick: (point: GrowthPoint, index: number) => string;
  reading: (point: GrowthPoint) => string;
};

const width = 760;
const height = 360;
const labelWidth = 128;
const area: PlotArea = { left: 48, right: width - labelWidth, top: 20, bottom: height - 56 };

/** Told apart by their dashes, and by their names at the end. */
const strokes: Record<CodeLevel | 'total', { stroke: Ink; dash?: string; strokeWidth: number }> = {
  total: { stroke: 'line-strong', strokeWidth: 1.5 },
  open: { stroke: 'accent', strokeWidth: 2 },
  category: { stroke: 'ink', dash: '7 3', strokeWidth: 2 },
  core: { stroke: 'ink', dash: '2 3', strokeWidth: 2.5 }
};

/** Codes of each level over time (`by: 'day'`) or step by step, as lines that rise and drop with the code system. */
export function growthFigure(
  points: readonly GrowthPoint[],
  by: 'day' | 'step',
  words: GrowthWords
): ReadableFigure {
  const place = ({ at }: GrowthPoint, index: number) => (by === 'day' ? Date.parse(at) : index);
  const places = points.map(place);
  const [from, to] = [places[0] ?? 0, places.at(-1) ?? 1];
  const x = scaleLinear()
    .domain([from, to === from ? from + 1 : to])
    .range([area.left + 8, area.right - 24]);
  const y = countScale(Math.max(0, ...points.map(({ total }) => total)), area);
  const levels = codeLevels.filter((level) => points.some(({ counts }) => counts[level] > 0));
  const series = [
    // With one level the total is that level.
    ...(levels.length > 1
      ? [{ id: 'total' as const, name: words.total, value: ({ total }: GrowthPoint) => total }]
      : []),
    ...levels.map((level) => ({
      id: level,
      name: words.level(level),
      value: ({ counts }: GrowthPoint) => counts[level]
    }))
  ];
  const lines = series.map(({ id, value }): Mark => {
    const draw = line<GrowthPoint>()
      .curve(curveStepAfter)
      .x((_, index) => x(places[index]!))
      .y((point) => y(value(point)));
    // The last point too gets a stretch of its own: what is there now.
    const now = points.length > 0 ? `H${area.right}` : '';
    return { kind: 'path', d: `${draw(points) ?? ''}${now}`, ...strokes[id] };
  });
  const ends = series.map(({ value }) => y(points.length > 0 ? value(points.at(-1)!) : 0));
  const labels = spreadLabels(ends, area).map((labelY, index): Mark => ({
    kind: 'text',
    x: area.right + 8,
    y: labelY + 4,
    text: fitText(series[index]!.name, labelWidth - 16, 12),
    size: 12
  }));
  const merges = points.flatMap((point, index): Mark[] =>
    point.merged > 0
      ? [
          {
            kind: 'circle',
            x: x(places[index]!),
            y: y(point.total),
            radius: 4,
            fill: 'surface',
            stroke: 'ink',
            strokeWidth: 1.5
          }
        ]
      : []
  );
  return {
    figure: {
      width,
      height,
      title: words.title,
      description: words.description,
      marks: [
        ...countAxis(y, area),
        ...lines,
        ...merges,
        ...labels,
        ...labelAxis(
          points.map((point, index) => ({ x: x(places[index]!), text: words.tick(point, index) })),
          words.axis,
          area
        )
      ]
    },
    area,
    readings: points.map((point, index) => ({ x: x(places[index]!), text: words.reading(point) }))
  };
}

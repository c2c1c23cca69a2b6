import { scaleLinear } from 'd3';
import type { JointPoint } from '$lib/analysis/joint-display/joint-rows';
import type { Figure, Mark } from '../figure/figure';
import { gapMark, pointMark } from '../scores/series-look';

export type TrajectoryBox = { x: number; y: number; width: number; height: number };
type Bounds = { min: number; max: number };

const inset = 8;
const strip = 12;

/** The line of one row in a box: broken where a score is missing, with an open mark below where it was asked for. */
export function trajectoryMarks(points: readonly JointPoint[], bounds: Bounds, box: TrajectoryBox): Mark[] {
  const bottom = box.y + box.height - strip;
  const y = scaleLinear()
    .domain([bounds.min, bounds.max])
    .range([bottom - 5, box.y + 5]);
  const step = (box.width - 2 * inset) / Math.max(1, points.length - 1);
  const x = (index: number) => (points.length > 1 ? box.x + inset + index * step : box.x + box.width / 2);
  const frame = [y(bounds.max), y(bounds.min)].map((height): Mark => ({
    kind: 'path',
    d: `M${box.x} ${height}h${box.width}`,
    stroke: 'line',
    strokeWidth: 1
  }));
  const lines = points.flatMap(({ value }, index): Mark[] => {
    const before = points[index - 1]?.value ?? null;
    if (value === null || before === null) return [];
    const d = `M${x(index - 1)} ${y(before)}L${x(index)} ${y(value)}`;
    return [{ kind: 'path', d, stroke: 'accent', strokeWidth: 2 }];
  });
  const marks = points.flatMap(({ value, isAsked }, index): Mark[] => {
    if (value !== null) return [pointMark(x(index), y(value), { ink: 'accent', shape: 'circle' }, 4)];
    return isAsked ? [gapMark(x(index), bottom + 6)] : [];
  });
  return [...frame, ...lines, ...marks];
}

/** A trajectory by itself, to stand in a row. */
export function trajectoryFigure(
  points: readonly JointPoint[],
  bounds: Bounds,
  words: { title: string; description: string }
): Figure {
  const size = { width: Math.max(144, Math.min(240, points.length * 32)), height: 76 };
  return { ...size, ...words, marks: trajectoryMarks(points, bounds, { x: 0, y: 0, ...size }) };
}

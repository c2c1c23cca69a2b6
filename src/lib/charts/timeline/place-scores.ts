import { scaleLinear } from 'd3';
import type { ScoreLine } from '$lib/analysis/cases/score-lines';
import { textWidth, wrapText } from '../figure/text-width';
import type { LaidLabel } from './laid-item';
import type { TimeScale } from './time-axis';

/** A point of a line of scores; on the floor, and empty, where there is no score. */
type LaidScore = { x: number; y: number; value: number | null };

/** What one person scored on a scale over time, as a small line of its own. */
export type LaidScoreLine = {
  key: string;
  title: readonly LaidLabel[];
  /** The lowest and highest the scores can be. */
  bounds: readonly LaidLabel[];
  top: number;
  floor: number;
  /** In order of the moments; a line runs through those of one stretch only. */
  stretches: readonly (readonly LaidScore[])[];
  points: readonly LaidScore[];
};

type Frame = {
  scale: TimeScale;
  /** Beside the axis between these, or above the line in a narrow figure. */
  title: { left: number; width: number; isBeside: boolean };
};

const titleSize = 11;
const titleLine = 14;
const boundSize = 9;
const lineHeight = 40;

/** Lines of scores under each other from `top` down, and the height they take. */
export function placeScores(
  lines: readonly ScoreLine[],
  top: number,
  frame: Frame
): { lines: LaidScoreLine[]; height: number } {
  const drawn = lines.filter(({ points }) =>
    points.some(({ date, value }) => date !== null && value !== null)
  );
  const pitch = lineHeight + (frame.title.isBeside ? 0 : titleLine);
  return {
    lines: drawn.map((line, index) => placeLine(line, top + index * pitch, frame)),
    height: drawn.length * pitch
  };
}

function placeLine(
  { key, name, min, max, points }: ScoreLine,
  top: number,
  { scale, title }: Frame
): LaidScoreLine {
  const barsTop = top + (title.isBeside ? 0 : titleLine);
  const floor = barsTop + lineHeight - 8;
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const bounds = [min ?? Math.min(...values), max ?? Math.max(...values)] as const;
  const y = scaleLinear()
    .domain(bounds[0] === bounds[1] ? [bounds[0] - 1, bounds[1] + 1] : [...bounds])
    .range([floor, barsTop + 5]);
  // A moment without a date or a score is a gap, where it belongs in the order.
  const stretches: LaidScore[][] = [[]];
  const placed: LaidScore[] = [];
  for (const { date, value } of points) {
    const x = date === null ? null : scale.middleOf(date);
    const isSeen = x !== null && x >= scale.left && x <= scale.right;
    if (isSeen) placed.push({ x, y: value === null ? floor : y(value), value });
    if (isSeen && value !== null) stretches.at(-1)!.push(placed.at(-1)!);
    else stretches.push([]);
  }
  const room = title.width - (title.isBeside ? 28 : 0);
  const words = wrapText(name, room, titleSize, { maxLines: title.isBeside ? 2 : 1 });
  const first = title.isBeside ? (barsTop + floor) / 2 - (words.length * titleLine) / 2 : top;
  return {
    key,
    title: words.map((text, index) => ({
      text,
      x: title.left,
      y: first + index * titleLine,
      width: textWidth(text, titleSize),
      height: titleLine
    })),
    bounds: title.isBeside
      ? bounds.map((bound, index) => {
          const text = String(Math.round(bound * 10) / 10);
          const width = textWidth(text, boundSize);
          return {
            text,
            x: scale.left - 6 - width,
            y: index === 0 ? floor - 6 : barsTop - 1,
            width,
            height: 12
          };
        })
      : [],
    top: barsTop,
    floor,
    stretches: stretches.filter(({ length }) => length > 0),
    points: placed
  };
}

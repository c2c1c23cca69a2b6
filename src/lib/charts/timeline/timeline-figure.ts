import type { Figure, Mark } from '../figure/figure';
import type { Box } from '../matrix/hatched-box';
import { chartLegend } from '../scores/chart-legend';
import { itemMarks, textMark } from './item-marks';
import type { LaidItem } from './laid-item';
import type { LaidCounts } from './place-counts';
import type { LaidScoreLine } from './place-scores';
import { timelineLegend } from './timeline-legend';
import type { LaidLane, TimelineLayout } from './timeline-layout';
import type { TimelineWords } from './timeline-words';

/** Somewhere in the figure that can be pointed at: an item, several in one mark, or a bar of counts. In pixels from the top left. */
export type TimelinePlace = Box & {
  /** The key of the item; `cluster:` and the key of its first; `count:` and where it begins. */
  key: string;
  laneKey: string;
  /** The items it stands for; none of a bar of counts. */
  itemKeys: readonly string[];
  label: string;
};

export type TimelineFigure = { figure: Figure; places: readonly TimelinePlace[] };

/** The timeline as it is drawn on screen and in a file, with the places in it by lane and then in order of time. */
export function timelineFigure(
  layout: TimelineLayout,
  words: TimelineWords,
  { withLegend = true }: { withLegend?: boolean } = {}
): TimelineFigure {
  const { width, lanes, counts, density } = layout;
  const signs = withLegend ? timelineLegend(layout, words) : [];
  const legend = chartLegend(signs, {
    x: layout.scale.left,
    top: layout.bottom + 8,
    width: layout.scale.right - layout.scale.left
  });
  return {
    figure: {
      width,
      height: Math.ceil(layout.bottom + (signs.length > 0 ? legend.height + 8 : 0)),
      title: words.title,
      description: words.description,
      marks: [
        ...bandMarks(layout),
        ...gridMarks(layout),
        ...lanes.flatMap((lane) => laneMarks(lane, layout)),
        ...counts.flatMap((one) => [
          ...separator(one.laneTop, layout),
          ...one.title.map((label) => textMark(label, 12, true)),
          ...countMarks(one, layout)
        ]),
        ...todayMarks(layout),
        ...lanes.flatMap(({ items }) => items.flatMap((item) => itemMarks(item, density))),
        ...legend.marks
      ]
    },
    places: [
      ...lanes.flatMap(({ lane, items }) => items.map((item) => placeOf(item, lane.key, words))),
      ...counts.flatMap((one) => countPlaces(one, words))
    ]
  };
}

function bandMarks({ bands, bottom }: TimelineLayout): Mark[] {
  return bands.map(({ left, right, top, colour }) => ({
    kind: 'rect',
    x: left,
    y: top,
    width: right - left,
    height: Math.max(0, bottom - top),
    fill: `code-${colour}-wash`,
    opacity: 0.28
  }));
}

function gridMarks({ axis, scale, top, bottom, density }: TimelineLayout): Mark[] {
  const lineTop = top - density.gap / 2;
  const lines = axis.ticks
    .filter(({ x }) => x >= scale.left && x <= scale.right)
    .map(({ x, isMajor, label }): Mark => ({
      kind: 'path',
      d: `M${x} ${isMajor ? axis.top : (label?.y ?? lineTop - 4)}V${bottom}`,
      stroke: 'line',
      strokeWidth: 1,
      ...(!isMajor && { opacity: 0.7 })
    }));
  const labels = axis.ticks.flatMap(({ label, isMajor }): Mark[] =>
    label ? [{ ...textMark(label, 11, false), fill: isMajor ? 'ink' : 'soft' }] : []
  );
  const base: Mark = {
    kind: 'path',
    d: `M${scale.left} ${lineTop}H${scale.right}`,
    stroke: 'line-strong',
    strokeWidth: 1
  };
  return [...lines, base, ...labels];
}

function separator(top: number, { width, density, lanes, limits }: TimelineLayout): Mark[] {
  if (lanes[0]?.top === top) return [];
  const side = width - limits.right;
  return [
    { kind: 'path', d: `M${side} ${top - density.gap / 2}H${limits.right}`, stroke: 'line', strokeWidth: 1 }
  ];
}

function laneMarks({ top, title, legend, items, scores }: LaidLane, layout: TimelineLayout): Mark[] {
  return [
    ...separator(top, layout),
    ...title.map((label) => textMark(label, 12, true)),
    ...legend.map((label): Mark => ({ ...textMark(label, layout.density.text), fill: 'soft' })),
    ...scoreThreads(items, scores),
    ...scores.flatMap((line) => scoreMarks(line, layout))
  ];
}

function countMarks({ bins, colour, top, height }: LaidCounts, { scale }: TimelineLayout): Mark[] {
  const floor = top + height;
  const bars = bins.flatMap(({ bin, left, right, top: y, label }): Mark[] => {
    if (bin.count === 0) return [];
    const inset = right - left > 6 ? 1 : 0;
    return [
      {
        kind: 'rect',
        x: left + inset,
        y,
        width: Math.max(1, right - left - 2 * inset),
        height: floor - y,
        fill: colour === null ? 'accent' : `code-${colour}`,
        opacity: colour === null ? 0.6 : 0.85
      },
      ...(label ? [{ ...textMark(label, 9), fill: 'soft' } as const] : [])
    ];
  });
  return [
    ...bars,
    { kind: 'path', d: `M${scale.left} ${floor}H${scale.right}`, stroke: 'line-strong', strokeWidth: 1 }
  ];
}

function todayMarks({ today, bottom, axis }: TimelineLayout): Mark[] {
  if (!today) return [];
  const { x, label } = today;
  return [
    { kind: 'path', d: `M${x} ${axis.top}V${bottom}`, stroke: 'accent', strokeWidth: 1.5 },
    ...(label ? [{ ...textMark(label, 11, true), fill: 'accent' } as const] : [])
  ];
}

/** From a day something was filled in down to the scores of that day. */
function scoreThreads(items: readonly LaidItem[], scores: readonly LaidScoreLine[]): Mark[] {
  const floor = scores.at(-1)?.floor;
  if (floor === undefined) return [];
  return items.map(({ left, right, top, height }) => ({
    kind: 'path',
    d: `M${(left + right) / 2} ${top + height / 2}V${floor}`,
    stroke: 'line-strong',
    strokeWidth: 1,
    dash: '2 3'
  }));
}

/** A line of scores, broken wherever one is missing, which has an open mark on the floor. */
function scoreMarks(
  { title, bounds, floor, stretches, points }: LaidScoreLine,
  { scale }: TimelineLayout
): Mark[] {
  return [
    { kind: 'path', d: `M${scale.left} ${floor}H${scale.right}`, stroke: 'line', strokeWidth: 1 },
    ...title.map((label): Mark => textMark(label, 11)),
    ...bounds.map((label): Mark => ({ ...textMark(label, 9), fill: 'soft' })),
    ...stretches
      .filter(({ length }) => length > 1)
      .map((stretch): Mark => ({
        kind: 'path',
        d: `M${stretch.map(({ x, y }) => `${x} ${y}`).join('L')}`,
        stroke: 'accent',
        strokeWidth: 2
      })),
    ...points.map(({ x, y, value }): Mark =>
      value === null
        ? { kind: 'circle', x, y, radius: 3, fill: 'surface', stroke: 'soft', strokeWidth: 1 }
        : { kind: 'circle', x, y, radius: 3.5, fill: 'accent' }
    )
  ];
}

function placeOf(laid: LaidItem, laneKey: string, words: TimelineWords): TimelinePlace {
  const { items, left, right, top, height, label, shape } = laid;
  const [first] = items as [(typeof items)[number]];
  const x = Math.min(left, label?.x ?? left) - 2;
  const end = Math.max(right, label ? label.x + label.width : right) + 2;
  return {
    key: shape === 'cluster' ? `cluster:${first.key}` : first.key,
    laneKey,
    itemKeys: items.map(({ key }) => key),
    label: shape === 'cluster' ? words.cluster(items) : words.place(first),
    x,
    y: top - 2,
    width: end - x,
    height: height + 4
  };
}

function countPlaces({ codeId, bins, top, height }: LaidCounts, words: TimelineWords): TimelinePlace[] {
  return bins.flatMap(({ bin, left, right }) =>
    bin.count === 0
      ? []
      : [
          {
            key: `count:${codeId ?? ''}:${bin.start}`,
            laneKey: `counts:${codeId ?? ''}`,
            itemKeys: [],
            label: words.bin(codeId, bin),
            x: left,
            y: top,
            width: right - left,
            height
          }
        ]
  );
}

import type { ScoreLine } from '$lib/analysis/cases/score-lines';
import { dayNumber } from '$lib/analysis/timeline/day-number';
import type { CountSeries } from '$lib/analysis/timeline/quotation-counts';
import type { StudyTimeline } from '$lib/analysis/timeline/study-timeline';
import type { TimelineItem, TimelineLane } from '$lib/analysis/timeline/timeline-item';
import type { QuestionnaireId } from '$lib/domain/ids';
import { textWidth, wrapText } from '../figure/text-width';
import { pageDensities, screenDensity, type Density } from './density';
import type { LaidItem, LaidLabel } from './laid-item';
import { clippedMark } from './clip-to-view';
import { placeCounts, type LaidCounts } from './place-counts';
import { markOf } from './place-marks';
import { placePhases } from './place-phases';
import { placeRows } from './place-rows';
import { placeScores, type LaidScoreLine } from './place-scores';
import { timeAxis, timeScale, type LaidAxis, type TimeScale, type TimeView } from './time-axis';
import type { TimelineWords } from './timeline-words';

export type LayoutOptions = {
  /** Of the whole figure, in pixels. */
  width: number;
  view: TimeView;
  /** `YYYY-MM-DD`; null draws no line there. */
  today: string | null;
  words: TimelineWords;
  counts?: readonly CountSeries[];
  /** Everything in this height, as airy as that allows; without it as high as it becomes. */
  height?: number;
  /** Whether plans are drawn. True without it. */
  showPlanned?: boolean;
  /** Of one person: their scores, under the responses to that questionnaire. */
  scores?: readonly { questionnaireId: QuestionnaireId; lines: readonly ScoreLine[] }[];
  /** White around everything; `height` is that of the whole with it. */
  margin?: { side: number; top: number; bottom: number };
};

/** A lane with what lies in it; heights are of the figure. */
export type LaidLane = {
  lane: TimelineLane;
  top: number;
  height: number;
  title: readonly LaidLabel[];
  items: readonly LaidItem[];
  /** What the numbers of phases stand for. */
  legend: readonly LaidLabel[];
  /** Under the responses of a person. */
  scores: readonly LaidScoreLine[];
};

/** The place of everything on a timeline, in pixels from the top left. Labels never overlap, nor stick out. */
export type TimelineLayout = {
  width: number;
  height: number;
  density: Density;
  scale: TimeScale;
  /** Words stand between these. */
  limits: { left: number; right: number };
  axis: LaidAxis;
  /** Where the lanes begin and end. */
  top: number;
  bottom: number;
  lanes: readonly LaidLane[];
  counts: readonly (LaidCounts & { laneTop: number; title: readonly LaidLabel[] })[];
  /** Phases as columns behind the lanes below theirs. */
  bands: readonly { key: string; left: number; right: number; top: number; colour: number }[];
  today: { x: number; label: LaidLabel | null } | null;
};

const narrowMargin = { side: 4, top: 0, bottom: 0 };
/** Between the margin and the axis, so that a mark on the first or last day is whole. */
const edge = 8;
const titleSize = 12;
const titleLine = 15;
/** Wide enough for the names of lanes beside them. */
const wide = 640;

/** Lays a timeline out at a width, and in a height when one is given. O(items log items). */
export function timelineLayout(timeline: StudyTimeline, options: LayoutOptions): TimelineLayout {
  const { height } = options;
  if (height === undefined) return layoutAt(timeline, options, screenDensity);
  const shown = { ...timeline, lanes: timeline.lanes.filter((lane) => lane.items.some(isIn(options.view))) };
  const density = airiest(pageDensities, (one) => layoutAt(shown, options, one).height <= height);
  return stretched(shown, options, density, height - layoutAt(shown, options, density).height);
}

/** The first that fits, the last when none does; what comes after one that fits does too. */
function airiest(densities: readonly Density[], fits: (density: Density) => boolean): Density {
  let [low, high] = [0, densities.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(densities[middle]!)) high = middle;
    else low = middle + 1;
  }
  return densities[low]!;
}

const isIn =
  ({ from, to }: TimeView) =>
  ({ span, planned }: TimelineItem) =>
    [span, ...(planned ? [planned] : [])].some(
      ({ start, end }) => dayNumber(start) < to && dayNumber(end) + 1 > from
    );

/** What is left of the height between the lanes. */
function stretched(
  timeline: StudyTimeline,
  options: LayoutOptions,
  density: Density,
  room: number
): TimelineLayout {
  const gaps = timeline.lanes.length + (options.counts?.length ?? 0);
  const gap = density.gap + Math.max(0, Math.min(20, room / Math.max(1, gaps)));
  return layoutAt(timeline, options, { ...density, gap });
}

function layoutAt(timeline: StudyTimeline, options: LayoutOptions, density: Density): TimelineLayout {
  const { width, view, today, words, counts = [], showPlanned = true, margin = narrowMargin } = options;
  const isWide = width >= wide;
  const names = [
    ...timeline.lanes.map((lane) => words.lane(lane)),
    ...counts.map(({ codeId }) => words.counts(codeId)),
    ...(options.scores ?? []).flatMap(({ lines }) => lines.map(({ name }) => name))
  ];
  const columnWidth = isWide
    ? Math.min(176, Math.max(88, ...names.map((name) => textWidth(name, titleSize, 'bold'))))
    : 0;
  const left = margin.side + edge + (isWide ? columnWidth + 16 : 0);
  const scale = timeScale(view, left, width - margin.side - edge);
  const limits = { left, right: width - margin.side };
  const whole =
    options.height === undefined && timeline.first !== null && timeline.last !== null
      ? {
          left: Math.min(limits.left, scale.startOf(timeline.first) - edge),
          right: Math.max(limits.right, scale.endOf(timeline.last) + edge)
        }
      : null;
  const todayPlace = today === null ? null : todayAt(today, scale, words.today, limits, margin.top);
  const axis = timeAxis(scale, words, margin.top + (todayPlace ? 16 : 0), limits.right);
  const titleOf = (name: string, top: number): LaidLabel[] =>
    wrapText(name, isWide ? columnWidth : width - edge - 4, titleSize, {
      maxLines: isWide ? 2 : 1,
      weight: 'bold'
    }).map((text, index) => ({
      text,
      x: margin.side,
      y: top + index * titleLine,
      width: textWidth(text, titleSize, 'bold'),
      height: titleLine
    }));
  let top = axis.top + axis.height + density.gap / 2;
  const lanesTop = top;
  const lanes = timeline.lanes.map((lane): LaidLane => {
    const first = lane.kind === 'phases' ? density.bar : density.row;
    const title = titleOf(words.lane(lane), isWide ? top + Math.max(0, (first - titleLine) / 2) : top);
    const itemsTop = isWide ? top : top + titleLine + 2;
    const { items, height, legend } = placeLane(lane, { scale, density, limits, whole, words, showPlanned });
    const own = (options.scores ?? []).find(
      ({ questionnaireId }) => lane.key === `responses:${questionnaireId}`
    );
    const under = Math.max(itemsTop + height, (title.at(-1)?.y ?? top) + titleLine);
    const scores = placeScores(own?.lines ?? [], under, {
      scale,
      title: {
        left: margin.side,
        width: isWide ? columnWidth + 16 : width - 2 * margin.side,
        isBeside: isWide
      }
    });
    const laidHeight = under + scores.height - top;
    const at = top;
    top += laidHeight + density.gap;
    return {
      lane,
      title,
      top: at,
      height: laidHeight,
      items: items.map((one) => ({ ...one, top: one.top + itemsTop, label: lowered(one.label, itemsTop) })),
      legend: legend.map((one) => ({ ...one, y: one.y + itemsTop })),
      scores: scores.lines
    };
  });
  const most = Math.max(0, ...counts.flatMap(({ bins }) => bins.map(({ count }) => count)));
  const laidCounts = counts.map((series) => {
    const laneTop = top;
    const title = titleOf(words.counts(series.codeId), top);
    const barsTop = isWide ? top : top + titleLine + 2;
    const laid = placeCounts(series, most, scale, barsTop, density.counts);
    top = barsTop + density.counts + density.gap;
    return { ...laid, laneTop, title };
  });
  const bottom = Math.max(top - density.gap / 2, lanesTop + 24);
  return {
    width,
    height: bottom + margin.bottom,
    density,
    scale,
    limits,
    axis,
    top: lanesTop,
    bottom,
    lanes,
    counts: laidCounts,
    bands: bandsOf(lanes, density.gap / 2),
    today: todayPlace
  };
}

type Stretch = { left: number; right: number };

const lowered = (label: LaidLabel | null, by: number) => label && { ...label, y: label.y + by };

type LaneOptions = Pick<LayoutOptions, 'words'> & {
  scale: TimeScale;
  density: Density;
  limits: Stretch;
  /** Words may stand between these, also outside what shows; null: nothing outside what shows has a place. */
  whole: Stretch | null;
  showPlanned: boolean;
};

/** Marks are laid out for all of the axis and then cut to what shows, so that nothing but the axis moves when one looks along it. */
function placeLane(
  lane: TimelineLane,
  options: LaneOptions
): Pick<LaidLane, 'items' | 'legend'> & { height: number } {
  const { scale, density, limits, whole, words, showPlanned } = options;
  const clip = (mark: LaidItem) => clippedMark(mark, scale, limits, density.text) ?? [];
  const all = lane.items.map((item) => markOf(item, scale, density.text, showPlanned));
  const marks = whole ? all : all.flatMap(clip);
  const nameOf = ({ items }: LaidItem) => words.name(items[0]!);
  const shared = { nameOf, density, limits: whole ?? limits };
  if (lane.kind === 'phases') {
    const { items, ...rest } = placePhases({ ...shared, marks, numberOf, legend: limits });
    return { ...rest, items: items.flatMap(clip) };
  }
  const mostRows = lane.kind === 'matches' ? density.barRows : density.pointRows;
  const inOrder = marks.sort((a, b) => a.left - b.left);
  const { items, height } = placeRows({ ...shared, marks: inOrder, mostRows });
  return { height, items: items.flatMap(clip), legend: [] };
}

function numberOf({ items }: LaidItem): string {
  const { detail } = items[0]!;
  return detail.kind === 'phase' ? detail.number : '';
}

/** Of the first track alone, behind all but phases: two sets of columns over each other tell nothing. */
function bandsOf(lanes: readonly LaidLane[], below: number): TimelineLayout['bands'] {
  const phases = lanes.find(({ lane }) => lane.kind === 'phases');
  if (!phases) return [];
  const last = lanes.findLast(({ lane }) => lane.kind === 'phases')!;
  const top = last.top + last.height + below;
  return phases.items.flatMap(({ items, left, right }) => {
    const [item] = items as [TimelineItem];
    if (item.depth === 1 || item.colour === null) return [];
    return [{ key: item.key, left, right, top, colour: item.colour }];
  });
}

function todayAt(
  today: string,
  scale: TimeScale,
  words: string,
  limits: { left: number; right: number },
  top: number
): TimelineLayout['today'] {
  const x = scale.middleOf(today);
  if (x < scale.left || x > scale.right) return null;
  const width = textWidth(words, 11, 'bold');
  const at = Math.max(limits.left, Math.min(x - width / 2, limits.right - width));
  const fits = width <= limits.right - limits.left;
  return { x, label: fits ? { text: words, x: at, y: top, width, height: 16 } : null };
}

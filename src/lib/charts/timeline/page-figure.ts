import { dayOfNumber } from '$lib/analysis/timeline/day-number';
import type { StudyTimeline } from '$lib/analysis/timeline/study-timeline';
import type { Figure, Mark } from '../figure/figure';
import { fitText } from '../figure/text-width';
import { chartLegend } from '../scores/chart-legend';
import { fitOnPage } from './fit-on-page';
import { fittingView } from './fitting-view';
import type { TimeView } from './time-axis';
import { timelineFigure } from './timeline-figure';
import { wholeLegend } from './timeline-legend';
import { timelineLayout, type LayoutOptions } from './timeline-layout';
import type { TimelineWords } from './timeline-words';

/** A4, lying, in pixels of 1/96 inch. */
export const a4 = { width: 1123, height: 794 } as const;

type PageOptions = Pick<LayoutOptions, 'counts' | 'showPlanned'> & {
  words: TimelineWords;
  /** `YYYY-MM-DD` */
  today: string;
  /** All there is unless told otherwise. */
  view?: TimeView;
};

const side = 40;
const head = 80;
const foot = 36;

/**
 * The timeline on exactly one lying A4, under a title with the period, above a legend and the number of what has no date. What
 * there is no room for, even with everything as small as can be read, is left out, and how much that is stands below.
 */
export function pageTimelineFigure(timeline: StudyTimeline, options: PageOptions): Figure {
  const { words, today, view = fittingView(timeline, today) } = options;
  const room = a4.width - 2 * side;
  const legend = chartLegend(wholeLegend(words), { x: 0, top: 0, width: room - 200 });
  const height = a4.height - foot - legend.height - 8;
  const { layout, leftOut } = fitOnPage(timeline, options.counts ?? [], height, (shown, counts) =>
    timelineLayout(shown, {
      ...options,
      counts,
      view,
      width: a4.width,
      height,
      margin: { side, top: head, bottom: 0 }
    })
  );
  const { figure } = timelineFigure(layout, words);
  const [from, to] = [dayOfNumber(Math.ceil(view.from)), dayOfNumber(view.to - 0.001)];
  const { first, last } = timeline;
  const period = words.range(first && first > from ? first : from, last && last < to ? last : to);
  const heading: Mark[] = [
    { kind: 'text', x: side, y: 50, text: fitText(words.title, room, 18, 'bold'), size: 18, weight: 'bold' },
    { kind: 'text', x: side, y: 69, text: period, size: 11, fill: 'soft' }
  ];
  const undated = timeline.undated.length;
  const phases = leftOut.filter(({ kind }) => kind === 'phase').length;
  const absent = [
    undated > 0 ? words.undated(undated) : '',
    leftOut.length > 0 ? words.leftOut(phases, leftOut.length - phases) : ''
  ].filter(Boolean);
  const note: Mark[] =
    absent.length === 0
      ? []
      : [
          {
            kind: 'text',
            x: side,
            y: a4.height - 22,
            text: fitText(absent.join(' '), room, 10),
            size: 10,
            fill: 'soft'
          }
        ];
  return { ...figure, ...a4, marks: [...figure.marks, ...heading, ...note] };
}

import type { Mark } from '../figure/figure';
import { textWidth, wrapText } from '../figure/text-width';
import { chartLegend, type LegendSign } from './chart-legend';
import { momentKeyLines, momentLabels, type AxisMoment, type MomentSpacing } from './moment-axis';
import type { ScoreChart } from './score-chart';
import {
  areNamed,
  PanelDrawing,
  panelHeight,
  panelPlaces,
  panelTitle,
  type PanelFrame,
  type PanelWords,
  type ScorePanel
} from './score-panel';
import { gapMark, mostLooks } from './series-look';

export type SmallMultiplesInput = {
  panels: readonly ScorePanel[];
  moments: readonly AxisMoment[];
  spacing: MomentSpacing;
  /** Of the figure, in pixels. */
  width: number;
  /** What short names at the ends of lines stand for, under the panels. */
  key?: readonly string[];
};

export type SmallMultiplesWords = PanelWords & {
  title: string;
  description: string;
  median: string;
  range: string;
  missing: string;
  /** A day under an axis of time. */
  day: (day: string) => string;
};

const margin = 8;
const gap = 24;
const narrowest = { named: 320, plain: 248 };
const mostTitleLines = 2;

/** Panels beside and below each other on one scale, with a line for each series of scores; lines break where a score is missing. */
export function smallMultiples(
  { panels, moments, spacing, width, key = [] }: SmallMultiplesInput,
  words: SmallMultiplesWords
): ScoreChart {
  const isNamed = panels.some(({ lines }) => areNamed(lines));
  const room = width - 2 * margin;
  const least = isNamed ? narrowest.named : narrowest.plain;
  const columns = Math.max(1, Math.min(panels.length, Math.floor((room + gap) / (least + gap))));
  const panelWidth = Math.min(isNamed ? 460 : 340, (room - (columns - 1) * gap) / columns);
  const days = [
    ...new Set(
      panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.flatMap(({ day }) => day ?? [])))
    )
  ];
  const longest = Math.max(
    0,
    ...panels.flatMap(({ lines }) => (areNamed(lines) ? lines.map(({ name }) => textWidth(name, 11)) : []))
  );
  const labelWidth = isNamed ? Math.min(120, panelWidth * 0.34, longest + 24) : 0;
  const shared = { width: panelWidth, labelWidth, moments, spacing, days, words };
  const places = panelPlaces(shared);
  const labels = momentLabels(
    moments,
    moments.map((_, index) => places.of(index)),
    { left: 0, right: panelWidth + margin }
  );
  const titleLines = Math.max(
    1,
    ...panels.map(
      ({ title }) =>
        wrapText(title, panelWidth - 8, panelTitle.size, { maxLines: mostTitleLines, weight: 'bold' }).length
    )
  );
  const legend = chartLegend(legendSigns(panels, words), { x: margin, top: 0, width: room });
  // What the numbers under the panels stand for is read first.
  const momentKey = labels.isNumbered ? momentKeyLines(moments, room) : [];
  const top = legend.height + momentKey.length * 16 + 8;
  const rowHeight = panelHeight({ titleLines, labels }) + gap;
  const drawings = panels.map((panel, index) => {
    const frame: PanelFrame = {
      ...shared,
      x: margin + (index % columns) * (panelWidth + gap),
      y: top + Math.floor(index / columns) * rowHeight,
      titleLines,
      labels
    };
    return new PanelDrawing(panel, frame);
  });
  const bottom = top + Math.ceil(panels.length / columns) * rowHeight;
  const notes = [
    ...key.flatMap((line) => wrapText(line, room, 11)),
    ...(spacing === 'time' ? dayLines(moments, words, room) : [])
  ];
  return {
    figure: {
      width,
      height: bottom + notes.length * 16,
      title: words.title,
      description: words.description,
      marks: [
        ...legend.marks,
        ...lineMarks(momentKey, legend.height + 10),
        ...drawings.flatMap((drawing) => drawing.marks()),
        ...lineMarks(notes, bottom)
      ]
    },
    targets: drawings.flatMap((drawing, panel) => drawing.targets(panel)),
    isShared: drawings.some(({ isOfOne }) => !isOfOne),
    marksOf: (respondent) =>
      drawings.flatMap((drawing) => {
        const marks = drawing.marksOf(respondent);
        return drawing.isOfOne && marks.length > 0 ? [drawing.outline, ...marks] : marks;
      })
  };
}

/** What the band, the thick line and the open ring mean, as far as they occur. */
function legendSigns(panels: readonly ScorePanel[], words: SmallMultiplesWords): LegendSign[] {
  const hasSpread = panels.some(({ spread }) => spread?.some((at) => at !== null));
  // Where all lines look alike a gap has no mark of its own.
  const hasGaps = panels.some(
    ({ lines }) =>
      lines.length <= mostLooks &&
      lines.some(({ points }) => points.some(({ value, isAsked }) => value === null && isAsked))
  );
  const hasRings = panels.some(({ isCounted }) => !isCounted);
  const box = { width: 22, height: 14, fill: 'accent-wash', stroke: 'line', strokeWidth: 1 } as const;
  const median: LegendSign = {
    text: words.median,
    width: 22,
    marks: (x, y) => [{ kind: 'path', d: `M${x} ${y}h22`, stroke: 'ink', strokeWidth: 3.5, opacity: 0.75 }]
  };
  const range: LegendSign = {
    text: words.range,
    width: 22,
    marks: (x, y) => [{ kind: 'rect', x, y: y - 7, ...box }]
  };
  const missing: LegendSign = {
    text: words.missing,
    width: hasRings ? 22 : 14,
    marks: (x, y) => [
      { kind: 'path', d: `M${x} ${y}h12`, stroke: 'ink', strokeWidth: 1.25, dash: '2 2' },
      ...(hasRings ? [gapMark(x + 18, y)] : [])
    ]
  };
  return [...(hasSpread ? [median, range] : []), ...(hasGaps ? [missing] : [])];
}

function lineMarks(lines: readonly string[], top: number): Mark[] {
  return lines.map((text, index) => ({
    kind: 'text',
    x: margin,
    y: top + index * 16,
    text,
    size: 11,
    fill: 'soft'
  }));
}

function dayLines(moments: readonly AxisMoment[], words: SmallMultiplesWords, width: number): string[] {
  const named = moments.flatMap(({ name, date }) =>
    date ? [`${name}: ${words.day(date).replaceAll(' ', '\u00a0')}`] : []
  );
  return wrapText(named.join(' · '), width, 11);
}

import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import type { Mark } from '../figure/figure';
import type { LegendSign } from '../scores/chart-legend';
import type { TimelineLayout } from './timeline-layout';
import { timelineSigns, type TimelineSign, type TimelineWords } from './timeline-words';

/** The signs that occur in a layout, with what they mean. */
export function timelineLegend(layout: TimelineLayout, words: TimelineWords): LegendSign[] {
  const laid = layout.lanes.flatMap(({ items }) => items);
  const alone = laid.filter(({ shape }) => shape !== 'cluster');
  const items = alone.flatMap((one) => one.items);
  const occurs: Record<TimelineSign, boolean> = {
    planned: alone.some(({ plan }) => plan) || items.some(isPlannedPhase),
    open: items.some(({ span }) => span.isOpen),
    uncertain: items.some(({ span }) => !span.startIsExact || !span.endIsExact),
    plannedEvent: items.some(({ state, span }) => state === 'planned' && span.isPoint),
    cancelled: items.some(({ state }) => state === 'cancelled'),
    cluster: laid.some(({ shape }) => shape === 'cluster')
  };
  return timelineSigns
    .filter((sign) => occurs[sign])
    .map((sign) => ({ ...signs[sign], text: words.sign(sign) }));
}

/** All there are: no legend is higher than this one. */
export function wholeLegend(words: TimelineWords): LegendSign[] {
  return timelineSigns.map((sign) => ({ ...signs[sign], text: words.sign(sign) }));
}

const isPlannedPhase = ({ kind, isOnlyPlanned }: TimelineItem) => kind === 'phase' && isOnlyPlanned;

const edge = { stroke: 'accent', strokeWidth: 1 } as const;

const signs: Record<TimelineSign, Omit<LegendSign, 'text'>> = {
  planned: {
    width: 22,
    marks: (x, y): Mark[] => [
      { kind: 'rect', x, y: y - 3, width: 22, height: 6, radius: 1, fill: 'surface', ...edge }
    ]
  },
  open: {
    width: 22,
    marks: (x, y) => [{ kind: 'path', d: `M${x} ${y - 6}h16l6 6l-6 6h-16z`, fill: 'accent-wash', ...edge }]
  },
  uncertain: {
    width: 22,
    marks: (x, y) => [
      {
        kind: 'rect',
        x,
        y: y - 6,
        width: 22,
        height: 12,
        radius: 2,
        fill: 'accent-wash',
        dash: '3 3',
        ...edge
      }
    ]
  },
  plannedEvent: {
    width: 10,
    marks: (x, y) => [
      { kind: 'circle', x: x + 5, y, radius: 4.5, fill: 'surface', stroke: 'accent', strokeWidth: 1.5 }
    ]
  },
  cancelled: {
    width: 10,
    marks: (x, y) => [
      { kind: 'circle', x: x + 5, y, radius: 4.5, fill: 'surface', stroke: 'line-strong', strokeWidth: 1.5 },
      { kind: 'path', d: `M${x} ${y - 5}l10 10m0 -10l-10 10`, stroke: 'soft', strokeWidth: 1.25 }
    ]
  },
  cluster: {
    width: 18,
    marks: (x, y) => [
      { kind: 'rect', x, y: y - 8, width: 18, height: 16, radius: 8, fill: 'accent' },
      {
        kind: 'text',
        x: x + 9,
        y: y + 4,
        text: '5',
        size: 11,
        weight: 'bold',
        anchor: 'middle',
        fill: 'surface'
      }
    ]
  }
};

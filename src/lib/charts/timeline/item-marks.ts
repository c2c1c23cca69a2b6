import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import type { Ink, Mark } from '../figure/figure';
import type { Density } from './density';
import type { LaidItem, LaidLabel } from './laid-item';
import { chipWidth } from './place-marks';
import { planGap, planHeight } from './place-phases';

/** What is drawn of an item or of a cluster of them. */
export function itemMarks(laid: LaidItem, density: Density): Mark[] {
  const [item] = laid.items as [TimelineItem];
  const drawn =
    laid.shape === 'cluster'
      ? clusterMarks(laid, density)
      : laid.shape === 'bar'
        ? barMarks(laid, item)
        : isTooLow(laid, density.text)
          ? dotMarks(laid)
          : [...ghostMarks(laid), ...somewhereMarks(laid), ...pointMarks(item, middle(laid), density)];
  return [...drawn, ...labelMarks(laid, item, density)];
}

/** Rows of very many bars leave no height for signs or numbers. */
const isTooLow = ({ height }: LaidItem, size: number) => height < size - 1;

function dotMarks(laid: LaidItem): Mark[] {
  return [{ kind: 'circle', ...middle(laid), radius: Math.max(0.5, laid.height / 2), fill: 'accent' }];
}

const middle = ({ left, right, top, height }: LaidItem) => ({ x: (left + right) / 2, y: top + height / 2 });

function labelMarks({ label, isNumbered, isInside }: LaidItem, item: TimelineItem, density: Density): Mark[] {
  if (!label) return [];
  const isCancelled = item.state === 'cancelled';
  const fill: Ink = isCancelled ? 'soft' : 'ink';
  // Outside a bar words lie on the lines of the axis: the paper shows around them.
  const halo = isInside ? {} : ({ stroke: 'surface', strokeWidth: 3 } as const);
  const words: Mark = { ...textMark(label, density.text, isNumbered), fill, ...halo };
  if (!isCancelled) return [words];
  const y = label.y + label.height / 2 + 1;
  return [
    words,
    { kind: 'path', d: `M${label.x} ${y}h${label.width * 0.92}`, stroke: 'soft', strokeWidth: 1 }
  ];
}

/** Words in the middle of the height of their box. */
export function textMark(label: LaidLabel, size: number, isBold = false): Extract<Mark, { kind: 'text' }> {
  const y = label.y + label.height / 2 + size * 0.35;
  return { kind: 'text', x: label.x, y, text: label.text, size, ...(isBold && { weight: 'bold' as const }) };
}

/** The ink of a bar's edge and of its body. */
function inksOf(item: TimelineItem): { edge: Ink; body: Ink } {
  if (item.state === 'cancelled') return { edge: 'line-strong', body: 'surface' };
  const edge: Ink = item.colour === null ? 'accent' : `code-${item.colour}`;
  const wash: Ink = item.colour === null ? 'accent-wash' : `code-${item.colour}-wash`;
  return { edge, body: item.isOnlyPlanned || item.state === 'planned' ? 'surface' : wash };
}

function barMarks(laid: LaidItem, item: TimelineItem): Mark[] {
  const { edge, body } = inksOf(item);
  const { top, height, sure, left, right } = laid;
  // Outside the view, with its plan in it.
  if (right - left < 0.5) return planMarks(laid, edge);
  const { span } = item;
  const isThin = height < 6;
  const strokeWidth = isThin ? 0 : 1;
  const tip = span.isOpen && !laid.isCutRight && !isThin ? Math.min(7, height / 2, (right - left) / 2) : 0;
  const outline = barPath({ left, right, top, height, tip });
  const isSoft = !span.startIsExact || !span.endIsExact;
  const plan = planMarks(laid, edge);
  if (isThin) return [{ kind: 'path', d: outline, fill: edge, opacity: 0.65 }, ...plan];
  if (!isSoft) return [{ kind: 'path', d: outline, fill: body, stroke: edge, strokeWidth }, ...plan];
  const certain: Mark[] = sure
    ? [{ kind: 'path', d: barPath({ ...sure, top, height, tip, isSquare: true }), fill: body }]
    : [];
  return [
    { kind: 'path', d: outline, fill: 'surface' },
    { kind: 'path', d: outline, fill: body, opacity: 0.45 },
    ...certain,
    { kind: 'path', d: outline, stroke: edge, strokeWidth, dash: '3 3' },
    ...(sure
      ? ([
          {
            kind: 'path',
            d: `M${sure.left} ${top}H${sure.right - tip}M${sure.left} ${top + height}H${sure.right - tip}`,
            stroke: edge,
            strokeWidth
          }
        ] satisfies Mark[])
      : []),
    ...plan
  ];
}

type BarShape = { left: number; right: number; top: number; height: number; tip: number; isSquare?: boolean };

/** A bar with slightly round corners; one that is not over ends in a point. */
function barPath({ left, right, top, height, tip, isSquare }: BarShape): string {
  const radius = isSquare ? 0 : Math.min(3, (right - left) / 2, height / 2);
  const bottom = top + height;
  const corner = (x: number, y: number) => (radius === 0 ? '' : `a${radius} ${radius} 0 0 1 ${x} ${y}`);
  const end =
    tip > 0
      ? `H${right - tip}L${right} ${top + height / 2}L${right - tip} ${bottom}`
      : `H${right - radius}${corner(radius, radius)}V${bottom - radius}${corner(-radius, radius)}`;
  return `M${left + radius} ${top}${end}H${left + radius}${corner(-radius, -radius)}V${top + radius}${corner(radius, -radius)}Z`;
}

function planMarks({ plan, top, height, shape }: LaidItem, edge: Ink): Mark[] {
  if (!plan || shape !== 'bar') return [];
  const y = top + height + planGap;
  if (plan.isPoint)
    return [
      {
        kind: 'circle',
        x: (plan.left + plan.right) / 2,
        y: y + planHeight / 2,
        radius: planHeight / 2,
        fill: 'surface',
        stroke: edge,
        strokeWidth: 0.75
      }
    ];
  const width = Math.max(3, plan.right - plan.left - 1.5);
  return [
    {
      kind: 'rect',
      x: plan.left,
      y,
      width,
      height: planHeight,
      radius: 1,
      fill: 'surface',
      stroke: edge,
      strokeWidth: 0.75
    }
  ];
}

/** Where a point was planned, and a thread from there to where it came. */
function ghostMarks(laid: LaidItem): Mark[] {
  const { plan } = laid;
  if (!plan) return [];
  const { x, y } = middle(laid);
  const from = (plan.left + plan.right) / 2;
  return [
    { kind: 'path', d: `M${from} ${y}H${x}`, stroke: 'line-strong', strokeWidth: 1, dash: '1 3' },
    { kind: 'circle', x: from, y, radius: 3.5, fill: 'surface', stroke: 'line-strong', strokeWidth: 1 }
  ];
}

/** From when to when a point can be of which no day is known. */
function somewhereMarks(laid: LaidItem): Mark[] {
  if (!laid.somewhere) return [];
  const { left, right } = laid.somewhere;
  const { y } = middle(laid);
  const { label } = laid;
  // Not through its words.
  const gap =
    label && label.x > left && label.x < right ? `H${laid.right}M${label.x + label.width + 4} ${y}` : '';
  return [
    { kind: 'path', d: `M${left} ${y}${gap}H${right}`, stroke: 'line-strong', strokeWidth: 1, dash: '3 3' },
    { kind: 'path', d: `M${left} ${y - 3}v6M${right} ${y - 3}v6`, stroke: 'line-strong', strokeWidth: 1 }
  ];
}

type Place = { x: number; y: number };

/** The sign of a point: a chip with its number, a diamond, a square, a flag or a dot. */
function pointMarks(item: TimelineItem, place: Place, density: Density): Mark[] {
  const { detail, state } = item;
  const isHollow = state === 'planned' || state === 'cancelled' || item.isOnlyPlanned;
  const ink: Ink = state === 'cancelled' ? 'line-strong' : 'accent';
  const paint = { fill: isHollow ? 'surface' : ink, stroke: ink, strokeWidth: 1.5 } as const;
  const { x, y } = place;
  const cross: Mark[] =
    state === 'cancelled'
      ? [{ kind: 'path', d: `M${x - 5} ${y - 5}l10 10m0 -10l-10 10`, stroke: 'soft', strokeWidth: 1.25 }]
      : [];
  switch (detail.kind) {
    case 'document':
      return chipMarks(String(detail.number), place, density);
    case 'moment':
    case 'response':
      return [{ kind: 'rect', x: x - 4.5, y: y - 4.5, width: 9, height: 9, radius: 1.5, fill: 'ink' }];
    case 'consent':
      return [
        diamond(place, {
          fill: detail.state === 'given' ? 'ink' : 'surface',
          stroke: 'ink',
          strokeWidth: 1.5
        })
      ];
    case 'log':
      return [{ kind: 'path', d: `M${x - 4} ${y - 5}L${x + 5} ${y}L${x - 4} ${y + 5}z`, fill: 'soft' }];
    case 'event': {
      const isMark = detail.eventKind === 'milestone' || detail.eventKind === 'decision';
      if (isMark) return [diamond(place, paint), ...cross];
      if (detail.eventKind === 'measurement')
        return [
          { kind: 'rect', x: x - 4.25, y: y - 4.25, width: 8.5, height: 8.5, radius: 1, ...paint },
          ...cross
        ];
      return [{ kind: 'circle', x, y, radius: 4.5, ...paint }, ...cross];
    }
    case 'phase':
      return [
        diamond(place, { ...paint, ...(item.colour !== null && { stroke: `code-${item.colour}` as Ink }) })
      ];
  }
}

function diamond({ x, y }: Place, paint: { fill: Ink; stroke: Ink; strokeWidth: number }): Mark {
  return { kind: 'path', d: `M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`, ...paint };
}

function chipMarks(text: string, { x, y }: Place, { text: size, row }: Density): Mark[] {
  const height = Math.min(16, row - 2);
  const width = chipWidth(text, size);
  return [
    {
      kind: 'rect',
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      radius: 4,
      fill: 'accent-wash',
      stroke: 'accent',
      strokeWidth: 1
    },
    { kind: 'text', x, y: y + size * 0.35, text, size, weight: 'bold', anchor: 'middle', fill: 'accent' }
  ];
}

/** How many there are, on a filled pill. */
function clusterMarks(laid: LaidItem, { text: size, row }: Density): Mark[] {
  const { x, y } = middle(laid);
  if (isTooLow(laid, size)) return dotMarks(laid);
  const height = Math.min(16, row - 2);
  const width = laid.right - laid.left;
  const box = { y: y - height / 2, height, radius: height / 2 };
  return [
    { kind: 'rect', x: laid.left, width, ...box, fill: 'accent' },
    {
      kind: 'text',
      x,
      y: y + size * 0.35,
      text: String(laid.items.length),
      size,
      weight: 'bold',
      anchor: 'middle',
      fill: 'surface'
    }
  ];
}

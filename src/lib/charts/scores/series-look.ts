import type { Ink, Mark } from '../figure/figure';

/** What a line and its points look like: told apart by dash and shape as well as by colour. */
export type SeriesLook = { ink: Ink; dash: string | undefined; shape: PointShape };
export type PointShape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'open-circle'
  | 'open-square'
  | 'open-diamond'
  | 'open-triangle'
  | 'plus'
  | 'cross';

// Filled shapes have the colours that are filled plainly, the open ones those that come with a pattern.
const shapes: readonly PointShape[] = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'open-circle',
  'open-square',
  'open-diamond',
  'open-triangle',
  'plus',
  'cross'
];
const dashes = [undefined, '7 3', '2 3', '8 3 2 3'] as const;

/** The most lines in a panel that can be told apart; with more all look alike and one at a time is brought forward. */
export const mostLooks = shapes.length;

/** The look of the line at an index, below `mostLooks`. */
export function seriesLook(index: number): SeriesLook {
  return {
    ink: `code-${index}`,
    dash: dashes[(index + Math.floor(index / dashes.length)) % dashes.length],
    shape: shapes[index]!
  };
}

/** A point, its middle at (x, y). `size` is half its width in pixels. */
export function pointMark(x: number, y: number, { ink, shape }: Omit<SeriesLook, 'dash'>, size = 4): Mark {
  const isOpen = shape.startsWith('open-');
  const paint = isOpen
    ? { fill: 'surface' as const, stroke: ink, strokeWidth: 1.5 }
    : { fill: ink, stroke: 'surface' as const, strokeWidth: 1 };
  switch (shape.replace('open-', '')) {
    case 'circle':
      return { kind: 'circle', x, y, radius: size, ...paint };
    case 'square': {
      const half = size * 0.9;
      return { kind: 'rect', x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...paint };
    }
    case 'diamond': {
      const half = size * 1.25;
      const d = `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
      return { kind: 'path', d, ...paint };
    }
    case 'triangle': {
      const half = size * 1.15;
      const d = `M${x} ${y - half}L${x + half} ${y + half * 0.8}L${x - half} ${y + half * 0.8}Z`;
      return { kind: 'path', d, ...paint };
    }
    case 'plus':
      return {
        kind: 'path',
        d: `M${x - size} ${y}H${x + size}M${x} ${y - size}V${y + size}`,
        stroke: ink,
        strokeWidth: 2
      };
    default:
      return {
        kind: 'path',
        d: `M${x - size} ${y - size}L${x + size} ${y + size}M${x - size} ${y + size}L${x + size} ${y - size}`,
        stroke: ink,
        strokeWidth: 2
      };
  }
}

/** The mark of a moment without a score: an open ring of dashes. */
export function gapMark(x: number, y: number, ink: Ink = 'soft'): Mark {
  return { kind: 'circle', x, y, radius: 3.5, fill: 'surface', stroke: ink, strokeWidth: 1, dash: '2 1.5' };
}

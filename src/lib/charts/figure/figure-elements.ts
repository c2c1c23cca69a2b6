import { codePattern } from './code-pattern';
import type { Figure, Ink, Mark } from './figure';

/** A piece of SVG as data, written to a file or drawn on screen. */
export type FigureElement = {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (FigureElement | string)[];
};

type Colours = {
  /** The colour of an ink other than `none`. */
  colourOf: (ink: Exclude<Ink, 'none'>) => string;
  /** Begins the ids of patterns and arrow heads: two figures in one page need two. */
  idPrefix: string;
};

/** The marks of a figure as SVG elements in drawing order, after the patterns and arrow heads they use. */
export function figureElements(figure: Figure, colours: Colours): FigureElement[] {
  const definitions = [
    ...used(figure.marks, patternedColour).map((colour) => patternElement(colour, colours)),
    ...used(figure.marks, arrowInk).map((ink) => arrowElement(ink, colours))
  ];
  const marks = figure.marks.map((mark) => markElement(mark, colours));
  return definitions.length > 0 ? [element('defs', {}, definitions), ...marks] : marks;
}

function markElement(mark: Mark, colours: Colours): FigureElement {
  const paint = paintAttributes(mark, colours);
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return element('rect', { ...numbers({ x, y, width, height, rx: radius }), ...paint });
    }
    case 'circle':
      return element('circle', { ...numbers({ cx: mark.x, cy: mark.y, r: mark.radius }), ...paint });
    case 'path': {
      const ink = arrowInk(mark);
      const arrow = ink && { 'marker-end': `url(#${arrowId(ink, colours)})` };
      return element('path', { d: mark.d, ...paint, ...arrow });
    }
    case 'text': {
      const { x, y, size = 13, weight, italic, anchor, rotate } = mark;
      const form = {
        ...numbers({ x, y, 'font-size': size }),
        ...(weight === 'bold' && { 'font-weight': 600 }),
        ...(italic && { 'font-style': 'italic' }),
        ...(anchor && anchor !== 'start' && { 'text-anchor': anchor }),
        ...(rotate && { transform: `rotate(${round(rotate)} ${round(x)} ${round(y)})` }),
        ...(mark.stroke && { 'paint-order': 'stroke', 'stroke-linejoin': 'round' })
      };
      return element('text', { ...form, ...paint }, [mark.text]);
    }
  }
}

function paintAttributes(mark: Mark, colours: Colours): FigureElement['attributes'] {
  const { fill = mark.kind === 'text' ? 'ink' : 'none', stroke, strokeWidth, dash, opacity } = mark;
  const patterned = patternedColour(mark);
  return {
    fill: patterned === null ? colourOf(fill, colours) : `url(#${patternId(patterned, colours)})`,
    ...(stroke && { stroke: colourOf(stroke, colours) }),
    ...numbers({ 'stroke-width': strokeWidth, opacity }),
    ...(dash && { 'stroke-dasharray': dash })
  };
}

function colourOf(ink: Ink, { colourOf: colour }: Colours): string {
  return ink === 'none' ? 'none' : colour(ink);
}

/** The code colour a mark is filled with in a pattern; null when its fill is plain. */
function patternedColour({ kind, fill }: Mark): number | null {
  const colour = kind === 'text' ? null : /^code-(\d+)$/.exec(fill ?? '');
  return colour && codePattern(Number(colour[1])) !== 'solid' ? Number(colour[1]) : null;
}

/** The ink of the head at a path's end; null when it has none. */
function arrowInk(mark: Mark): Exclude<Ink, 'none'> | null {
  return mark.kind === 'path' && mark.arrow && mark.stroke && mark.stroke !== 'none' ? mark.stroke : null;
}

function used<Value>(marks: readonly Mark[], read: (mark: Mark) => Value | null): Value[] {
  return [...new Set(marks.map(read))].filter((value) => value !== null);
}

const patternId = (colour: number, { idPrefix }: Colours) => `${idPrefix}-code-${colour}`;
const arrowId = (ink: Ink, { idPrefix }: Colours) => `${idPrefix}-arrow-${ink}`;

function patternElement(colour: number, colours: Colours): FigureElement {
  const isStriped = codePattern(colour) === 'striped';
  const ink = colours.colourOf(`code-${colour}`);
  const wash = element('rect', { width: 4, height: 4, fill: colours.colourOf(`code-${colour}-wash`) });
  const drawn = isStriped
    ? element('rect', { width: 2, height: 4, fill: ink })
    : element('circle', { cx: 2, cy: 2, r: 1.2, fill: ink });
  const size = { id: patternId(colour, colours), width: 4, height: 4, patternUnits: 'userSpaceOnUse' };
  return element('pattern', { ...size, ...(isStriped && { patternTransform: 'rotate(45)' }) }, [wash, drawn]);
}

function arrowElement(ink: Exclude<Ink, 'none'>, colours: Colours): FigureElement {
  // In pixels whatever the width of the line, its point on the path's end.
  const box = { viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 8, markerHeight: 8 };
  const use = { markerUnits: 'userSpaceOnUse', orient: 'auto' };
  return element('marker', { id: arrowId(ink, colours), ...box, ...use }, [
    element('path', { d: 'M0 0L8 4L0 8z', fill: colours.colourOf(ink) })
  ]);
}

function element(
  name: string,
  attributes: FigureElement['attributes'],
  children: FigureElement['children'] = []
): FigureElement {
  return { name, attributes, children };
}

function numbers(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
  const given = Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, round(value)]));
}

/** A hundredth of a pixel is as fine as a figure gets. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

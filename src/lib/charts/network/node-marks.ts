import type { ObjectKind } from '$lib/domain/object-ref';
import type { Ink, Mark } from '../figure/figure';
import { isBold, nodeSpace, nodeText, type NodeBox } from './node-box';

/**
 * What is drawn of a node whose centre is at (x, y). Every kind has a form and a sign of its own, and every level of a
 * code another frame: colour is never the only cue.
 */
export function nodeMarks(box: NodeBox, x = 0, y = 0): Mark[] {
  const left = x - box.width / 2;
  const top = y - box.height / 2;
  return [...frameMarks(box, left, top), ...signMarks(box, left, top), ...textMarks(box, left, top)];
}

function frameMarks({ object, width, height }: NodeBox, x: number, y: number): Mark[] {
  const rect = { kind: 'rect', x, y, width, height } as const;
  const code = object.code;
  if (code) {
    const own: Ink = `code-${code.colour}`;
    // Drawn as a path: a rectangle in a code's ink would be filled with its pattern.
    if (code.level === 'core')
      return [
        { ...rect, radius: 4, fill: `${own}-wash`, stroke: own, strokeWidth: 2.5 },
        { ...inset(rect, 4), radius: 2, stroke: own, strokeWidth: 1 }
      ];
    if (code.level === 'category')
      return [{ ...rect, radius: 4, fill: `${own}-wash`, stroke: own, strokeWidth: 1.5 }];
    return [{ ...rect, radius: 4, fill: 'surface', stroke: 'line-strong', strokeWidth: 1 }];
  }
  const paint = { fill: 'sunken', stroke: 'line-strong', strokeWidth: 1 } as const;
  switch (object.kind) {
    case 'quotation':
      return [
        { ...rect, ...paint, fill: 'surface' },
        { kind: 'rect', x, y, width: 4, height, fill: 'line-strong' }
      ];
    case 'case':
      return [{ ...rect, ...paint, radius: height / 2 }];
    case 'memo':
      return [{ kind: 'path', d: foldedSheet(x, y, width, height, 10), ...paint, fill: 'surface' }];
    case 'document':
      return [{ ...rect, ...paint, strokeWidth: 1.5 }];
    default:
      return [{ kind: 'path', d: cutCorners(x, y, width, height, 7), ...paint, stroke: 'accent' }];
  }
}

function inset(
  { x, y, width, height, kind }: { kind: 'rect'; x: number; y: number; width: number; height: number },
  by: number
) {
  return { kind, x: x + by, y: y + by, width: width - by * 2, height: height - by * 2 };
}

/** A sheet with its top right corner turned down. */
function foldedSheet(x: number, y: number, width: number, height: number, fold: number): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x} ${y}H${right - fold}L${right} ${y + fold}V${bottom}H${x}ZM${right - fold} ${y}V${y + fold}H${right}`;
}

function cutCorners(x: number, y: number, width: number, height: number, cut: number): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}L${right - cut} ${bottom}H${x + cut}L${x} ${bottom - cut}V${y + cut}Z`;
}

function signMarks({ object, height }: NodeBox, left: number, top: number): Mark[] {
  const x = left + nodeSpace.side;
  const y = top + height / 2;
  if (!object.code) return [kindSign(object.kind, x, y, object.ref.id)];
  const { colour, level } = object.code;
  const own: Ink = `code-${colour}`;
  const swatch = { kind: 'rect', x: x + 1, y: y - 6, width: 12, height: 12, radius: 3 } as const;
  if (level === 'open') return [{ ...swatch, fill: own, stroke: own }];
  // The level as on every screen: ◇ a category, ◆ a core code. Over the swatch, so that the pattern stays seen.
  const diamond = `M${x + 7} ${y - 8}l8 8l-8 8l-8 -8z`;
  const inner = `M${x + 7} ${y - 3.5}l3.5 3.5l-3.5 3.5l-3.5 -3.5z`;
  return [
    { kind: 'path', d: diamond, fill: own, stroke: own },
    ...(level === 'category' ? [{ kind: 'path', d: inner, fill: 'surface' } as const] : [])
  ];
}

/** A sign of 14 × 14 px, its left edge at x and its middle at y. */
export function kindSign(kind: Exclude<ObjectKind, 'code'> | 'code', x: number, y: number, id = ''): Mark {
  const sign = (d: string): Mark => ({ kind: 'path', d, stroke: 'soft', strokeWidth: 1.4, fill: 'none' });
  const [cx, top] = [x + 7, y - 7];
  switch (kind) {
    case 'quotation':
      return sign(
        `M${x + 5.5} ${top + 3.5}q-3.5 1 -3.5 5v1.5h3.5v-3.5h-2.5M${x + 12} ${top + 3.5}q-3.5 1 -3.5 5v1.5h3.5v-3.5h-2.5`
      );
    case 'memo':
      return sign(`M${x + 2} ${top + 12}l1 -3.5l7 -7l2.5 2.5l-7 7z`);
    case 'case':
      return sign(
        `M${cx - 3} ${top + 4}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M${x + 1.5} ${top + 13.5}c0 -6 11 -6 11 0`
      );
    case 'document':
      return sign(`M${x + 2.5} ${top + 1}h6l3 3v9h-9zM${x + 4.5} ${top + 6.5}h5M${x + 4.5} ${top + 9.5}h5`);
    case 'question':
      return {
        kind: 'text',
        x: cx,
        y: y + 6,
        text: '?',
        size: 17,
        weight: 'bold',
        anchor: 'middle',
        fill: 'accent'
      };
    case 'finding':
      return sign(
        `M${cx - 2} ${top + 10.5}c0 -2 -2.5 -2.5 -2.5 -5.5a4.5 4.5 0 0 1 9 0c0 3 -2.5 3.5 -2.5 5.5zM${cx - 2} ${top + 13}h4`
      );
    case 'phase':
      return sign(`M${x + 1} ${top + 3}h6v3h-6zM${x + 5} ${top + 8}h8v3h-8z`);
    case 'event':
      return sign(
        `M${x + 2} ${top + 3}h10v9h-10zM${x + 2} ${top + 6}h10M${x + 4.5} ${top + 1}v3M${x + 9.5} ${top + 1}v3`
      );
    case 'configuration':
      return sign(
        `M${x + 1} ${y}h2.5M${x + 6} ${y}h2M${x + 10.5} ${y}h2.5M${x + 3.5} ${y - 2}h2.5v4h-2.5zM${x + 8} ${y - 2}h2.5v4h-2.5z`
      );
    default:
      return {
        kind: 'text',
        x: cx,
        y: y + 5,
        text: id.slice(0, 1).toUpperCase(),
        size: 14,
        weight: 'bold',
        anchor: 'middle',
        fill: 'accent'
      };
  }
}

function textMarks(box: NodeBox, left: number, top: number): Mark[] {
  const x = left + nodeSpace.side + nodeSpace.icon + nodeSpace.gap;
  const weight = isBold(box.object) ? 'bold' : 'normal';
  const baseline = top + nodeSpace.above + 12;
  const smallTop = baseline + box.lines.length * nodeText.lineHeight - 1;
  return [
    ...box.lines.map((text, line): Mark => ({
      kind: 'text',
      x,
      y: baseline + line * nodeText.lineHeight,
      text,
      size: nodeText.size,
      weight
    })),
    ...box.small.map((text, line): Mark => ({
      kind: 'text',
      x,
      y: smallTop + line * nodeText.smallHeight,
      text,
      size: nodeText.small,
      fill: 'soft',
      italic: box.object.kind === 'quotation'
    }))
  ];
}

import type { PdfFragment } from './pdf-fragment';

/** What pdf.js tells of a piece of text; `transform` places it on a page whose y grows upwards. */
export type PlacedText = {
  str: string;
  dir: string;
  width: number;
  transform: number[];
};

/**
 * The pieces of a page, grouped by the direction they are written in, the one with most letters first. Slanted
 * pieces beside a page of straight ones are left out: they are stamps such as CONCEPT across the page.
 */
export function toFragments(items: PlacedText[], viewport: number[]): PdfFragment[][] {
  const groups = new Map<number, PdfFragment[]>();
  for (const [order, item] of items.entries()) {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(viewport, item.transform);
    const angle = roundAngle((Math.atan2(b, a) * 180) / Math.PI);
    const radians = (angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
    const x = e * cos + f * sin;
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    if (![x, size, item.width].every(Number.isFinite) || size === 0) continue;
    const group = groups.get(angle) ?? [];
    groups.set(angle, group);
    group.push({
      text: item.str,
      x,
      end: x + item.width,
      y: f * cos - e * sin,
      size,
      isRightToLeft: item.dir === 'rtl',
      order
    });
  }
  const sorted = [...groups].sort(([, left], [, right]) => countLetters(right) - countLetters(left));
  return sorted.filter(([angle], index) => index === 0 || angle % 90 === 0).map(([, fragments]) => fragments);
}

/** To quarter turns within ten degrees, as of a page scanned askew, else to steps of five. */
function roundAngle(degrees: number): number {
  const quarter = Math.round(degrees / 90) * 90;
  const rounded = Math.abs(degrees - quarter) <= 10 ? quarter : Math.round(degrees / 5) * 5;
  return (rounded + 360) % 360;
}

function countLetters(fragments: PdfFragment[]): number {
  return fragments.reduce((total, fragment) => total + fragment.text.trim().length, 0);
}

function multiply(outer: number[], inner: number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

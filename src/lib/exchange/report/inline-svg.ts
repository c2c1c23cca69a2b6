import type { ReportFigure } from './report-content';

/** The drawing of a figure as an element of a page: without a declaration, its ids made its own by a prefix, and as wide as there is room. */
export function inlineSvg({ svg }: ReportFigure, prefix: string): string {
  const element = svg.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?/, '').trim();
  return element
    .replace(/\bid="([\w-]+)"/g, `id="${prefix}-$1"`)
    .replace(/url\(#([\w-]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/\baria-labelledby="([\w -]+)"/, (_, ids: string) => {
      const own = ids.split(' ').map((id) => `${prefix}-${id}`);
      return `aria-labelledby="${own.join(' ')}"`;
    });
}

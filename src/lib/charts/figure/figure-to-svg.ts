import { escapeXml } from '$lib/language/escape-xml';
import type { Figure } from './figure';
import { figureElements, type FigureElement } from './figure-elements';
import { lightColour } from './light-palette';

export const figureFont = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The figure as an SVG file that needs nothing else: in the light theme, on white, with its title and outcome for a screen reader. */
export function figureToSvg(figure: Figure): string {
  const { width, height, title, description } = figure;
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const root: FigureElement = {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': figureFont
    },
    children: [
      { name: 'title', attributes: { id: 'title' }, children: [title] },
      { name: 'desc', attributes: { id: 'desc' }, children: [description] },
      { name: 'rect', attributes: { ...size, fill: '#ffffff' }, children: [] },
      ...figureElements(figure, { colourOf: lightColour, idPrefix: 'figure' })
    ]
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(root)}\n`;
}

function toMarkup(node: FigureElement | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(String(value))}"`
  );
  const head = `<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${head}/>`;
  return `${head}>${node.children.map(toMarkup).join('')}</${node.name}>`;
}

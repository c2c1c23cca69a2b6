import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../routes/app.css';
import { svgToPng } from '$lib/ui/base/save-figure';
import { exampleFigure } from './example-figure';
import { figureFont, figureToSvg } from './figure-to-svg';
import FigureView from './FigureView.svelte';
import { textWidth } from './text-width';

const words = [
  'vertrouwen',
  'grenzen stellen',
  'Ouderbetrokkenheid',
  'MMM WWW @@@',
  'iiillljjj fft',
  'één coördinator – “zorgdrager”',
  '12 × 3:4 (2026)',
  'Wat werkt, voor wie; waarom?',
  'category & core code'
];

it('never takes words for narrower than the browser draws them by more than a twentieth', () => {
  const context = document.createElement('canvas').getContext('2d')!;
  for (const weight of ['normal', 'bold'] as const)
    for (const size of [11, 13, 20])
      for (const text of words) {
        context.font = `${weight === 'bold' ? 600 : 400} ${size}px ${figureFont}`;
        const real = context.measureText(text).width;
        expect(textWidth(text, size, weight), `${text}, ${weight} ${size}`).toBeGreaterThan(0.95 * real);
        expect(textWidth(text, size, weight), `${text}, ${weight} ${size}`).toBeLessThan(1.5 * real);
      }
});

it('draws a figure with its title and outcome, never larger than it is', async () => {
  const { container } = await render(FigureView, { figure: exampleFigure });
  const svg = container.querySelector('svg')!;
  expect(svg.getAttribute('role')).toBe('img');
  const [titleId, descriptionId] = svg.getAttribute('aria-labelledby')!.split(' ');
  expect(document.getElementById(titleId!)!.textContent).toBe(exampleFigure.title);
  expect(document.getElementById(descriptionId!)!.textContent).toBe(exampleFigure.description);
  expect(svg.getBoundingClientRect().width).toBe(200);
  const rect = svg.querySelector<SVGRectElement>(':scope > rect')!;
  expect(rect.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(getComputedStyle(rect).stroke).toBe('rgb(168, 72, 10)');
  expect(rect.getBoundingClientRect().width).toBeGreaterThan(59);
});

it('makes a lying A4 a picture of 300 dots per inch', async () => {
  const page = { ...exampleFigure, width: 1123, height: 794 };
  const bytes = await svgToPng(figureToSvg(page), page);
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart], { type: 'image/png' }));
  expect([bitmap.width, bitmap.height]).toEqual([3509, 2481]);
});

it('makes a picture of at least 2400 pixels wide that shows the figure', async () => {
  const bytes = await svgToPng(figureToSvg(exampleFigure), exampleFigure);
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart], { type: 'image/png' }));
  expect([bitmap.width, bitmap.height]).toEqual([2400, 1200]);
  const canvas = new OffscreenCanvas(2400, 1200);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  expect([...context.getImageData(1, 1, 1, 1).data]).toEqual([255, 255, 255, 255]);
  // Inside the first box, left of its words: the wash of its code.
  expect([...context.getImageData(144, 180, 1, 1).data]).toEqual([251, 226, 207, 255]);
});

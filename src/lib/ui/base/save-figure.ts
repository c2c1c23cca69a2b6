import type { Figure } from '$lib/charts/figure/figure';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import type { AppState } from '$lib/state/app-state.svelte';
import { saveFile } from './save-file';

export const figureFormats = ['svg', 'png'] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** 20 cm wide at 300 dots per inch. */
const printWidth = 2400;
/** A lying A4 at 300 dots per inch, and how many dots that gives a pixel of 1/96 inch. */
const paperWidth = 3510;
const dotsPerPixel = 300 / 96;
/** Beyond this many pixels on a side or in all, browsers give an empty canvas. */
const largestSide = 16_000;
const largestArea = 120_000_000;

/** Saves a figure as `name` with the format's ending, PNG at print size, and says so; what fails is told as well. */
export async function saveFigure(
  app: AppState,
  figure: Figure,
  name: string,
  format: FigureFormat
): Promise<void> {
  await app.attempt(async () => {
    const svg = figureToSvg(figure);
    const file = `${name}.${format}`;
    if (format === 'svg') saveFile(svg, file, 'image/svg+xml');
    else saveFile(await svgToPng(svg, figure), file, 'image/png');
    app.notices.show({ tone: 'info', text: app.t('figure.saved', { file }) });
  });
}

/**
 * The picture of an SVG file at print size: 300 dots per inch at its own size as far as a lying A4 (a figure of 1123 by 794 becomes
 * 3509 by 2481), at least 2400 pixels wide and at least twice the figure's own size.
 */
export async function svgToPng(
  svg: string,
  { width, height }: Pick<Figure, 'width' | 'height'>
): Promise<Uint8Array> {
  const scale = printScale(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(canvas.width, canvas.height);
    image.src = url;
    await image.decode();
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(url);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`no picture of ${canvas.width} × ${canvas.height} pixels`);
  return new Uint8Array(await blob.arrayBuffer());
}

function printScale(width: number, height: number): number {
  const wanted = Math.max(2, printWidth / width, Math.min(dotsPerPixel, paperWidth / width));
  return Math.min(wanted, largestSide / Math.max(width, height), Math.sqrt(largestArea / (width * height)));
}

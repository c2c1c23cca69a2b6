import { scaleBand, line } from 'd3';
import type { SaturationRow } from '$lib/analysis/saturation/new-codes';
import type { Figure, Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { countAxis, countScale, labelAxis, type PlotArea, type Reading } from './plot-frame';

/** The words in the chart of new codes. */
export type SaturationWords = {
  title: string;
  description: string;
  newCodes: string;
  inTotal: string;
  axis: string;
  reading: (row: SaturationRow) => string;
};

/** A figure with the places its values can be read at. */
export type ReadableFigure = { figure: Figure; area: PlotArea; readings: readonly Reading[] };

const width = 760;
const height = 360;
const area: PlotArea = { left: 48, right: width - 24, top: 44, bottom: height - 56 };

/** New codes per document as bars, with the codes so far as a line over them; documents in the order of coding. */
export function saturationFigure(rows: readonly SaturationRow[], words: SaturationWords): ReadableFigure {
  const x = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([area.left, area.right])
    .paddingInner(0.3)
    .paddingOuter(0.3);
  const y = countScale(rows.at(-1)?.total ?? 0, area);
  const middle = (index: number) => x(index)! + x.bandwidth() / 2;
  const barWidth = Math.min(48, x.bandwidth());
  const bars = rows.map(({ newCodes }, index): Mark => {
    const top = y(newCodes.length);
    return {
      kind: 'rect',
      x: middle(index) - barWidth / 2,
      y: top,
      width: barWidth,
      height: area.bottom - top,
      fill: 'accent'
    };
  });
  const curve = line<SaturationRow>()
    .x((_, index) => middle(index))
    .y(({ total }) => y(total));
  const dots =
    rows.length > 60
      ? []
      : rows.map(({ total }, index): Mark => ({
          kind: 'circle',
          x: middle(index),
          y: y(total),
          radius: 3.5,
          fill: 'surface',
          stroke: 'ink',
          strokeWidth: 1.5
        }));
  return {
    figure: {
      width,
      height,
      title: words.title,
      description: words.description,
      marks: [
        ...legend(words),
        ...countAxis(y, area),
        ...bars,
        { kind: 'path', d: curve(rows) ?? '', stroke: 'ink', strokeWidth: 2 },
        ...dots,
        ...labelAxis(
          rows.map(({ number }, index) => ({ x: middle(index), text: String(number) })),
          words.axis,
          area
        )
      ]
    },
    area,
    readings: rows.map((row, index) => ({ x: middle(index), text: words.reading(row) }))
  };
}

function legend({ newCodes, inTotal }: SaturationWords): Mark[] {
  const { left } = area;
  const second = left + 20 + textWidth(newCodes, 12) + 24;
  return [
    { kind: 'rect', x: left, y: 12, width: 12, height: 12, fill: 'accent' },
    { kind: 'text', x: left + 20, y: 22, text: newCodes, size: 12 },
    { kind: 'path', d: `M${second} 18h24`, stroke: 'ink', strokeWidth: 2 },
    { kind: 'text', x: second + 32, y: 22, text: inTotal, size: 12 }
  ];
}

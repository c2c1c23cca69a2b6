import type { BandCell, BandRow, CodedBand } from '$lib/analysis/joint-display/codes-by-band';
import type { Figure, Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';
import { shadeStep } from '../matrix/shade-steps';

export type BandsFigureWords = {
  title: string;
  description: string;
  /** Over the columns: the band, its bounds and how many people. */
  head: (band: CodedBand) => string;
  cell: (cell: BandCell, band: CodedBand) => string;
  /** What the numbers and the shades mean. */
  legend: string;
};

const width = 760;
const margin = 8;
const cellHeight = 26;
const size = 12;
const lineHeight = 15;

/** Codes by bands of scores: the larger the share of the people of a band with the code, the darker its cell. */
export function bandsFigure(
  { bands, rows }: { bands: readonly CodedBand[]; rows: readonly BandRow[] },
  words: BandsFigureWords
): Figure {
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, size)));
  const nameWidth = Math.min(320, longest);
  const left = margin + nameWidth + 12;
  const cellWidth = (width - margin - left) / bands.length;
  const legend = wrapText(words.legend, width - 2 * margin, size);
  const heads = bands.map((band) => wrapText(words.head(band), cellWidth - 8, size, { maxLines: 3 }));
  const headTop = legend.length * lineHeight + 10;
  const top = headTop + Math.max(1, ...heads.map(({ length }) => length)) * lineHeight + 6;
  const text = (x: number, y: number, line: string, anchor: 'start' | 'middle' = 'start'): Mark => ({
    kind: 'text',
    x,
    y,
    text: line,
    size,
    anchor,
    fill: 'soft'
  });
  return {
    width,
    height: top + rows.length * cellHeight + margin,
    title: words.title,
    description: words.description,
    marks: [
      ...legend.map((line, index) => text(margin, 12 + index * lineHeight, line)),
      ...heads.flatMap((lines, column) =>
        lines.map((line, index) =>
          text(left + (column + 0.5) * cellWidth, headTop + 12 + index * lineHeight, line, 'middle')
        )
      ),
      ...rows.flatMap(({ name, cells }, row): Mark[] => {
        const y = top + row * cellHeight;
        return [
          {
            kind: 'text',
            x: margin,
            y: y + cellHeight / 2 + 4,
            text: fitText(name, nameWidth + 1, size),
            size
          },
          ...cells.flatMap((cell, column) => {
            const box = {
              x: left + column * cellWidth + 1,
              y: y + 1,
              width: cellWidth - 2,
              height: cellHeight - 2
            };
            return cellMarks(cell, bands[column]!, box, words);
          })
        ];
      })
    ]
  };
}

type Box = { x: number; y: number; width: number; height: number };

function cellMarks(cell: BandCell, band: CodedBand, box: Box, words: BandsFigureWords): Mark[] {
  const step = shadeStep(cell.caseCount / Math.max(1, band.caseIds.length));
  return [
    ...(step ? [{ kind: 'rect' as const, ...box, fill: 'accent' as const, opacity: step.opacity }] : []),
    { kind: 'rect', ...box, stroke: 'line', strokeWidth: 1 },
    {
      kind: 'text',
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + 4,
      text: fitText(words.cell(cell, band), box.width - 8, size),
      size,
      anchor: 'middle',
      fill: step?.ink ?? 'soft'
    }
  ];
}

import type { Figure, Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { hatch, type Box } from '../matrix/hatched-box';
import { legendLine, legendLines, legendMarks, type LegendWords } from '../matrix/matrix-legend';
import { shadeStep } from '../matrix/shade-steps';
import type { AxisWords } from '../timeline/time-axis';
import {
  bandsLayout,
  bandsMargin,
  nameLine,
  nameSize,
  titleLine,
  titleSize,
  type BandPhase,
  type BandsLayout
} from './bands-layout';

/** A row of bands: by the column of each phase how much is found in it, and how dark that is, 0 to 1. */
export type BandRow = { name: string; value: (column: number) => string; shade: (column: number) => number };

export type BandsWords = AxisWords & LegendWords & { title: string; description: string };

/** A band on the figure, in its pixels: `row` among the rows given, `column` that of its phase. */
export type BandPlace = Box & { row: number; column: number };

/**
 * What is found in each phase, on an axis of time: the phases over it, and for every row a band as long as each phase, the
 * darker the more is found; a phase with nothing is hatched. With where each band lies.
 */
export function bandsFigure(
  rows: readonly BandRow[],
  phases: readonly BandPhase[],
  width: number,
  words: BandsWords
): { figure: Figure; places: BandPlace[] } {
  const names = rows.map(({ name }) => name);
  const layout = bandsLayout(names, phases, width, words);
  const legend = legendLines(width - 2 * bandsMargin, words);
  const places = layout.rows.flatMap(({ bands }, row) =>
    bands.map(({ phase, ...box }): BandPlace => ({ ...box, row, column: phase.column }))
  );
  const bands = layout.rows.flatMap((laid, row) =>
    laid.bands.flatMap(({ phase, ...box }) =>
      bandMarks(box, rows[row]!.value(phase.column), rows[row]!.shade(phase.column))
    )
  );
  return {
    figure: {
      width,
      height: layout.legendTop + legend.length * legendLine + bandsMargin,
      title: words.title,
      description: words.description,
      marks: [
        ...titleMarks(layout),
        ...axisMarks(layout),
        ...headMarks(layout),
        ...bands,
        ...legendMarks(legend, bandsMargin, layout.legendTop)
      ]
    },
    places
  };
}

function titleMarks({ titleLines }: BandsLayout): Mark[] {
  return titleLines.map((text, index) => ({
    kind: 'text',
    x: bandsMargin,
    y: bandsMargin + titleSize + index * titleLine - 4,
    text,
    size: titleSize,
    weight: 'bold'
  }));
}

function axisMarks({ axis, top, bottom, left }: BandsLayout): Mark[] {
  return axis.ticks.flatMap(({ x, isMajor, label }): Mark[] => [
    // What began before the axis does has its name on it, not its line.
    ...(x >= left
      ? [
          {
            kind: 'path',
            d: `M${x} ${isMajor ? axis.top : top - 6}V${bottom}`,
            stroke: 'line',
            strokeWidth: isMajor ? 1 : 0.5
          } as const
        ]
      : []),
    ...(label
      ? [{ kind: 'text', x: label.x, y: label.y + 12, text: label.text, size: 11, fill: 'soft' } as const]
      : [])
  ]);
}

function headMarks({ heads, rows, left }: BandsLayout): Mark[] {
  return [
    ...heads.flatMap(({ phase: _, text, ...box }): Mark[] => [
      { kind: 'rect', ...box, radius: 2, fill: 'sunken', stroke: 'line-strong', strokeWidth: 1 },
      { kind: 'text', x: box.x + 4, y: box.y + 15, text, size: nameSize, weight: 'bold' }
    ]),
    ...rows.flatMap(({ lines, box }) =>
      lines.map((text, line): Mark => ({
        kind: 'text',
        x: left - 12,
        y: box.y + box.height / 2 + 4 + (line - (lines.length - 1) / 2) * nameLine,
        text,
        size: nameSize,
        weight: 'bold',
        anchor: 'end'
      }))
    )
  ];
}

function bandMarks(box: Box, value: string, shade: number): Mark[] {
  const step = shadeStep(shade);
  // The axis does not shine through what is pale.
  const paper: Mark = { kind: 'rect', ...box, fill: 'surface' };
  if (!step)
    return [
      paper,
      { kind: 'path', d: hatch(box), stroke: 'line', strokeWidth: 1 },
      { kind: 'rect', ...box, stroke: 'line', strokeWidth: 1 }
    ];
  const hasRoom = textWidth(value, nameSize) + 4 <= box.width;
  return [
    paper,
    { kind: 'rect', ...box, fill: 'accent', opacity: step.opacity },
    { kind: 'rect', ...box, stroke: 'line-strong', strokeWidth: 1 },
    ...(hasRoom
      ? [
          {
            kind: 'text',
            x: box.x + box.width / 2,
            y: box.y + box.height / 2 + 4,
            text: value,
            size: nameSize,
            anchor: 'middle',
            fill: step.ink
          } as const
        ]
      : [])
  ];
}

import { scaleLinear } from 'd3';
import type { Mark } from '../figure/figure';
import { fitText, textWidth, wrapText } from '../figure/text-width';
import { spreadLabels } from '../saturation/plot-frame';
import {
  momentLabelMarks,
  momentPlaces,
  type AxisMoment,
  type MomentLabels,
  type MomentSpacing
} from './moment-axis';
import type { ScoreTarget } from './score-chart';
import { scoreTicks } from './score-scale';
import { gapMark, mostLooks, pointMark, seriesLook, type SeriesLook } from './series-look';

/** A place in a line: a score, or none. `isAsked`: whether there could have been one; `day` is when it was given. */
export type LinePoint = { value: number | null; isAsked: boolean; day: string | null };

/** What one respondent scored on one measure: a point for each moment. */
export type PanelLine = {
  respondent: string;
  measure: string;
  /** At the end of the line. */
  name: string;
  points: readonly LinePoint[];
};

/** The group at a moment. */
export type Spread = { n: number; min: number; median: number; max: number };

export type ScorePanel = {
  title: string;
  /** What the vertical axis runs between. */
  min: number;
  max: number;
  lines: readonly PanelLine[];
  /** The group at each moment, null where nobody has a score; left out where several measures share the panel. */
  spread?: readonly (Spread | null)[];
  /** Whether the number of scores stands under each moment. */
  isCounted: boolean;
};

export type PanelWords = {
  /** A number on the axis or at a point. */
  value: (value: number) => string;
  /** `n = 6` */
  count: (n: number) => string;
};

/** Where a panel lies and what all panels of a figure have in common. */
export type PanelFrame = {
  x: number;
  y: number;
  width: number;
  titleLines: number;
  /** For names at the ends of lines; 0 where there are none. */
  labelWidth: number;
  moments: readonly AxisMoment[];
  spacing: MomentSpacing;
  labels: MomentLabels;
  /** All days scores were given on, for an axis of time. */
  days: readonly string[];
  words: PanelWords;
};

export const panelTitle = { size: 13, line: 17 };
const axisWidth = 30;
const plotHeight = 152;
const titleGap = 10;
/** Room for the marks of what is missing and the numbers of scores. */
const stripHeight = 18;
const stub = 12;
const endSize = 11;

/** The height of every panel with these titles and labels. */
export function panelHeight({ titleLines, labels }: Pick<PanelFrame, 'titleLines' | 'labels'>): number {
  return titleLines * panelTitle.line + titleGap + plotHeight + stripHeight + labels.height + 8;
}

/** The places of the moments in a panel, from its left side. */
export function panelPlaces(
  frame: Pick<PanelFrame, 'width' | 'labelWidth' | 'moments' | 'spacing' | 'days'>
): ReturnType<typeof momentPlaces> {
  const right = frame.width - (frame.labelWidth > 0 ? frame.labelWidth + 14 : 28);
  return momentPlaces(frame.moments, frame.spacing, { left: axisWidth + 16, right }, frame.days);
}

/** Whether the lines of a panel each have a look and a name of their own. */
export function areNamed(lines: readonly PanelLine[]): boolean {
  return lines.length > 1 && lines.length <= mostLooks;
}

/** One panel drawn: its marks, the places in it, and the marks of one person over it. */
export class PanelDrawing {
  readonly #panel: ScorePanel;
  readonly #frame: PanelFrame;
  readonly #places: ReturnType<typeof momentPlaces>;
  readonly #y: (value: number) => number;
  readonly #top: number;
  readonly #bottom: number;

  constructor(panel: ScorePanel, frame: PanelFrame) {
    this.#panel = panel;
    this.#frame = frame;
    this.#places = panelPlaces(frame);
    this.#top = frame.y + frame.titleLines * panelTitle.line + titleGap;
    this.#bottom = this.#top + plotHeight;
    this.#y = scaleLinear().domain([panel.min, panel.max]).range([this.#bottom, this.#top]);
  }

  marks(): Mark[] {
    const { lines } = this.#panel;
    return [
      ...this.#head(),
      ...this.#axes(),
      ...this.#band(),
      ...(this.#isPlain ? this.#plainLines() : lines.flatMap((line, index) => this.#line(line, index))),
      ...this.#median(),
      ...(this.#isPlain ? this.#plainPoints() : lines.flatMap((line, index) => this.#points(line, index))),
      ...this.#names(),
      ...this.#strip()
    ];
  }

  targets(panel: number): ScoreTarget[] {
    return this.#panel.lines.flatMap(({ respondent, measure, points }, row) =>
      points.map(({ value, day }, column) => ({
        x: value === null ? this.#of(column) : this.#at(column, day),
        y: value === null ? this.#gapY : this.#y(value),
        box: null,
        panel,
        row,
        column,
        respondent,
        measure,
        moment: this.#frame.moments[column]!.key
      }))
    );
  }

  /** The lines of a person over all others, with their numbers. */
  marksOf(respondent: string): Mark[] {
    const { lines } = this.#panel;
    const own = lines.flatMap((line, index) => (line.respondent === respondent ? [{ line, index }] : []));
    const isAlone = own.length === 1;
    return own.flatMap(({ line, index }): Mark[] => {
      const look = this.#look(index);
      const strong = areNamed(lines) ? look : { ...look, ink: 'accent' as const };
      const d = this.#path(line.points);
      const end = this.#nameEnds().find((one) => one.index === index);
      const name = end && this.#name(index, end.place);
      return [
        ...(name ? [{ ...name, fill: look.ink, stroke: 'surface' as const, strokeWidth: 4 }] : []),
        ...(d ? [{ kind: 'path' as const, d, stroke: 'surface' as const, strokeWidth: 6 }] : []),
        ...(d ? [{ kind: 'path' as const, d, stroke: strong.ink, strokeWidth: 3, dash: look.dash }] : []),
        ...this.#stubs(line.points, strong, 2),
        ...line.points.flatMap(({ value, isAsked, day }, column): Mark[] => {
          if (value === null) return isAsked && isAlone ? [gapMark(this.#of(column), this.#gapY, 'ink')] : [];
          const [x, y] = [this.#at(column, day), this.#y(value)];
          return [
            pointMark(x, y, strong, 5.5),
            ...(isAlone
              ? [
                  {
                    kind: 'text' as const,
                    x,
                    y: y - 10 < this.#top - 6 ? y + 19 : y - 10,
                    text: this.#frame.words.value(value),
                    size: 12,
                    weight: 'bold' as const,
                    anchor: 'middle' as const,
                    stroke: 'surface' as const,
                    strokeWidth: 4
                  }
                ]
              : [])
          ];
        })
      ];
    });
  }

  /** The frame around the panel, in which everything is of one person. */
  get isOfOne(): boolean {
    const { lines } = this.#panel;
    return new Set(lines.map(({ respondent }) => respondent)).size === 1;
  }

  get outline(): Mark {
    const { x, y, width } = this.#frame;
    return {
      kind: 'rect',
      x: x - 6,
      y: y - 6,
      width: width + 8,
      height: panelHeight(this.#frame) + 4,
      radius: 4,
      stroke: 'accent',
      strokeWidth: 2
    };
  }

  #look(index: number): SeriesLook {
    const { lines } = this.#panel;
    if (lines.length === 1) return { ink: 'accent', dash: undefined, shape: 'circle' };
    return areNamed(lines) ? seriesLook(index) : { ink: 'line-strong', dash: undefined, shape: 'circle' };
  }

  #of(column: number): number {
    return this.#frame.x + this.#places.of(column);
  }

  #at(column: number, day: string | null): number {
    return this.#frame.x + this.#places.at(column, day);
  }

  get #stripY(): number {
    return this.#bottom + 10;
  }

  /** Of the mark of a missing score: on the axis where the numbers of scores stand above it. */
  get #gapY(): number {
    return this.#panel.isCounted ? this.#bottom + stripHeight : this.#stripY;
  }

  get #right(): number {
    return this.#frame.x + this.#frame.width - this.#frame.labelWidth;
  }

  #head(): Mark[] {
    const { x, y, width, titleLines } = this.#frame;
    const { size, line } = panelTitle;
    return wrapText(this.#panel.title, width - 8, size, { maxLines: titleLines, weight: 'bold' }).map(
      (text, index) => ({ kind: 'text', x, y: y + 13 + index * line, text, size, weight: 'bold' })
    );
  }

  #axes(): Mark[] {
    const { x, labels, moments, words } = this.#frame;
    const left = x + axisWidth;
    const places = moments.map((_, index) => this.#of(index));
    const lines = scoreTicks(this.#panel.min, this.#panel.max).flatMap((value): Mark[] => [
      { kind: 'path', d: `M${left} ${this.#y(value)}H${this.#right}`, stroke: 'line', strokeWidth: 1 },
      {
        kind: 'text',
        x: left - 6,
        y: this.#y(value) + 4,
        text: fitText(words.value(value), axisWidth - 6, 11),
        size: 11,
        anchor: 'end',
        fill: 'soft'
      }
    ]);
    const under = this.#bottom + stripHeight;
    return [
      ...lines,
      { kind: 'path', d: `M${left} ${under}H${this.#right}`, stroke: 'line-strong', strokeWidth: 1 },
      ...momentLabelMarks(labels, places, under)
    ];
  }

  /** From the least to the most of the group, between moments that both have scores. */
  #band(): Mark[] {
    const { spread } = this.#panel;
    if (!spread) return [];
    return runs(spread.map((at, index) => at && { index, ...at })).flatMap((run): Mark[] => {
      const [first] = run;
      if (run.length === 1)
        return [
          {
            kind: 'path',
            d: `M${this.#of(first!.index)} ${this.#y(first!.min)}V${this.#y(first!.max)}`,
            stroke: 'accent-wash',
            strokeWidth: 10
          }
        ];
      const upper = run.map(({ index, max }) => `${this.#of(index)} ${this.#y(max)}`);
      const lower = run.map(({ index, min }) => `${this.#of(index)} ${this.#y(min)}`).reverse();
      return [
        {
          kind: 'path',
          d: `M${[...upper, ...lower].join('L')}Z`,
          fill: 'accent-wash',
          stroke: 'line',
          strokeWidth: 1
        }
      ];
    });
  }

  #median(): Mark[] {
    const { spread } = this.#panel;
    if (!spread) return [];
    return runs(spread.map((at, index) => at && { index, ...at })).map((run): Mark => {
      const points = run.map(({ index, median }) => `${this.#of(index)} ${this.#y(median)}`);
      const [x] = points[0]!.split(' ');
      const d = run.length > 1 ? `M${points.join('L')}` : `M${Number(x) - 8} ${this.#y(run[0]!.median)}h16`;
      return { kind: 'path', d, stroke: 'ink', strokeWidth: 3.5, opacity: 0.75 };
    });
  }

  /** The stretches between scores at moments after each other; empty when there are none. */
  #path(points: readonly LinePoint[]): string {
    const known = points.map(({ value, day }, column) =>
      value === null ? null : `${this.#at(column, day)} ${this.#y(value)}`
    );
    return runs(known)
      .filter((run) => run.length > 1)
      .map((run) => `M${run.join('L')}`)
      .join('');
  }

  #line({ points }: PanelLine, index: number): Mark[] {
    const look = this.#look(index);
    const d = this.#path(points);
    return [
      ...(d ? [{ kind: 'path' as const, d, stroke: look.ink, dash: look.dash, strokeWidth: 1.75 }] : []),
      ...this.#stubs(points, look, 1.25)
    ];
  }

  /** Lines that look alike are one path: two thousand of them are drawn as fast as ten. */
  #plainLines(): Mark[] {
    const d = this.#panel.lines.map(({ points }) => this.#path(points)).join('');
    return d ? [{ kind: 'path', d, stroke: 'line-strong', strokeWidth: 1, opacity: 0.55 }] : [];
  }

  #plainPoints(): Mark[] {
    const places = this.#panel.lines.flatMap(({ points }) =>
      points.flatMap(({ value, day }, column) =>
        value === null ? [] : `M${this.#at(column, day) - 2} ${this.#y(value) - 2}h4v4h-4Z`
      )
    );
    const d = [...new Set(places)].join('');
    return d ? [{ kind: 'path', d, fill: 'line-strong' }] : [];
  }

  get #isPlain(): boolean {
    return this.#panel.lines.length > mostLooks;
  }

  /** Short dashes from a score towards a moment where one is missing, never as far as halfway. */
  #stubs(points: readonly LinePoint[], { ink }: Pick<SeriesLook, 'ink'>, strokeWidth: number): Mark[] {
    return points.flatMap(({ value, day }, column) => {
      if (value === null) return [];
      const x = this.#at(column, day);
      return [column - 1, column + 1].flatMap((other): Mark[] => {
        const next = points[other];
        if (!next || next.value !== null || !next.isAsked) return [];
        const step = this.#of(other) - x;
        const length = Math.min(stub, Math.abs(step) * 0.4);
        const d = `M${x} ${this.#y(value)}h${Math.sign(step) * length}`;
        return [{ kind: 'path', d, stroke: ink, strokeWidth, dash: '2 2' }];
      });
    });
  }

  #points({ points }: PanelLine, index: number): Mark[] {
    return points.flatMap(({ value, day }, column) =>
      value === null ? [] : [pointMark(this.#at(column, day), this.#y(value), this.#look(index))]
    );
  }

  /** Names at the right, at the height of the last score as near as they can. */
  #names(): Mark[] {
    const lastColumn = this.#frame.moments.length - 1;
    return this.#nameEnds().flatMap(({ index, column, x, y, place }): Mark[] => {
      const look = seriesLook(index);
      // Only a line that comes this far leads to its name.
      const leader: Mark = {
        kind: 'path',
        d: `M${Math.max(x + 6, this.#right - 6)} ${y}L${this.#right + 8} ${place}`,
        stroke: look.ink,
        strokeWidth: 1,
        opacity: 0.6
      };
      return [
        ...(column === lastColumn ? [leader] : []),
        pointMark(this.#right + 13, place, look, 3),
        { ...this.#name(index, place), fill: look.ink }
      ];
    });
  }

  #name(index: number, place: number): Extract<Mark, { kind: 'text' }> {
    const text = fitText(this.#panel.lines[index]!.name, this.#frame.labelWidth - 23, endSize);
    return { kind: 'text', x: this.#right + 21, y: place + 4, text, size: endSize };
  }

  /** The last score of each named line that has one, and the height its name stands at. */
  #nameEnds() {
    const { lines } = this.#panel;
    if (this.#frame.labelWidth === 0 || !areNamed(lines)) return [];
    const ends = lines.flatMap(({ points }, index) => {
      const column = points.findLastIndex(({ value }) => value !== null);
      const last = points[column];
      if (last?.value == null) return [];
      return [{ index, column, x: this.#at(column, last.day), y: this.#y(last.value) }];
    });
    const places = spreadLabels(
      ends.map(({ y }) => y),
      { left: 0, right: 0, top: this.#top, bottom: this.#bottom },
      14
    );
    return ends.map((end, at) => ({ ...end, place: places[at]! }));
  }

  /** Under the plot: how many scores a moment has, or a mark where one is missing. */
  #strip(): Mark[] {
    const { lines, isCounted } = this.#panel;
    const { moments, words } = this.#frame;
    let taken = -Infinity;
    return moments.flatMap((_, column): Mark[] => {
      const at = lines.map(({ points }) => points[column]!);
      const x = this.#of(column);
      if (!isCounted) {
        const isMissing = at.some(({ value, isAsked }) => value === null && isAsked);
        return isMissing ? [gapMark(x, this.#gapY)] : [];
      }
      const text = words.count(at.filter(({ value }) => value !== null).length);
      const half = textWidth(text, 10) / 2;
      if (x - half < taken) return [];
      taken = x + half + 4;
      return [{ kind: 'text', x, y: this.#stripY + 4, text, size: 10, anchor: 'middle', fill: 'soft' }];
    });
  }
}

/** What lies between nulls, in stretches. */
function runs<Value>(values: readonly (Value | null)[]): Value[][] {
  const found: Value[][] = [];
  let isOn = false;
  for (const value of values) {
    if (value === null) isOn = false;
    else if (isOn) found.at(-1)!.push(value);
    else {
      found.push([value]);
      isOn = true;
    }
  }
  return found;
}

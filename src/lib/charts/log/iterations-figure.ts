import type { LogAccount, LogGap, LogRound, RoundStep } from '$lib/analysis/log/log-account';
import { roundSteps } from '$lib/analysis/log/log-account';
import type { LogEntry } from '$lib/domain/log-entry';
import type { PartialDate } from '$lib/domain/partial-date';
import type { Figure, Mark } from '../figure/figure';
import { wrapText } from '../figure/text-width';

/** The words of the figure in the reader's language. */
export type IterationsWords = {
  title: string;
  description: string;
  step: (step: LogEntry['step']) => string;
  date: (date: PartialDate) => string;
  /** From when to when a round was. */
  period: (first: PartialDate, last: PartialDate) => string;
  /** What is said in the box of a step without entries. */
  gap: (gap: Extract<LogGap, { kind: 'absent' | 'to-come' }>) => string;
  /** Where the step was told in the round before or after it. */
  elsewhere: (step: RoundStep) => string;
  /** Of what is left out of a box that holds too much to draw. */
  more: (count: number) => string;
};

const margin = 24;
const nameWidth = 152;
const boxWidth = 208;
const columnGap = 36;
const rowGap = 44;
const padding = 12;
const size = 13;
const lineHeight = 18;
const dateSize = 11;
const headHeight = 28;
/** More entries than this make no figure; the log has them all. */
const mostEntries = 6;
const left = margin + nameWidth + 16;
const figureWidth = left + 4 * boxWidth + 3 * columnGap + margin;

/**
 * The iterations as a figure: a row for each, its steps from design to redesign in four columns with arrows from one to the
 * next, and from a redesign to the design of the round that continues it. A step without entries has a dashed box. Decisions stand in
 * a box under their round. Boxes of a row are as high as the highest needs, so that no two labels touch. In pixels.
 */
export function iterationsFigure({ rounds }: LogAccount, words: IterationsWords): Figure {
  const titleLines = wrapText(words.title, figureWidth - 2 * margin, 16, { weight: 'bold' });
  const marks: Mark[] = titleLines.map((text, index) => ({
    kind: 'text',
    x: margin,
    y: margin + 16 + index * 22,
    text,
    size: 16,
    weight: 'bold'
  }));
  let top = margin + titleLines.length * 22 + 12;
  rounds.forEach((round, index) => {
    const row = roundMarks(round, top, words);
    marks.push(...row.marks);
    const next = rounds[index + 1];
    if (next?.continues) marks.push(onward(row.boxesBottom, row.bottom));
    top = row.bottom + rowGap;
  });
  const height = rounds.length > 0 ? top - rowGap + margin : top + margin;
  return { width: figureWidth, height, title: words.title, description: words.description, marks };
}

const columnLeft = (column: number) => left + column * (boxWidth + columnGap);

/** From a redesign back to the left, to the design of the row below; past the decisions, that leave its column free. */
function onward(boxesBottom: number, bottom: number): Mark {
  const from = columnLeft(3) + boxWidth / 2;
  const to = columnLeft(0) + boxWidth / 2;
  const turn = bottom + rowGap / 2;
  return {
    kind: 'path',
    d: `M${from} ${boxesBottom}V${turn}H${to}V${bottom + rowGap - 2}`,
    arrow: true,
    stroke: 'ink',
    strokeWidth: 1.5
  };
}

function roundMarks(round: LogRound, top: number, words: IterationsWords) {
  const columns = roundSteps.map((step, index) => stepLines(round, step, columnLeft(index), top, words));
  const height = Math.max(nameHeight(round, words), ...columns.map(({ bottom }) => bottom + padding - top));
  const boxesBottom = top + height;
  const boxes = columns.flatMap(({ marks, isEmpty }, index): Mark[] => [
    {
      kind: 'rect',
      x: columnLeft(index),
      y: top,
      width: boxWidth,
      height,
      radius: 4,
      fill: isEmpty ? 'none' : 'surface',
      stroke: 'line-strong',
      ...(isEmpty ? { dash: '4 3' } : {})
    },
    ...marks
  ]);
  const arrows = roundSteps.slice(1).map((_, index): Mark => {
    const y = top + 18;
    return {
      kind: 'path',
      d: `M${columnLeft(index) + boxWidth} ${y}H${columnLeft(index + 1) - 2}`,
      arrow: true,
      stroke: 'ink',
      strokeWidth: 1.5
    };
  });
  const decisions = decisionMarks(round, boxesBottom + 12, words);
  return {
    marks: [...nameMarks(round, top, words), ...boxes, ...arrows, ...decisions.marks],
    boxesBottom,
    bottom: decisions.marks.length > 0 ? decisions.bottom : boxesBottom
  };
}

function periodOf({ first, last }: LogRound, words: IterationsWords): string {
  return first && last ? words.period(first, last) : '';
}

const nameLines = ({ iteration }: LogRound) =>
  wrapText(iteration.name, nameWidth, 14, { weight: 'bold', maxLines: 6 });
const periodLines = (round: LogRound, words: IterationsWords) => {
  const period = periodOf(round, words);
  return period === '' ? [] : wrapText(period, nameWidth, dateSize);
};

function nameHeight(round: LogRound, words: IterationsWords): number {
  return 8 + nameLines(round).length * 20 + periodLines(round, words).length * 16;
}

function nameMarks(round: LogRound, top: number, words: IterationsWords): Mark[] {
  const names = nameLines(round);
  return [
    ...names.map((text, index): Mark => {
      return { kind: 'text', x: margin, y: top + 18 + index * 20, text, size: 14, weight: 'bold' };
    }),
    ...periodLines(round, words).map((text, index): Mark => {
      const y = top + 18 + names.length * 20 + index * 16;
      return { kind: 'text', x: margin, y, text, size: dateSize, fill: 'soft' };
    })
  ];
}

/** What stands in the box of a step with its top left at (x, top); `bottom` is that of its last line. */
function stepLines(round: LogRound, step: RoundStep, x: number, top: number, words: IterationsWords) {
  const entries = round.steps.find((one) => one.step === step)?.entries ?? [];
  const head = words.step(step);
  const marks: Mark[] = [
    { kind: 'text', x: x + padding, y: top + 19, text: head, size: 12, weight: 'bold', fill: 'soft' }
  ];
  const told = entryMarks(entries, x + padding, top + headHeight, boxWidth - 2 * padding, words);
  if (entries.length > 0) return { marks: [...marks, ...told.marks], bottom: told.bottom, isEmpty: false };
  const gap = round.gaps.find((one) => one.step === step && one.kind !== 'order');
  const text = gap && gap.kind !== 'order' ? words.gap(gap) : words.elsewhere(step);
  const lines = wrapText(text, boxWidth - 2 * padding, size);
  lines.forEach((line, index) =>
    marks.push({
      kind: 'text',
      x: x + padding,
      y: top + headHeight + 14 + index * lineHeight,
      text: line,
      size,
      italic: true,
      fill: 'soft'
    })
  );
  return { marks, bottom: top + headHeight + lines.length * lineHeight, isEmpty: true };
}

function entryMarks(
  entries: readonly LogEntry[],
  x: number,
  top: number,
  width: number,
  words: IterationsWords
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let bottom = top;
  for (const { title, date } of entries.slice(0, mostEntries)) {
    for (const text of wrapText(title, width, size, { maxLines: 4 })) {
      marks.push({ kind: 'text', x, y: bottom + 14, text, size });
      bottom += lineHeight;
    }
    marks.push({ kind: 'text', x, y: bottom + 11, text: words.date(date), size: dateSize, fill: 'soft' });
    bottom += lineHeight + 2;
  }
  if (entries.length > mostEntries) {
    const text = words.more(entries.length - mostEntries);
    marks.push({ kind: 'text', x, y: bottom + 14, text, size, italic: true, fill: 'soft' });
    bottom += lineHeight;
  }
  return { marks, bottom };
}

/** The decisions of a round in a box under its first three columns. */
function decisionMarks(round: LogRound, top: number, words: IterationsWords) {
  const entries = round.steps.find(({ step }) => step === 'decision')?.entries ?? [];
  if (entries.length === 0) return { marks: [], bottom: top };
  const width = 3 * boxWidth + 2 * columnGap;
  const told = entryMarks(entries, left + padding, top + headHeight, width - 2 * padding, words);
  const bottom = told.bottom + 8;
  const frame: Mark = {
    kind: 'rect',
    x: left,
    y: top,
    width,
    height: bottom - top,
    radius: 4,
    fill: 'sunken',
    stroke: 'line'
  };
  const head: Mark = {
    kind: 'text',
    x: left + padding,
    y: top + 19,
    text: words.step('decision'),
    size: 12,
    weight: 'bold',
    fill: 'soft'
  };
  return { marks: [frame, head, ...told.marks], bottom };
}

import type { ReadParadigm, SlotEntry } from '$lib/analysis/paradigm/read-paradigm';
import type { ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { Figure, Mark } from '../figure/figure';
import { wrapText } from '../figure/text-width';

/** The words of the figure in the reader's language. */
export type ParadigmWords = {
  title: string;
  description: string;
  slot: (slot: ParadigmSlot) => string;
  counts: (quotations: number, cases: number) => string;
  /** Stands in a slot that holds nothing. */
  empty: string;
  /** Of what is left out of a slot that holds too much to draw. */
  more: (count: number) => string;
};

/** A box of the figure; `lines` are drawn one under the other. */
type Box = { slot: ParadigmSlot; x: number; y: number; width: number; height: number; marks: Mark[] };

const boxWidth = 248;
const columnGap = 56;
const rowGap = 40;
const padding = 12;
const margin = 24;
const size = 13;
const lineHeight = 18;
const headHeight = 26;
const swatch = 10;
const textWidthInside = boxWidth - 2 * padding;
/** More entries than this make no figure; the table has them all. */
const mostEntries = 14;
const quotedLength = 90;

/** Column and row of each slot: conditions left, the phenomenon in the middle, strategies and consequences to the right. */
const places = {
  context: { column: 1, row: 0 },
  'causal-conditions': { column: 0, row: 1 },
  phenomenon: { column: 1, row: 1 },
  strategies: { column: 2, row: 1 },
  consequences: { column: 3, row: 1 },
  'intervening-conditions': { column: 1, row: 2 }
} as const satisfies Record<ParadigmSlot, { column: number; row: number }>;

/**
 * The paradigm as a figure after Strauss & Corbin (1990): causal conditions lead to the phenomenon, from which strategies
 * follow and from those consequences; context and intervening conditions bear on the phenomenon and the strategies. Boxes are
 * as high as their words need, so that no two labels touch. Positions in pixels.
 */
export function paradigmFigure(paradigm: ReadParadigm, words: ParadigmWords): Figure {
  const heights = new Map(
    slotsOf(places).map((slot) => [slot, boxMarks(paradigm, slot, words, 0, 0).height])
  );
  const rowHeights = [0, 1, 2].map((row) =>
    Math.max(...slotsOf(places).flatMap((slot) => (places[slot].row === row ? [heights.get(slot)!] : [])))
  );
  const titleHeight = wrapText(words.title, figureWidth - 2 * margin, 16, { weight: 'bold' }).length * 22;
  const tops = [0, 1, 2].map(
    (row) =>
      margin + titleHeight + 12 + rowHeights.slice(0, row).reduce((sum, height) => sum + height + rowGap, 0)
  );
  const boxes = slotsOf(places).map((slot): Box => {
    const { column, row } = places[slot];
    const height = heights.get(slot)!;
    const x = margin + column * (boxWidth + columnGap);
    // The middle row is centred, what lies over and under it keeps to it.
    const room = rowHeights[row]! - height;
    const y = tops[row]! + (row === 0 ? room : row === 1 ? room / 2 : 0);
    return { slot, x, y, width: boxWidth, height, marks: boxMarks(paradigm, slot, words, x, y).marks };
  });
  return {
    width: figureWidth,
    height: tops[2]! + rowHeights[2]! + margin,
    title: words.title,
    description: words.description,
    marks: [...titleMarks(words.title), ...arrows(boxes), ...boxes.flatMap(({ marks }) => marks)]
  };
}

const figureWidth = 2 * margin + 4 * boxWidth + 3 * columnGap;

function slotsOf(of: typeof places): ParadigmSlot[] {
  return Object.keys(of) as ParadigmSlot[];
}

function titleMarks(title: string): Mark[] {
  return wrapText(title, figureWidth - 2 * margin, 16, { weight: 'bold' }).map((text, index) => ({
    kind: 'text',
    x: margin,
    y: margin + 16 + index * 22,
    text,
    size: 16,
    weight: 'bold'
  }));
}

/** The box of a slot with its top left at (x, y), and how high it is. */
function boxMarks(
  paradigm: ReadParadigm,
  slot: ParadigmSlot,
  words: ParadigmWords,
  x: number,
  y: number
): { marks: Mark[]; height: number } {
  const { entries, quotationCount, caseCount } = paradigm.slots[slot];
  const isPhenomenon = slot === 'phenomenon';
  const marks: Mark[] = [];
  let bottom = y + headHeight;
  marks.push({
    kind: 'text',
    x: x + padding,
    y: y + 18,
    text: words.slot(slot),
    size: 12,
    fill: 'soft',
    weight: 'bold'
  });
  const add = (text: string, options: { indent?: number; bold?: boolean; soft?: boolean } = {}) => {
    const { indent = 0, bold = false, soft = false } = options;
    const weight = bold ? 'bold' : 'normal';
    for (const line of wrapText(text, textWidthInside - indent, size, { weight })) {
      marks.push({
        kind: 'text',
        x: x + padding + indent,
        y: bottom + 14,
        text: line,
        size,
        weight,
        ...(soft ? { fill: 'soft' as const, italic: true } : {})
      });
      bottom += lineHeight;
    }
  };
  if (isPhenomenon) add(paradigm.name, { bold: true });
  for (const entry of entries.slice(0, mostEntries)) {
    const indent = entry.colour === null ? 0 : swatch + 6;
    if (entry.colour !== null)
      marks.push({
        kind: 'rect',
        x: x + padding,
        y: bottom + 4,
        width: swatch,
        height: swatch,
        radius: 2,
        fill: `code-${entry.colour}`
      });
    add(entryText(entry), { indent });
  }
  if (entries.length > mostEntries) add(words.more(entries.length - mostEntries), { soft: true });
  if (entries.length === 0 && !isPhenomenon) add(words.empty, { soft: true });
  if (quotationCount > 0) {
    bottom += 4;
    add(words.counts(quotationCount, caseCount), { soft: true });
  }
  const height = bottom + padding - 4 - y;
  const frame: Mark = {
    kind: 'rect',
    x,
    y,
    width: boxWidth,
    height,
    radius: 4,
    fill: isPhenomenon ? 'accent-wash' : 'surface',
    stroke: isPhenomenon ? 'accent' : 'line-strong',
    strokeWidth: isPhenomenon ? 2 : 1
  };
  return { marks: [frame, ...marks], height };
}

function entryText({ ref, name, words }: SlotEntry): string {
  if (ref.kind === 'code' || words === '') return name;
  const letters = Array.from(words);
  const quoted =
    letters.length > quotedLength ? `${letters.slice(0, quotedLength).join('').trimEnd()}…` : words;
  return `${name} “${quoted}”`;
}

/** From edge to edge, none through a box. */
function arrows(boxes: readonly Box[]): Mark[] {
  const box = (slot: ParadigmSlot) => boxes.find((one) => one.slot === slot)!;
  const [cause, phenomenon, strategies, consequences] = [
    box('causal-conditions'),
    box('phenomenon'),
    box('strategies'),
    box('consequences')
  ];
  const middle = (one: Box) => one.y + one.height / 2;
  const arrow = (d: string): Mark => ({ kind: 'path', d, arrow: true, stroke: 'ink', strokeWidth: 1.5 });
  const across = (from: Box, to: Box) => arrow(`M${from.x + from.width} ${middle(from)}H${to.x - 2}`);
  const context = box('context');
  const intervening = box('intervening-conditions');
  const down = context.x + context.width / 2;
  // Beside the phenomenon's column there is a gutter before the strategies.
  const overStrategies = strategies.x + strategies.width / 2;
  return [
    across(cause, phenomenon),
    across(phenomenon, strategies),
    across(strategies, consequences),
    arrow(`M${down} ${context.y + context.height}V${phenomenon.y - 2}`),
    arrow(`M${down} ${intervening.y}V${phenomenon.y + phenomenon.height + 2}`),
    arrow(`M${context.x + context.width} ${middle(context)}H${overStrategies}V${strategies.y - 2}`),
    arrow(
      `M${intervening.x + intervening.width} ${middle(intervening)}H${overStrategies}V${strategies.y + strategies.height + 2}`
    )
  ];
}

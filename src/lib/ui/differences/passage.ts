import type { Turn } from '$lib/domain/document-text';
import type { Interval } from '$lib/ui/coding/lanes';
import type { Block } from '$lib/ui/coding/transcript-sections';

/** A piece of a paragraph over which the same spans lie; the indexes are those of the spans asked for. */
export type PassagePiece = Interval & {
  covers: readonly number[];
  /** Spans whose first words these are. */
  opens: readonly number[];
  /** Spans whose last words these are. */
  closes: readonly number[];
};

/** A turn of a passage, or text outside turns: as much of it as is shown. */
export type PassageTurn = {
  start: number;
  turn: Turn | null;
  /** False when words of the turn before these are left out. */
  isFromStart: boolean;
  isToEnd: boolean;
  paragraphs: PassagePiece[][];
};

export type PassageReach = {
  /** Turns (or paragraphs of a text without turns) before and after those that are touched. */
  turns: number;
  /** About the most UTF-16 units shown before and after. */
  length: number;
};

/**
 * The words around spans of one text, cut in pieces where a span begins or ends. `blocks` are all of the text, in order; words
 * are cut between words. No spans: nothing. O(log blocks + what is shown · spans).
 */
export function passageAround(
  text: string,
  blocks: readonly Block[],
  spans: readonly Interval[],
  reach: PassageReach
): PassageTurn[] {
  if (spans.length === 0) return [];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const first = firstIndex(blocks, (block) => blockEnd(block) > start);
  const last = firstIndex(blocks, (block) => block.paragraphs[0]!.start >= end) - 1;
  const shown = blocks.slice(Math.max(0, first - reach.turns), Math.max(first, last) + 1 + reach.turns);
  const from = wordStart(text, start - reach.length);
  const to = wordEnd(text, end + reach.length);
  const turns = shown.flatMap((block): PassageTurn[] => {
    const paragraphs = block.paragraphs
      .map((paragraph) => ({
        start: Math.max(paragraph.start, Math.min(from, paragraph.end)),
        end: Math.min(paragraph.end, Math.max(to, paragraph.start))
      }))
      .filter((paragraph) => paragraph.start < paragraph.end)
      .map((paragraph) => piecesOf(paragraph, spans));
    if (paragraphs.length === 0) return [];
    const begin = paragraphs[0]![0]!.start;
    const isFromStart = block.opensTurn && begin === block.paragraphs[0]!.start;
    const isToEnd = paragraphs.at(-1)!.at(-1)!.end === blockEnd(block);
    return [{ start: begin, turn: block.turn, isFromStart, isToEnd, paragraphs }];
  });
  return withEdges(turns, spans);
}

function piecesOf({ start, end }: Interval, spans: readonly Interval[]): PassagePiece[] {
  const cuts = new Set([start, end]);
  for (const span of spans) for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index]!;
    const covers = spans.flatMap((span, at) => (span.start < to && span.end > from ? [at] : []));
    return { start: from, end: to, covers, opens: [], closes: [] };
  });
}

/** Says of each span where it first and last shows: it may begin or end in white space between paragraphs. */
function withEdges(turns: PassageTurn[], spans: readonly Interval[]): PassageTurn[] {
  const firstOf = new Map<number, number>();
  const lastOf = new Map<number, number>();
  for (const piece of turns.flatMap(({ paragraphs }) => paragraphs.flat()))
    for (const span of piece.covers) {
      if (!firstOf.has(span)) firstOf.set(span, piece.start);
      lastOf.set(span, piece.start);
    }
  const all = spans.map((_, index) => index);
  const edged = (piece: PassagePiece): PassagePiece => ({
    ...piece,
    opens: all.filter((span) => firstOf.get(span) === piece.start),
    closes: all.filter((span) => lastOf.get(span) === piece.start)
  });
  return turns.map((turn) => ({ ...turn, paragraphs: turn.paragraphs.map((pieces) => pieces.map(edged)) }));
}

function blockEnd(block: Block): number {
  return block.paragraphs.at(-1)!.end;
}

/** The start of the first word at or after an offset. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset - 1, offset + 60).search(/\s\S/);
  return space < 0 ? wholeCharacter(text, offset) : offset + space;
}

/** The end of the last word at or before an offset. */
function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const from = Math.max(0, offset - 60);
  const space = /\s\S*$/.exec(text.slice(from, offset + 1));
  return space ? from + space.index : wholeCharacter(text, offset);
}

function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

function firstIndex<Element>(elements: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(elements[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

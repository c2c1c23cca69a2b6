import type { DocumentText } from '$lib/domain/document-text';
import { turnsBetween } from '$lib/analysis/quotation-table/document-place';
import { contextAfter, contextBefore } from '$lib/analysis/quotation-table/text-context';

type TurnPart = { text: string; isQuoted: boolean };
/** A turn, or a stretch of a text without turns, in parts that are quoted and parts that are not. */
export type ShownTurn = { speaker: string | null; parts: TurnPart[] };

/**
 * The span `[start, end)` where it was said: the turns it touches with the turn before and the one after. What is not
 * quoted is cut to about `longest` UTF-16 code units a piece, with an ellipsis; a text without turns gives one stretch.
 */
export function quotationInTurns(
  { text, turns, ...rest }: DocumentText,
  start: number,
  end: number,
  longest = 400
): ShownTurn[] {
  const touched = turnsBetween({ text, turns, ...rest }, start, end);
  if (touched.length === 0)
    return [{ speaker: null, parts: around(text, 0, start, end, text.length, longest) }];
  const first = turns.indexOf(touched[0]!);
  const last = first + touched.length - 1;
  return turns.slice(Math.max(0, first - 1), last + 2).map((turn) => ({
    speaker: turn.speaker,
    parts:
      turn.end <= start
        ? [{ text: tail(text, turn.start, turn.end, longest), isQuoted: false }]
        : turn.start >= end
          ? [{ text: head(text, turn.start, turn.end, longest), isQuoted: false }]
          : around(text, turn.start, Math.max(start, turn.start), Math.min(end, turn.end), turn.end, longest)
  }));
}

function around(
  text: string,
  from: number,
  start: number,
  end: number,
  to: number,
  longest: number
): TurnPart[] {
  const parts = [
    { text: tail(text, from, start, longest), isQuoted: false },
    { text: text.slice(start, end), isQuoted: true },
    { text: head(text, end, to, longest), isQuoted: false }
  ];
  return parts.filter((part) => part.text !== '');
}

/** The last of `[from, to)`; white space at the cut is kept where the text goes on. */
function tail(text: string, from: number, to: number, longest: number): string {
  return to - from <= longest ? text.slice(from, to) : `… ${contextBefore(text, to, longest)} `;
}

function head(text: string, from: number, to: number, longest: number): string {
  return to - from <= longest ? text.slice(from, to) : ` ${contextAfter(text, from, longest)} …`;
}

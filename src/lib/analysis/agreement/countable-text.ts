import type { ComparedDocument, Span } from './agreement-material';

/**
 * The text of a document that counts, as if the rest were cut out: positions in it run on over what does not count. A span that
 * reaches over an interviewer's turn stays one span there.
 */
export class CountableText {
  /** In characters (UTF-16 units). */
  readonly length: number;
  /** How many characters count before each stretch. */
  readonly #before: number[] = [];

  /** @param stretches those that count, by start; they do not touch */
  constructor(readonly stretches: readonly Span[]) {
    let length = 0;
    for (const { start, end } of stretches) {
      this.#before.push(length);
      length += end - start;
    }
    this.length = length;
  }

  /** How many characters count before a position in the document: the position in the text that counts. */
  compress(position: number): number {
    const index = this.#last(position);
    if (index === -1) return 0;
    const { start, end } = this.stretches[index]!;
    return this.#before[index]! + Math.min(position, end) - start;
  }

  /** Where in the document the character stands that has so many countable ones before it: `compress` undone. */
  expand(position: number): number {
    let index = this.#before.length - 1;
    while (index > 0 && this.#before[index]! > position) index -= 1;
    return index < 0 ? 0 : this.stretches[index]!.start + position - this.#before[index]!;
  }

  /** What of a span counts, in the document. */
  within({ start, end }: Span): Span[] {
    const found: Span[] = [];
    for (let index = Math.max(0, this.#last(start)); index < this.stretches.length; index += 1) {
      const stretch = this.stretches[index]!;
      if (stretch.start >= end) break;
      if (stretch.end > start)
        found.push({ start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) });
    }
    return found;
  }

  /** The last stretch that begins at or before a position; -1 when none does. */
  #last(position: number): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.stretches[middle]!.start <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** What of a document counts: its parts, without the turns of interviewers when those do not count. */
export function countableText(document: ComparedDocument, interviewers: boolean): CountableText {
  const parts = partsOf(document);
  return new CountableText(interviewers ? parts : without(parts, interviewerTurns(document)));
}

/** The parts of a document that overlap nowhere; without parts the whole text. */
export function partsOf({ parts, text: { text } }: ComparedDocument): Span[] {
  const joined: Span[] = [];
  const whole = { start: 0, end: text.length };
  for (const part of parts.length > 0 ? [...parts].sort((a, b) => a.start - b.start) : [whole]) {
    const end = Math.min(part.end, text.length);
    const last = joined.at(-1);
    if (last && part.start <= last.end) last.end = Math.max(last.end, end);
    else if (part.start < end) joined.push({ start: part.start, end });
  }
  return joined;
}

/** The turns of interviewers by start, with the line break after them. */
export function interviewerTurns({ text: { text, turns }, interviewers }: ComparedDocument): Span[] {
  return turns.flatMap(({ start, end, speaker }, index) => {
    if (speaker === null || !interviewers.has(speaker)) return [];
    const next = turns[index + 1]?.start ?? text.length;
    return [{ start, end: text.slice(end, next).trim() === '' ? next : end }];
  });
}

/** What is left of spans that do not overlap without others that do not; all by start. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let from = start;
    while (next < others.length && others[next]!.end <= start) next += 1;
    for (let at = next; at < others.length && others[at]!.start < end; at += 1) {
      if (others[at]!.start > from) left.push({ start: from, end: others[at]!.start });
      from = Math.max(from, others[at]!.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

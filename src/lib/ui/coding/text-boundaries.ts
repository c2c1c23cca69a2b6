import type { Interval } from './lanes';

type Granularity = 'grapheme' | 'word' | 'sentence';

// One of each per language; making one costs a millisecond.
const locale = 'nl';

/** Further than this from the caret no word or sentence is looked for at once. */
const reach = 4_000;

/** Steps through a text the way a reader counts: characters as seen, words, sentences, paragraphs. Offsets are UTF-16. */
export class TextBoundaries {
  readonly #segmenters = new Map<Granularity, Intl.Segmenter>();

  constructor(readonly text: string) {}

  /** The next place a caret can stand, past a whole emoji or letter with its accents. */
  nextCharacter(offset: number): number {
    if (this.text[offset] === '\n') return offset + 1;
    const [first] = this.#segmenter('grapheme').segment(this.text.slice(offset, offset + 64));
    return first ? offset + first.segment.length : offset;
  }

  previousCharacter(offset: number): number {
    if (offset <= 0) return 0;
    const from = Math.max(this.paragraphAt(offset).start, offset - 64);
    if (from === offset) return offset - 1;
    const last = Array.from(this.#segmenter('grapheme').segment(this.text.slice(from, offset))).at(-1);
    return last ? from + last.index : offset - 1;
  }

  /** The end of the first word that ends after `offset`; the end of the text after the last. */
  nextWordEnd(offset: number): number {
    return this.#search(offset, 1, (words) => words.find(({ end }) => end > offset)?.end) ?? this.text.length;
  }

  /** The start of the last word that starts before `offset`; 0 before the first. */
  previousWordStart(offset: number): number {
    return this.#search(offset, -1, (words) => words.findLast(({ start }) => start < offset)?.start) ?? 0;
  }

  /** The start of the first word that starts after `offset`; the end of the text after the last. */
  nextWordStart(offset: number): number {
    return (
      this.#search(offset, 1, (words) => words.find(({ start }) => start > offset)?.start) ?? this.text.length
    );
  }

  /** The end of the last word that ends before `offset`; 0 before the first. */
  previousWordEnd(offset: number): number {
    return this.#search(offset, -1, (words) => words.findLast(({ end }) => end < offset)?.end) ?? 0;
  }

  /** The word edge nearest to `offset` in its paragraph: a start for `start`, an end for `end`. */
  nearestWordEdge(offset: number, edge: 'start' | 'end'): number {
    const edges = this.#words(this.#stretchAt(offset)).map((word) => word[edge]);
    return edges.reduce(
      (best, at) => (Math.abs(at - offset) < Math.abs(best - offset) ? at : best),
      edges[0] ?? offset
    );
  }

  /** The sentence an offset lies in or right after, without the white space around it. */
  sentenceAt(offset: number): Interval {
    const stretch = this.#stretchAt(offset);
    const sentences = this.#segments('sentence', stretch);
    const found = sentences.findLast(({ start }) => start <= offset) ?? stretch;
    return trimSpan(this.text, found);
  }

  /** Where the next sentence starts, over paragraphs; the end of the text after the last. */
  nextSentenceStart(offset: number): number {
    return (
      this.#search(offset, 1, (_, place) => this.#sentenceStarts(place).find((start) => start > offset)) ??
      this.text.length
    );
  }

  previousSentenceStart(offset: number): number {
    return (
      this.#search(offset, -1, (_, place) =>
        this.#sentenceStarts(place).findLast((start) => start < offset)
      ) ?? 0
    );
  }

  /** The paragraph around an offset, without its line feed. */
  paragraphAt(offset: number): Interval {
    const start = offset === 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1;
    const feed = this.text.indexOf('\n', offset);
    return { start, end: feed === -1 ? this.text.length : feed };
  }

  /** The paragraph around an offset, of a line of megabytes only the part that matters. */
  #stretchAt(offset: number): Interval {
    const { start, end } = this.paragraphAt(offset);
    return { start: Math.max(start, offset - reach), end: Math.min(end, offset + reach) };
  }

  #sentenceStarts(paragraph: Interval): number[] {
    return this.#segments('sentence', paragraph).map(({ start }) => start);
  }

  /** Asks paragraph after paragraph until one has an answer. */
  #search(
    offset: number,
    direction: 1 | -1,
    answer: (words: Interval[], paragraph: Interval) => number | undefined
  ): number | undefined {
    let stretch = this.#stretchAt(offset);
    for (;;) {
      const found = answer(this.#words(stretch), stretch);
      if (found !== undefined) return found;
      const next = direction === 1 ? stretch.end + 1 : stretch.start - 1;
      if (next < 0 || next > this.text.length) return undefined;
      stretch = this.#stretchAt(next);
    }
  }

  #words(paragraph: Interval): Interval[] {
    return this.#segments('word', paragraph);
  }

  #segments(granularity: Granularity, { start, end }: Interval): Interval[] {
    const found: Interval[] = [];
    for (const piece of this.#segmenter(granularity).segment(this.text.slice(start, end)))
      if (granularity !== 'word' || piece.isWordLike)
        found.push({ start: start + piece.index, end: start + piece.index + piece.segment.length });
    return found;
  }

  #segmenter(granularity: Granularity): Intl.Segmenter {
    const known = this.#segmenters.get(granularity) ?? new Intl.Segmenter(locale, { granularity });
    this.#segmenters.set(granularity, known);
    return known;
  }
}

/** The span without white space at its edges; empty at its start when there is nothing else in it. */
export function trimSpan(text: string, { start, end }: Interval): Interval {
  const words = text.slice(start, end);
  const trimmed = words.trimStart();
  const from = start + words.length - trimmed.length;
  const to = from + trimmed.trimEnd().length;
  return to > from ? { start: from, end: to } : { start, end: start };
}

/** A span as a code's name: white space single, at most about `limit` characters, cut after a word and with `…`. */
export function toCodeName(words: string, limit = 60): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line.replace(/[.,;:]+$/, '');
  const space = line.lastIndexOf(' ', limit);
  const cut = space > limit / 2 ? line.slice(0, space) : line.slice(0, limit);
  return `${cut
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .replace(/[\s.,;:]+$/, '')}…`;
}

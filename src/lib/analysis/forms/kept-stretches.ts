import type { TextMove } from '$lib/domain/text-move';

/** Above this many comparisons of words, what lies between the first and the last change counts as changed whole. */
const comparisonLimit = 4_000_000;

const wordsAndBetween = /[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]+/gu;

/**
 * The stretches of a text that another still has, word for word, in order in both: what a reader would say stayed when the one was
 * made into the other (the longest common subsequence of words and what stands between them). Offsets are UTF-16. A word of which a
 * letter changed is another word. Stretches that lie against each other in both texts are one.
 */
export function keptStretches(before: string, after: string): TextMove[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail += 1;
  const middle = keptBetween(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  const pairs = [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...middle.map(([one, other]) => [head + one, head + other] as const),
    ...Array.from(
      { length: tail },
      (_, index) => [old.length - tail + index, fresh.length - tail + index] as const
    )
  ];
  return joined(pairs, old, startsOf(old), startsOf(fresh));
}

/** Pairs of indexes of the longest common subsequence. O(n × m). */
function keptBetween(old: readonly string[], fresh: readonly string[]): (readonly [number, number])[] {
  if (old.length === 0 || fresh.length === 0 || old.length * fresh.length > comparisonLimit) return [];
  const width = fresh.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let one = old.length - 1; one >= 0; one--)
    for (let other = fresh.length - 1; other >= 0; other--) {
      const at = one * width + other;
      longest[at] =
        old[one] === fresh[other]
          ? longest[at + width + 1]! + 1
          : Math.max(longest[at + width]!, longest[at + 1]!);
    }
  const pairs: (readonly [number, number])[] = [];
  for (let one = 0, other = 0; one < old.length && other < fresh.length;) {
    const at = one * width + other;
    if (old[one] === fresh[other]) pairs.push([one++, other++]);
    else if (longest[at + width]! >= longest[at + 1]!) one += 1;
    else other += 1;
  }
  return pairs;
}

function joined(
  pairs: readonly (readonly [number, number])[],
  old: readonly string[],
  oldStarts: readonly number[],
  freshStarts: readonly number[]
): TextMove[] {
  const stretches: TextMove[] = [];
  for (const [one, other] of pairs) {
    const [start, to] = [oldStarts[one]!, freshStarts[other]!];
    const last = stretches.at(-1);
    const end = start + old[one]!.length;
    if (last && last.end === start && last.to + last.end - last.start === to) last.end = end;
    else stretches.push({ start, end, to });
  }
  return stretches;
}

function wordsOf(text: string): string[] {
  return text.match(wordsAndBetween) ?? [];
}

function startsOf(words: readonly string[]): number[] {
  let at = 0;
  return words.map((word) => {
    const start = at;
    at += word.length;
    return start;
  });
}

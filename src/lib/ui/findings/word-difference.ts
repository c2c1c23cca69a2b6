/** A stretch of words that is in both texts, only in the first, or only in the second. */
export type WordStretch = { kind: 'same' | 'gone' | 'new'; text: string };

/** Beyond this many words between what both begin and end with, the middle is replaced as a whole. */
const longestMiddle = 600;

/** How a text came to be another, word by word, white space with the word before it. O(words²) over what differs. */
export function wordDifference(before: string, after: string): WordStretch[] {
  const [old, now] = [before.match(/\S+\s*/g) ?? [], after.match(/\S+\s*/g) ?? []];
  const isSame = (a: string | undefined, b: string | undefined) => a?.trim() === b?.trim();
  let start = 0;
  while (start < Math.min(old.length, now.length) && isSame(old[start], now[start])) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && isSame(old.at(-1 - end), now.at(-1 - end))) end++;
  const [oldMiddle, nowMiddle] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const stretches: WordStretch[] = [];
  const add = (kind: WordStretch['kind'], text: string): void => {
    const last = stretches.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  add('same', now.slice(0, start).join(''));
  if (oldMiddle.length > longestMiddle || nowMiddle.length > longestMiddle) {
    add('gone', oldMiddle.join(''));
    add('new', nowMiddle.join(''));
  } else addMiddle(oldMiddle, nowMiddle, add);
  add('same', now.slice(now.length - end).join(''));
  return stretches;
}

/** The longest common run of words, read back from a table of its lengths. */
function addMiddle(
  old: readonly string[],
  now: readonly string[],
  add: (kind: WordStretch['kind'], text: string) => void
): void {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i]!.trim() === now[j]!.trim()
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i]!.trim() === now[j]!.trim()) {
      add('same', now[j]!);
      i++;
      j++;
    } else if (
      i < old.length &&
      (j >= now.length || lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      add('gone', old[i++]!);
    else add('new', now[j++]!);
  }
}

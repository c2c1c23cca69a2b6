/** A text with its middle left out when it is longer than about `limit` characters: whole words at both ends. */
export function shortenMiddle(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const head = words.lastIndexOf(' ', Math.round(limit * 0.65));
  const tail = words.indexOf(' ', words.length - Math.round(limit * 0.35));
  return head > 0 && tail > head
    ? `${words.slice(0, head)} … ${words.slice(tail + 1)}`
    : `${words.slice(0, limit).toWellFormed()} …`;
}

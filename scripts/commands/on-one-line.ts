const longest = 100;

/** No words of a file may move the cursor of a terminal, or fill it. */
export function onOneLine(words: string): string {
  const line = words.replace(/[\s\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}

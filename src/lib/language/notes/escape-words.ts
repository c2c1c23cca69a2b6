/** Signs that begin a block when they stand first on a line, each with what must follow. */
const lineStarts: readonly RegExp[] = [
  /^(?=#{1,6}(?:\s|$))/,
  /^(?=[-+](?:\s|$))/,
  /^(?=>)/,
  /^(?==+\s*$)/,
  /^(?=[-:| ]*-[-:| ]*$)/,
  /^(?=[|])/,
  /^\d{1,9}(?=[.)](?:\s|$))/
];

/**
 * Words as Markdown that shows exactly those words. Only what would mean something is escaped, so that notes stay
 * readable as they are stored. `atStart`: whether they stand first on their line.
 */
export function escapeWords(words: string, atStart: boolean): string {
  const escaped = words
    .replace(/\\(?=[!-/:-@[-`{-~]|$)|[*`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\](?=[([:])/g, ']\\')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    // One is enough to strike words through elsewhere.
    .replace(/~/g, '\\~')
    .replace(/&(?=#?\w+;)/g, '\\&');
  if (!atStart) return escaped;
  const start = lineStarts.find((pattern) => pattern.test(escaped));
  return start ? escaped.replace(start, '$&\\') : escaped;
}

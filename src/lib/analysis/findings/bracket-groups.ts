/** What stands between brackets, them included: `[start, end)` of the text. */
export type BracketGroup = { start: number; end: number; isOmission: boolean };

const ellipsis = /^\[\s*(?:…|\.\s?\.\s?\.+)\s*\]$/;

/**
 * The outermost pairs of brackets of a text, from left to right. A bracket without its other half is a character like
 * any other. O(length).
 */
export function bracketGroups(text: string): BracketGroup[] {
  const open: number[] = [];
  const groups: BracketGroup[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at);
    else if (text[at] === ']' && open.length > 0) {
      const start = open.pop()!;
      while (groups.length > 0 && groups.at(-1)!.start > start) groups.pop();
      groups.push({ start, end: at + 1, isOmission: ellipsis.test(text.slice(start, at + 1)) });
    }
  }
  return groups;
}

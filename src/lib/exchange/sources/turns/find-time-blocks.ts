import { looksLikeRecording } from './looks-like-recording';
import type { LineHead } from './read-line-head';
import type { SourceLine } from './source-lines';
import { cleanLabel, isLabelShape, isNameLike, labelKey } from './speaker-label';

/**
 * The speakers of a transcript whose lines go time, speaker, words (Teams' older form) or speaker, time, words (some
 * transcription services). Gives the name by the number of the line that holds it, or none when the lines beside the
 * times are not names: a name recurs, has no sentence mark at its end, and has words under it.
 */
export function findTimeBlocks(
  lines: readonly SourceLine[],
  heads: readonly LineHead[]
): Map<number, string> {
  const times = heads.flatMap(({ stamp }, line) =>
    stamp !== null && isOnlyTime(lines[line], heads[line]) ? [line] : []
  );
  const isArrow = times.length > 0 && times.every((line) => heads[line]?.stamp?.arrow === true);
  if (!isArrow && !looksLikeRecording(times.map((line) => heads[line]?.stamp?.ms ?? 0))) return new Map();
  const under = findNames(lines, times, { isAbove: false, isArrow });
  return under.size > 0 ? under : findNames(lines, times, { isAbove: true, isArrow });
}

/** The names on the lines under the times, or on those above them. */
function findNames(
  lines: readonly SourceLine[],
  times: readonly number[],
  { isAbove, isArrow }: { isAbove: boolean; isArrow: boolean }
): Map<number, string> {
  const names = new Map<number, string>();
  const spellings = new Map<string, string>();
  let unnamed = 0;
  let withWords = 0;
  times.forEach((time, index) => {
    const line = isAbove ? time - 1 : time + 1;
    const next = times[index + 1];
    // Above the next time stands the name that belongs to it.
    const end = next === undefined ? lines.length : isAbove ? next - 1 : next;
    if (isAbove ? line <= (times[index - 1] ?? -1) : line >= end) return;
    const label = readName(lines[line]?.text ?? '');
    if (label === null) {
      unnamed += 1;
      return;
    }
    if (Math.max(line, time) + 1 < end) withWords += 1;
    const key = labelKey(label);
    spellings.set(key, spellings.get(key) ?? label);
    names.set(line, spellings.get(key) ?? label);
  });
  // Short answers ("Ja", "Nee") recur as names do, but nothing stands under them.
  const isNamed = names.size > 0 && unnamed * 10 <= names.size && withWords * 5 >= names.size * 4;
  const recurs = spellings.size * 5 <= names.size * 3 || (names.size <= 4 && isArrow);
  return isNamed && recurs ? names : new Map<number, string>();
}

/** The name that is the whole line; null when the line is something else. */
function readName(text: string): string | null {
  const label = text.length <= 80 ? cleanLabel(text.replace(/:$/, '')) : '';
  const isName =
    isLabelShape(label) && (isNameLike(label) || /^\+?\d/.test(label)) && !/[.?!,;…]$/.test(text);
  return isName ? label : null;
}

/** Whether a line holds a time and nothing else. */
export function isOnlyTime(line: SourceLine | undefined, head: LineHead | undefined): boolean {
  return line !== undefined && head?.stamp != null && head.afterStamp >= line.text.length;
}

import { looksLikeRecording } from './looks-like-recording';
import type { LineHead } from './read-line-head';
import type { SourceLine } from './source-lines';
import { cleanLabel, isLabelShape, isNameLike, labelKey } from './speaker-label';

/**
 * The speakers of a transcript whose lines go time, speaker, words, time, speaker, words: Teams' older form. Gives
 * the name by the number of the line that holds it, or none when the lines under the times are not names: a name
 * recurs, has no sentence mark at its end, and has words under it.
 */
export function findTimeBlocks(
  lines: readonly SourceLine[],
  heads: readonly LineHead[]
): Map<number, string> {
  const none = new Map<number, string>();
  const times = heads.flatMap(({ stamp }, line) =>
    stamp !== null && isOnlyTime(lines[line], heads[line]) ? [line] : []
  );
  const isArrow = times.length > 0 && times.every((line) => heads[line]?.stamp?.arrow === true);
  if (!isArrow && !looksLikeRecording(times.map((line) => heads[line]?.stamp?.ms ?? 0))) return none;
  const names = new Map<number, string>();
  const spellings = new Map<string, string>();
  let unnamed = 0;
  let withWords = 0;
  times.forEach((line, index) => {
    const next = times[index + 1] ?? lines.length;
    const text = lines[line + 1]?.text ?? '';
    if (line + 1 >= next) return;
    const label = text.length <= 80 ? cleanLabel(text.replace(/:$/, '')) : '';
    const isName =
      isLabelShape(label) && (isNameLike(label) || /^\+?\d/.test(label)) && !/[.?!,;…]$/.test(text);
    if (!isName) {
      unnamed += 1;
      return;
    }
    if (line + 2 < next) withWords += 1;
    const key = labelKey(label);
    spellings.set(key, spellings.get(key) ?? label);
    names.set(line + 1, spellings.get(key) ?? label);
  });
  // Short answers ("Ja", "Nee") recur as names do, but nothing stands under them.
  const isNamed = names.size > 0 && unnamed * 10 <= names.size && withWords * 5 >= names.size * 4;
  const recurs = spellings.size * 5 <= names.size * 3 || (names.size <= 4 && isArrow);
  return isNamed && recurs ? names : none;
}

/** Whether a line holds a time and nothing else. */
export function isOnlyTime(line: SourceLine | undefined, head: LineHead | undefined): boolean {
  return line !== undefined && head?.stamp != null && head.afterStamp >= line.text.length;
}

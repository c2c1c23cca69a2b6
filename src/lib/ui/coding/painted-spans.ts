import type { CodeId } from '$lib/domain/ids';
import { lineName, paintedTracks, washName } from './highlight-layers';
import type { Interval } from './lanes';
import type { Mark } from './mark';

/**
 * What to paint for the bars of a section, by the name of its highlight: one wash per quotation, in the colour of
 * its first bar, and an underline for each bar of the first tracks, so that codes in one another stay apart.
 */
export function paintedSpans(
  marks: readonly Mark[],
  colourOf: (id: CodeId) => number | null
): Map<string, Interval[]> {
  const painted = new Map<string, Interval[]>();
  const add = (name: string, { start, end }: Interval) => {
    const spans = painted.get(name);
    if (spans) spans.push({ start, end });
    else painted.set(name, [{ start, end }]);
  };
  for (const mark of marks) {
    const colour = mark.codeId && colourOf(mark.codeId);
    // Deeper down, more colour would only make the words harder to read: there the bar tells.
    if (mark.track >= paintedTracks) continue;
    if (mark.isFirst) add(washName(colour), mark);
    add(lineName(colour, mark.track), mark);
  }
  return painted;
}

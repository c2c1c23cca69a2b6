import type { CodeId } from '$lib/domain/ids';
import { lineName, underlineCount, washName } from './highlight-layers';
import type { Interval } from './lanes';
import type { Mark } from './mark';

/**
 * What to paint for the bars of a section, by the name of its highlight: one wash per quotation, in the colour of
 * its first bar, and an underline for each bar of the first lanes, so that codes in one another stay apart.
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
    if (mark.isFirst) add(washName(colour), mark);
    if (mark.lane < underlineCount) add(lineName(colour, mark.lane), mark);
  }
  return painted;
}

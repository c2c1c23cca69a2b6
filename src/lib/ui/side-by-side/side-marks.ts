import type { ComparedCoding } from '$lib/analysis/agreement/agreement-material';
import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import { barInterval, LanePacking } from '$lib/ui/coding/lanes';
import type { LaidMark } from '$lib/ui/coding/margin-layout';
import { sectionIndexAt, type Section } from '$lib/ui/coding/transcript-sections';

/** A bar beside the text: a coding of one coder, and the difference it is part of. */
export type SideMark = LaidMark & { coding: ComparedCoding; difference: DecidedDifference };

/** The bars of one coder in one document, by section; a bar over several sections is in each. */
export type SideMarks = { laneCount: number; bySection: ReadonlyMap<number, readonly SideMark[]> };

/**
 * The bars of a seat for the differences given, all of one document. Bars of one lane never touch. What differs lies nearest
 * to the text where two begin at the same place. O(codings · log codings).
 */
export function sideMarks(
  differences: readonly DecidedDifference[],
  seat: number,
  text: string,
  sections: readonly Section[]
): SideMarks {
  const found = differences
    .flatMap((difference) =>
      difference.codings.filter((coding) => coding.seat === seat).map((coding) => ({ coding, difference }))
    )
    .sort(
      (a, b) =>
        a.coding.start - b.coding.start ||
        Number(a.difference.kind === 'agreed') - Number(b.difference.kind === 'agreed') ||
        b.coding.end - a.coding.end
    );
  const lanes = new LanePacking();
  const bySection = new Map<number, SideMark[]>();
  for (const { coding, difference } of found) {
    const { id: key, start, end } = coding;
    const lane = lanes.add(key, barInterval(text, coding));
    const mark = { key, start, end, lane, coding, difference };
    const last = sectionIndexAt(sections, end - 1);
    for (let index = sectionIndexAt(sections, start); index <= last; index++) {
      const marks = bySection.get(index);
      if (marks) marks.push(mark);
      else bySection.set(index, [mark]);
    }
  }
  return { laneCount: lanes.count, bySection };
}

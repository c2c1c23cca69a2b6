import type { Section } from './transcript-sections';

// The measures of the transcript's styles, and how many characters a full line holds on average.
const lineHeight = 28;
const headHeight = 20;
const blockGap = 20;
const paragraphGap = 8;
const charactersPerLine = 68;

/** About how high a section will be, in pixels, before the browser has laid it out. */
export function estimatedHeight(section: Section): number {
  let height = 0;
  for (const { turn, opensTurn, paragraphs } of section.blocks) {
    height += blockGap + paragraphGap * (paragraphs.length - 1);
    if (opensTurn && turn && (turn.speaker !== null || turn.startMs !== null)) height += headHeight;
    for (const { start, end } of paragraphs)
      // A line that wraps loses half a word at its end.
      height += lineHeight * Math.ceil((end - start + 1) / charactersPerLine);
  }
  return height;
}

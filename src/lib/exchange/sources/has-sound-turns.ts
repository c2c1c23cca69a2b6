import type { ParsedSource } from './parsed-source';

/** Whether turns, their times and pages lie on the text as `documentTextSchema` promises: ordered, apart, not empty. */
export function hasSoundTurns({
  text,
  turns,
  pages
}: Pick<ParsedSource, 'text' | 'turns' | 'pages'>): boolean {
  let end = 0;
  for (const turn of turns) {
    if (turn.start < end || turn.end <= turn.start || turn.end > text.length) return false;
    if (![turn.startMs, turn.endMs].every((ms) => ms === null || isMoment(ms))) return false;
    let offset = turn.start;
    for (const mark of turn.times) {
      if (mark.offset < offset || mark.offset >= turn.end || !isMoment(mark.startMs)) return false;
      if (mark.endMs !== null && (!isMoment(mark.endMs) || mark.endMs < mark.startMs)) return false;
      offset = mark.offset;
    }
    end = turn.end;
  }
  return pages.every(({ page, offset }, index) => {
    const before = pages[index - 1];
    return offset < text.length && (before === undefined || (page > before.page && offset >= before.offset));
  });
}

function isMoment(ms: number): boolean {
  return Number.isSafeInteger(ms) && ms >= 0;
}

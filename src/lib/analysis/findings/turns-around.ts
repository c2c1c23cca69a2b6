import type { Speaker } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { CaseId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';

/** What was said before or after a quotation: a turn, or a paragraph of a text without turns. */
export type ContextTurn = {
  /** The label in the text; null when it has none. */
  speaker: string | null;
  /** Who that is, as the document says. */
  caseId: CaseId | null;
  isInterviewer: boolean;
  text: string;
  /** When it begins in the recording, in milliseconds; null when the source does not say. */
  startMs: number | null;
  /** Whether it is the rest of the turn or paragraph the quotation begins or ends in. */
  isRest: boolean;
};

/** `[start, end)` of the text, of one speaker. */
type Stretch = { start: number; end: number; speaker: string | null; startMs: number | null };

/**
 * Up to `count` turns before and after a quotation, in order of the text; of a text without turns as many paragraphs. The
 * rest of the turn the quotation begins or ends in comes along without being counted. None at all for a count of 0.
 * `speakers` are those of the document. O(turns), of a text without turns O(length of what is found).
 */
export function turnsAround(
  text: DocumentText,
  { start, end }: Pick<Quotation, 'start' | 'end'>,
  count: number,
  speakers: readonly Speaker[] = []
): { before: ContextTurn[]; after: ContextTurn[] } {
  const people = new Map(speakers.map((speaker) => [speaker.label, speaker]));
  const read = (stretches: Iterable<Stretch>, isRest: (stretch: Stretch) => boolean): ContextTurn[] => {
    const found: ContextTurn[] = [];
    let left = count;
    for (const stretch of left > 0 ? stretches : []) {
      const words = text.text.slice(Math.max(stretch.start, 0), stretch.end).trim();
      const rest = isRest(stretch);
      if (words === '') continue;
      if (!rest && left === 0) break;
      if (!rest) left -= 1;
      const { speaker, startMs } = stretch;
      const person = speaker === null ? undefined : people.get(speaker);
      const [caseId, isInterviewer] = [person?.caseId ?? null, person?.interviewer ?? false];
      found.push({ speaker, caseId, isInterviewer, text: words, startMs, isRest: rest });
    }
    return found;
  };
  const [before, after] =
    text.turns.length > 0
      ? [turnsBefore(text, start), turnsAfter(text, end)]
      : [paragraphsBefore(text, start), paragraphsAfter(text, end)];
  const isBroken = (at: number) =>
    at > 0 && at < text.text.length && text.text[at - 1] !== '\n' && text.text[at] !== '\n';
  return {
    before: read(before, (stretch) => stretch.end === start && isBroken(start)).reverse(),
    after: read(after, (stretch) => stretch.start === end && isBroken(end))
  };
}

/** Nearest first; the turn that `start` lies in up to there. */
function* turnsBefore({ turns }: DocumentText, start: number): Generator<Stretch> {
  for (const turn of turns.toReversed())
    if (turn.start < start) yield { ...turn, end: Math.min(turn.end, start) };
}

function* turnsAfter({ turns }: DocumentText, end: number): Generator<Stretch> {
  for (const turn of turns)
    if (turn.start >= end) yield turn;
    else if (turn.end > end) yield { ...turn, start: end, startMs: null };
}

function* paragraphsBefore({ text }: DocumentText, start: number): Generator<Stretch> {
  for (let end = start; end > 0;) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    yield { start: from, end, speaker: null, startMs: null };
    end = from - 1;
  }
}

function* paragraphsAfter({ text }: DocumentText, end: number): Generator<Stretch> {
  for (let start = end; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    yield { start, end: stop, speaker: null, startMs: null };
    start = stop + 1;
  }
}

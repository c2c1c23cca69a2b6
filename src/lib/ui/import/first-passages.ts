import type { DocumentText } from '$lib/domain/document-text';

/** A piece of a document as it will be read: a turn, or text outside turns. */
export type Passage = { speaker: string | null; startMs: number | null; text: string; isTurn: boolean };

/**
 * The first passages of a text, turns and what stands between them, up to about `characters` UTF-16 units; the last
 * is cut at a space where one is near. Gives too how many units are not shown.
 */
export function firstPassages(
  { text, turns }: Pick<DocumentText, 'text' | 'turns'>,
  characters: number
): { passages: Passage[]; left: number } {
  const passages: Passage[] = [];
  let at = 0;
  const take = (end: number, passage: Omit<Passage, 'text'>): void => {
    const stop = end <= characters ? end : cutAt(text, at, characters);
    const words = text.slice(at, stop).trim();
    if (words !== '') passages.push({ ...passage, text: words });
    at = stop;
  };
  for (const turn of turns) {
    if (at < turn.start) take(turn.start, { speaker: null, startMs: null, isTurn: false });
    if (at >= characters || at < turn.start) return { passages, left: text.length - at };
    take(turn.end, { speaker: turn.speaker, startMs: turn.startMs, isTurn: true });
    if (at < turn.end) return { passages, left: text.length - at };
  }
  if (at < text.length && at < characters) take(text.length, { speaker: null, startMs: null, isTurn: false });
  return { passages, left: text.length - at };
}

/** A place to cut: the last white space before `limit` that is not far from it, else whole characters up to it. */
function cutAt(text: string, from: number, limit: number): number {
  const piece = text.slice(from, limit);
  const space = piece.search(/\s\S{0,40}$/);
  const length = space > 0 ? space : piece.replace(/[\uD800-\uDBFF]$/, '').length;
  return from + length;
}

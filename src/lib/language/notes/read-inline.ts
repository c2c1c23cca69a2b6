import { parseMentionAddress } from '$lib/domain/mentions';
import type { NoteInline, NoteMarks } from './note-block';

/** `[label](kc:kind/id)`; the label may hold escaped brackets. */
const mention = /\[((?:\\.|[^\\[\]])*)\]\((kc:[^()\s]+)\)/y;
const escapable = /[!-/:-@[-`{-~]/;
type Stars = { kind: 'stars'; at: number; count: number; canOpen: boolean; canClose: boolean };
type Piece = Extract<NoteInline, { kind: 'text' | 'mention' }>;

const plain: NoteMarks = { bold: false, italic: false };

/**
 * The runs of one line of a note. One star turns italics on or off, two bold, three both; a star that has no
 * counterpart, or stands between spaces, is a star. A backslash takes the meaning from the sign after it. O(length).
 */
export function readInline(line: string): NoteInline[] {
  const pieces = toPieces(line);
  const pairs = { bold: pairStars(pieces, 2), italic: pairStars(pieces, 1) };
  const marks = { ...plain };
  const content: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'stars') {
      content.push({ ...piece, ...marks });
      continue;
    }
    let left = piece.count;
    for (const [mark, stars] of [
      ['bold', 2],
      ['italic', 1]
    ] as const) {
      if (!pairs[mark].has(piece)) continue;
      marks[mark] = !marks[mark];
      left -= stars;
    }
    if (left > 0) content.push({ kind: 'text', text: '*'.repeat(left), ...marks });
  }
  return joinTexts(content);
}

function toPieces(line: string): (Piece | Stars)[] {
  const pieces: (Piece | Stars)[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') pieces.push({ kind: 'text', text, ...plain });
    text = '';
  };
  for (let at = 0; at < line.length;) {
    const sign = line[at]!;
    const next = line[at + 1] ?? '';
    if (sign === '\\' && escapable.test(next)) {
      text += next;
      at += 2;
    } else if (sign === '*') {
      flush();
      let end = at;
      while (line[end] === '*') end += 1;
      pieces.push(starsAt(line, at, end));
      at = end;
    } else {
      const named = sign === '[' ? mentionAt(line, at) : null;
      if (named) {
        flush();
        pieces.push(named.piece);
      } else text += sign;
      at = named?.end ?? at + 1;
    }
  }
  flush();
  return pieces;
}

function starsAt(line: string, at: number, end: number): Stars {
  return {
    kind: 'stars',
    at,
    count: end - at,
    canOpen: /\S/.test(line[end] ?? ''),
    canClose: /\S/.test(line[at - 1] ?? '')
  };
}

function mentionAt(line: string, at: number): { piece: Piece; end: number } | null {
  mention.lastIndex = at;
  const match = mention.exec(line);
  const ref = match && parseMentionAddress(match[2]!);
  if (!ref) return null;
  const label = match[1]!.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { piece: { kind: 'mention', ref, label, ...plain }, end: mention.lastIndex };
}

/** The runs of stars that turn a mark on or off: each that may open with the next that may close. */
function pairStars(pieces: readonly (Piece | Stars)[], stars: 1 | 2): ReadonlySet<Piece | Stars> {
  const paired = new Set<Piece | Stars>();
  let open: Stars | null = null;
  for (const piece of pieces) {
    // Three stars are both marks; more than three are nobody's.
    if (piece.kind !== 'stars' || (piece.count !== stars && piece.count !== 3)) continue;
    if (open && piece.canClose) {
      paired.add(open).add(piece);
      open = null;
    } else if (piece.canOpen) open = piece;
  }
  return paired;
}

function joinTexts(content: readonly Piece[]): NoteInline[] {
  const joined: NoteInline[] = [];
  for (const piece of content) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text' && hasSameMarks(last, piece))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

export function hasSameMarks(one: NoteMarks, other: NoteMarks): boolean {
  return one.bold === other.bold && one.italic === other.italic;
}

import type { NoteInline, NoteMarks } from './note-block';

type Piece = Exclude<NoteInline, { kind: 'break' }>;

/**
 * One line with every mark beginning and ending at a sign that shows: Markdown has no bold space at the edge of a bold
 * word. Spaces at the ends of the line are left out.
 */
export function marksOffSpaces(line: readonly NoteInline[]): Piece[] {
  const pieces = line.filter((piece) => piece.kind !== 'break').flatMap(splitAtSpaces);
  const isSpace = (piece: Piece | undefined) => piece?.kind === 'text' && piece.text.trim() === '';
  while (isSpace(pieces.at(-1))) pieces.pop();
  while (isSpace(pieces[0])) pieces.shift();
  return pieces.reduce<Piece[]>((joined, piece, index) => {
    const last = joined.at(-1);
    const marks = isSpace(piece) && last ? sharedMarks(last, pieces[index + 1] ?? last) : piece;
    const marked = { ...piece, bold: marks.bold, italic: marks.italic };
    if (last?.kind === 'text' && marked.kind === 'text' && isMarkedAs(last, marked)) last.text += marked.text;
    else joined.push(marked);
    return joined;
  }, []);
}

function splitAtSpaces(piece: Piece): Piece[] {
  if (piece.kind === 'mention') return [piece];
  const words = piece.text.replace(/[\n\r\t]/g, ' ').match(/^\s+|\S(?:.*\S)?|\s+$/gsu) ?? [];
  return words.map((text) => ({ ...piece, text }));
}

function sharedMarks(one: NoteMarks, other: NoteMarks): NoteMarks {
  return { bold: one.bold && other.bold, italic: one.italic && other.italic };
}

function isMarkedAs(one: NoteMarks, other: NoteMarks): boolean {
  return one.bold === other.bold && one.italic === other.italic;
}

import { labelKey } from './cell-words';

/**
 * The choices joined in one cell: by `;` with or without one at the end, a line break, or a comma and a blank. A known label stays
 * whole whatever is in it. After a comma a small letter goes on with the same choice, unless that is a choice of its own.
 */
export function splitChoices(text: string, labels: readonly string[]): string[] {
  const known = new Set(labels.map(labelKey));
  if (known.has(labelKey(text)) && !text.endsWith(';')) return [text];
  const parts = /[;\n|]/.test(text) ? text.split(/[;\n|]/) : splitAtCommas(text, known);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

function splitAtCommas(text: string, known: ReadonlySet<string>): string[] {
  const pieces = text.split(/,(?=\s)/);
  const parts: string[] = [];
  for (let at = 0; at < pieces.length;) {
    // The longest run of pieces that is a known label; else one piece, with what seems to belong to it.
    let end = pieces.length;
    while (end > at + 1 && !known.has(labelKey(pieces.slice(at, end).join(',')))) end -= 1;
    const isKnown = known.has(labelKey(pieces.slice(at, end).join(',')));
    if (!isKnown)
      while (end < pieces.length && goesOn(pieces[end]!) && !known.has(labelKey(pieces[end]!))) end += 1;
    parts.push(pieces.slice(at, end).join(','));
    at = end;
  }
  return parts;
}

function goesOn(piece: string): boolean {
  return /^\s*\p{Ll}/u.test(piece);
}

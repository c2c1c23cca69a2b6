const mention = /\[((?:\\.|[^\]\\])*)\]\(kc:([a-z]+)\/([\w:-]+)\)/g;

/**
 * A note with the mentions of what is not there (quotations, memos, findings) as bare words: an address would tell of what others
 * have made, and lead nowhere.
 */
export function withoutMentions(note: string, isThere: (kind: string, id: string) => boolean): string {
  return note.replace(mention, (whole, label: string, kind: string, id: string) =>
    isThere(kind, id) ? whole : label
  );
}

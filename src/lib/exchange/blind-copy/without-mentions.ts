import type { ObjectRef } from '$lib/domain/object-ref';

const mention = /\[((?:\\.|[^\]\\])*)\]\(kc:([a-z]+)\/([\w:-]+)\)/g;

/**
 * A note with the mentions of what is not there (quotations, memos, findings) as bare words: an address would tell of what others
 * have made, and lead nowhere.
 */
export function withoutMentions(
  note: string,
  isThere: (ref: Pick<ObjectRef, 'kind' | 'id'>) => boolean
): string {
  return note.replace(mention, (whole, label: string, kind: ObjectRef['kind'], id: string) =>
    isThere({ kind, id }) ? whole : label
  );
}

import type { Memo } from '$lib/domain/memo';
import type { ObjectWords } from '../objects/object-name';

export const memoColumnIds = ['title', 'kind', 'coder', 'createdAt', 'updatedAt', 'about', 'text'] as const;
/** What an export says of a memo; `coder` is who made it, `about` what it is attached to or mentions. */
export type MemoColumnId = (typeof memoColumnIds)[number];

/** The words an export of memos needs, in the reader's language. */
export type MemoLabels = {
  title: (project: string) => string;
  column: (id: MemoColumnId) => string;
  /** The kind of a memo: for one's own kind the name it was given. */
  kind: (memo: Pick<Memo, 'kind' | 'ownKind'>) => string;
  objects: ObjectWords;
};

import type { CoderId } from '$lib/domain/ids';
import type { Memo, MemoKind } from '$lib/domain/memo';
import type { ObjectRef } from '$lib/domain/object-ref';
import { findAll, type TextHit } from '$lib/language/find-all';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import type { ProjectModel } from '$lib/model/project-model';
import { currentNames } from '../objects/current-names';
import type { ObjectWords } from '../objects/object-name';

export const memoSorts = ['changed', 'created', 'title'] as const;
/** By the last change or the making of it, the newest first, or by title. */
export type MemoSort = (typeof memoSorts)[number];

export type MemoChoices = {
  /** Case and accents folded; in titles and texts. Empty: no search. */
  query: string;
  /** Null: every kind. With `own`, one of the user's own kinds when `ownKind` names it. */
  kind: MemoKind | null;
  ownKind: string | null;
  coderId: CoderId | null;
  /** Only memos attached to this object or mentioning it. */
  about: ObjectRef | null;
  sort: MemoSort;
};

export const allMemos: MemoChoices = {
  query: '',
  kind: null,
  ownKind: null,
  coderId: null,
  about: null,
  sort: 'changed'
};

/** A memo with its words; the hits are of the search, UTF-16 and half-open, in the title and in those words. */
export type ListedMemo = { memo: Memo; words: string; titleHit: TextHit | null; hit: TextHit | null };

/**
 * The memos that are asked for, in the order asked for; words as `memoWords` keeps them. O(memos · log memos), with a
 * search O(characters).
 */
export function listMemos(model: ProjectModel, words: MemoWords, choices: MemoChoices): ListedMemo[] {
  const { kind, ownKind, coderId, about, sort } = choices;
  const query = choices.query.trim();
  const listed: ListedMemo[] = [];
  for (const memo of about ? model.memosOf(about) : model.list('memos')) {
    if (kind && memo.kind !== kind) continue;
    if (kind === 'own' && ownKind !== null && memo.ownKind !== ownKind) continue;
    if (coderId && memo.createdBy !== coderId) continue;
    const text = words.of(memo);
    const titleHit = query === '' ? null : (findAll(memo.title, query)[0] ?? null);
    const hit = query === '' ? null : (findAll(text, query)[0] ?? null);
    if (query === '' || titleHit || hit) listed.push({ memo, words: text, titleHit, hit });
  }
  return listed.sort((a, b) => compare(a.memo, b.memo, sort));
}

function compare(a: Memo, b: Memo, sort: MemoSort): number {
  if (sort === 'title') return a.title.localeCompare(b.title, 'nl', { numeric: true });
  const [first, second] = sort === 'changed' ? [a.updatedAt, b.updatedAt] : [a.createdAt, b.createdAt];
  if (first !== second) return first < second ? 1 : -1;
  return a.title.localeCompare(b.title, 'nl', { numeric: true });
}

/** The user's own kinds of memo, in alphabetical order; those without a name are left out. */
export function ownMemoKinds(model: ProjectModel): string[] {
  const names = model
    .list('memos')
    .flatMap(({ kind, ownKind }) => (kind === 'own' && ownKind ? [ownKind] : []));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

/** The words of memos, each read once for as long as this is kept: make another when names may have changed. */
export class MemoWords {
  readonly #known = new Map<Memo, string>();
  readonly #nameOf;

  constructor(model: ProjectModel, words: ObjectWords) {
    this.#nameOf = currentNames(model, words);
  }

  of(memo: Memo): string {
    let words = this.#known.get(memo);
    if (words === undefined) this.#known.set(memo, (words = notePlainText(memo.text, this.#nameOf)));
    return words;
  }
}

import { currentNames } from '$lib/analysis/objects/current-names';
import type { Code } from '$lib/domain/code';
import type { Memo } from '$lib/domain/memo';
import type { SourceDocument } from '$lib/domain/document';
import type { Quotation } from '$lib/domain/quotation';
import { findAll, type TextHit } from '$lib/language/find-all';
import type { FoldedText } from '$lib/language/fold-text';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import type { ProjectModel } from '$lib/model/project-model';
import { commentHits, type CommentHit } from './comment-hits';

export const searchScopes = ['everything', 'texts', 'quotations', 'codes', 'comments', 'memos'] as const;
export type SearchScope = (typeof searchScopes)[number];

/** Shorter queries occur in nearly every word. */
export const shortestQuery = 2;
/** More hits than anyone reads; the search stops there and says so. */
const mostHits = 20_000;

export const codeFields = ['name', 'definition', 'include', 'exclude', 'comment'] as const;
export type CodeField = (typeof codeFields)[number];

export type DocumentHits = { document: SourceDocument; hits: TextHit[] };
/** Where a code holds the query first, and in which of its texts. */
export type CodeHit = { code: Code; field: CodeField; words: string; hit: TextHit };
/** Where a memo holds the query first: in its title, or else in its words. */
export type MemoHit = { memo: Memo; words: string; hit: TextHit };

export type SearchResult = {
  documents: DocumentHits[];
  codes: CodeHit[];
  comments: CommentHit[];
  memos: MemoHit[];
  /** Hits in texts, as many as are listed. */
  hitCount: number;
  /** Whether there were more hits than are listed. */
  isCut: boolean;
};

export const emptyResult: SearchResult = {
  documents: [],
  codes: [],
  comments: [],
  memos: [],
  hitCount: 0,
  isCut: false
};

/** Everything that holds the query, case and accents folded, in the order of the documents. O(characters). */
export function searchProject(
  model: ProjectModel,
  findFolded: (document: SourceDocument) => FoldedText | undefined,
  query: string,
  scope: SearchScope
): SearchResult {
  if (query.trim().length < shortestQuery) return emptyResult;
  const ordered = model.list('documents').sort((a, b) => a.number - b.number);
  const isWanted = (...scopes: SearchScope[]) => scope === 'everything' || scopes.includes(scope);
  const result: SearchResult = { ...emptyResult, documents: [] };
  if (isWanted('texts', 'quotations'))
    for (const document of ordered) {
      const folded = findFolded(document);
      const found = folded ? findAll(folded, query) : [];
      const hits = scope === 'quotations' ? insideQuotations(model, document, found) : found;
      if (hits.length === 0) continue;
      result.documents.push({ document, hits });
      result.hitCount += hits.length;
      if (result.hitCount < mostHits) continue;
      result.isCut = true;
      break;
    }
  if (isWanted('codes')) result.codes = model.list('codes').flatMap((code) => codeHit(code, query));
  if (isWanted('comments')) result.comments = commentHits(model, ordered, query);
  if (isWanted('memos')) result.memos = memoHits(model, query);
  return result;
}

/** The quotations a hit touches, in the order of the text. */
export function quotationsAt(
  model: ProjectModel,
  document: SourceDocument,
  { start, end }: TextHit
): Quotation[] {
  return model
    .quotationsOf(document.id)
    .filter((quotation) => quotation.start < end && quotation.end > start);
}

function insideQuotations(
  model: ProjectModel,
  document: SourceDocument,
  hits: readonly TextHit[]
): TextHit[] {
  const quotations = model.quotationsOf(document.id);
  return hits.filter(({ start, end }) => quotations.some((one) => one.start <= start && one.end >= end));
}

function codeHit(code: Code, query: string): CodeHit[] {
  for (const field of codeFields) {
    const words = field === 'comment' ? notePlainText(code.comment) : code[field];
    const [hit] = findAll(words, query);
    if (hit) return [{ code, field, words, hit }];
  }
  return [];
}

function memoHits(model: ProjectModel, query: string): MemoHit[] {
  const nameOf = currentNames(model);
  return model.list('memos').flatMap((memo): MemoHit[] => {
    const [inTitle] = findAll(memo.title, query);
    if (inTitle) return [{ memo, words: memo.title, hit: inTitle }];
    const words = notePlainText(memo.text, nameOf);
    const [hit] = findAll(words, query);
    return hit ? [{ memo, words, hit }] : [];
  });
}

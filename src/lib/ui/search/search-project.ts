import type { Code } from '$lib/domain/code';
import type { SourceDocument } from '$lib/domain/document';
import type { Quotation } from '$lib/domain/quotation';
import { findAll, type TextHit } from '$lib/language/find-all';
import type { FoldedText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';

export const searchScopes = ['everything', 'texts', 'quotations', 'codes', 'comments'] as const;
export type SearchScope = (typeof searchScopes)[number];

/** Shorter queries occur in nearly every word. */
export const shortestQuery = 2;
/** More hits than anyone reads; the search stops there and says so. */
const mostHits = 20_000;

export const codeFields = ['name', 'definition', 'include', 'exclude', 'comment'] as const;
export type CodeField = (typeof codeFields)[number];

export type DocumentHits = { document: SourceDocument; hits: TextHit[] };
/** Where a code holds the query first, and in which of its texts. */
export type CodeHit = { code: Code; field: CodeField; hit: TextHit };
/** A comment on a quotation, or (`quotation` null) on a document. */
export type CommentHit = { document: SourceDocument; quotation: Quotation | null; hit: TextHit };

export type SearchResult = {
  documents: DocumentHits[];
  codes: CodeHit[];
  comments: CommentHit[];
  /** Hits in texts, as many as are listed. */
  hitCount: number;
  /** Whether there were more hits than are listed. */
  isCut: boolean;
};

export const emptyResult: SearchResult = {
  documents: [],
  codes: [],
  comments: [],
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
  if (isWanted('comments'))
    result.comments = ordered.flatMap((document) => commentHits(model, document, query));
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
    const [hit] = findAll(code[field], query);
    if (hit) return [{ code, field, hit }];
  }
  return [];
}

function commentHits(model: ProjectModel, document: SourceDocument, query: string): CommentHit[] {
  const toHit = (comment: string, quotation: Quotation | null): CommentHit[] => {
    const [hit] = comment === '' ? [] : findAll(comment, query);
    return hit ? [{ document, quotation, hit }] : [];
  };
  return [
    ...toHit(document.comment, null),
    ...model.quotationsOf(document.id).flatMap((quotation) => toHit(quotation.comment, quotation))
  ];
}

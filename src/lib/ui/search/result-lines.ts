import type { SourceDocument } from '$lib/domain/document';
import type { TextHit } from '$lib/language/find-all';
import type { CommentHit } from './comment-hits';
import type { CodeHit, MemoHit, SearchResult } from './search-project';

/** A line of the list of results. */
export type ResultLine =
  | { key: string; kind: 'codes' | 'comments' | 'memos'; count: number }
  | { key: string; kind: 'document'; document: SourceDocument; count: number }
  | { key: string; kind: 'hit'; document: SourceDocument; hit: TextHit }
  | ({ key: string; kind: 'code' } & CodeHit)
  | ({ key: string; kind: 'comment' } & CommentHit)
  | ({ key: string; kind: 'memo' } & MemoHit);

/** Codes first, then comments and memos, then the hits under the heading of their document. */
export function resultLines({ codes, comments, memos, documents }: SearchResult): ResultLine[] {
  const lines: ResultLine[] = [];
  if (codes.length > 0) lines.push({ key: 'codes', kind: 'codes', count: codes.length });
  for (const hit of codes) lines.push({ key: `code/${hit.code.id}`, kind: 'code', ...hit });
  if (comments.length > 0) lines.push({ key: 'comments', kind: 'comments', count: comments.length });
  for (const hit of comments)
    lines.push({ key: `comment/${hit.on.kind}/${hit.id}`, kind: 'comment', ...hit });
  if (memos.length > 0) lines.push({ key: 'memos', kind: 'memos', count: memos.length });
  for (const hit of memos) lines.push({ key: `memo/${hit.memo.id}`, kind: 'memo', ...hit });
  for (const { document, hits } of documents) {
    lines.push({ key: document.id, kind: 'document', document, count: hits.length });
    for (const hit of hits) lines.push({ key: `${document.id}/${hit.start}`, kind: 'hit', document, hit });
  }
  return lines;
}

/** Whether a line can be opened; the others are headings. */
export function isOpenable({ kind }: ResultLine): boolean {
  return kind === 'hit' || kind === 'code' || kind === 'comment' || kind === 'memo';
}

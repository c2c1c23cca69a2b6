import { contextAfter, contextBefore } from '$lib/analysis/quotation-table/text-context';
import type { TextHit } from '$lib/language/find-all';

export type Excerpt = { before: string; hit: string; after: string };

/** A hit with some words around it, on one line. */
export function excerpt(text: string, { start, end }: TextHit, before: number, after = 160): Excerpt {
  const oneLine = (words: string) => words.replace(/\s+/g, ' ');
  const spaceBefore = /\s/.test(text[start - 1] ?? '') ? ' ' : '';
  const spaceAfter = /\s/.test(text[end] ?? '') ? ' ' : '';
  const leading = oneLine(contextBefore(text, start, before));
  const isCut = start > before;
  return {
    before: (isCut && leading !== '' ? '… ' : '') + leading + spaceBefore,
    hit: oneLine(text.slice(start, end)),
    after: spaceAfter + oneLine(contextAfter(text, end, after))
  };
}

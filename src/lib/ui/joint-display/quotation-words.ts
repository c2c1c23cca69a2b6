import type { Quotation } from '$lib/domain/quotation';
import type { ProjectSession } from '$lib/state/project-session.svelte';

const longest = 200;

/** The words of a quotation on one line, cut after a word when there are many; empty while the text is not loaded. */
export function quotationWords(
  session: ProjectSession,
  { documentId, start, end }: Quotation,
  limit = longest
): string {
  const words = session.loadedText(documentId)?.text.slice(start, end).replace(/\s+/g, ' ').trim() ?? '';
  return words.length <= limit ? words : `${words.slice(0, limit).replace(/\s\S*$/, '')} …`;
}

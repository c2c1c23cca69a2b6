import type { DocumentKind } from '$lib/domain/document';
import { foldText } from '$lib/language/fold-text';
import type { DocumentRow } from './document-rows';

/** Which documents to show: of one kind (null: all), and with all words of `text` in number, name or cases. */
export type DocumentFilter = { text: string; kind: DocumentKind | null };

/** The rows the filter lets through, in their order; case and accents do not matter. */
export function filterDocumentRows(rows: readonly DocumentRow[], filter: DocumentFilter): DocumentRow[] {
  const words = foldText(filter.text).folded.split(/\s+/).filter(Boolean);
  return rows.filter(({ document, cases }) => {
    if (filter.kind !== null && document.kind !== filter.kind) return false;
    if (words.length === 0) return true;
    const people = cases.map(({ name, role }) => `${name} ${role}`).join('\n');
    const searched = foldText(`${document.number}\n${document.name}\n${people}`).folded;
    return words.every((word) => searched.includes(word));
  });
}

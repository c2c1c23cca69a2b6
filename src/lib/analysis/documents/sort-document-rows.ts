import { documentKinds } from '$lib/domain/document';
import type { DocumentRow } from './document-rows';

/** What each column of the documents table sorts by; null sorts last in either direction. */
const sortValues = {
  number: ({ document }) => document.number,
  name: ({ document }) => document.name,
  kind: ({ document }) => documentKinds.indexOf(document.kind),
  date: ({ document }) => document.date,
  phase: ({ phase }) => phase?.number ?? null,
  moment: ({ moment }) => moment?.order ?? null,
  cases: ({ cases }) => cases.map(({ name }) => name).join(', ') || null,
  language: ({ document }) => document.language,
  turns: ({ document }) => document.turnCount,
  characters: ({ document }) => document.length,
  quotations: ({ quotationCount }) => quotationCount,
  coded: ({ codedShare }) => codedShare,
  codings: ({ codingCount }) => codingCount
} satisfies Record<string, (row: DocumentRow) => string | number | null>;

export type DocumentColumn = keyof typeof sortValues;
export type Direction = 'ascending' | 'descending';

/** The rows in the order asked for: text by the collation of `locale`, numbers in it by value; ties keep their order. */
export function sortDocumentRows(
  rows: readonly DocumentRow[],
  column: DocumentColumn,
  direction: Direction,
  locale: string
): DocumentRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const valueOf: (row: DocumentRow) => string | number | null = sortValues[column];
  return rows.toSorted((a, b) => {
    const left = valueOf(a);
    const right = valueOf(b);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (typeof left === 'number' ? left - Number(right) : compare(left, String(right)));
  });
}

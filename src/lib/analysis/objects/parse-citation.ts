export type Citation = { document: number; quotation: number | null };

/** What `10:17` or `10:` asks for, also with spaces or a full stop (`10 : 17`, `10.17`); null for anything else. */
export function parseCitation(query: string): Citation | null {
  const match = /^\s*(\d{1,6})\s*[:.]\s*(\d{1,7})?\s*$/.exec(query);
  if (!match) return null;
  return { document: Number(match[1]), quotation: match[2] === undefined ? null : Number(match[2]) };
}

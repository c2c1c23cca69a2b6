/** A codebook file as rows of cells, all as text, ragged; row 1 of the sheet is `rows[0]`. */
export type CodebookSheet = { format: 'csv' | 'xlsx'; rows: readonly (readonly string[])[] };

/** What a codebook may hold. */
export const codebookLimits = { megabytes: 50, rows: 100_000, columns: 500 } as const;

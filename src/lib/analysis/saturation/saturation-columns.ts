/** Columns of the table of new codes per document, in order. */
export const newCodeColumns = [
  'order',
  'number',
  'name',
  'codedAt',
  'codeCount',
  'newCount',
  'total',
  'newCodes'
] as const;

/** Columns of the table of growth, in order. */
export const growthColumns = [
  'at',
  'total',
  'open',
  'category',
  'core',
  'made',
  'merged',
  'deleted'
] as const;

export type SaturationColumn = (typeof newCodeColumns)[number] | (typeof growthColumns)[number];

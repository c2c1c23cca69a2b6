/** The columns of a trace as a table, in order. */
export const traceColumns = [
  'date',
  'what',
  'which',
  'moment',
  'part',
  'score',
  'turns',
  'quotations'
] as const;
export type TraceColumn = (typeof traceColumns)[number];

/** The log entry by entry, or the iterations from design to redesign. */
export const logViews = ['log', 'iterations'] as const;
export type LogView = (typeof logViews)[number];

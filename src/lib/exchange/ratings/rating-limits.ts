/** What a file with ratings may hold: every pair of coders is measured. */
export const ratingLimits = { megabytes: 50, rows: 100_000, coders: 50 } as const;

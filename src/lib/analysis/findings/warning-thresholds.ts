/**
 * When somebody is quoted too often. In a finding: who gives more than half of its quotations, once there are three; of
 * two, one is half, and that two of two come from one person is said as its single source. In all findings together: whose share
 * of the quotations is more than twice the share of what was said, once five of them are theirs; with fewer, one quotation
 * more or less would decide.
 */
export const warningThresholds = {
  finding: { share: 0.5, quotations: 3 },
  report: { timesShareSaid: 2, quotations: 5 }
} as const;

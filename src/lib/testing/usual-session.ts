import type { ComparisonSession } from '$lib/domain/comparison-session';

/** A session in which nothing was chosen: whole documents, all codes as applied, free spans, blind, with coefficients. */
export const usualSession = {
  parts: [],
  sample: null,
  codeIds: [],
  codeGroupIds: [],
  level: 'open',
  segmentation: 'free',
  units: [],
  blind: true,
  withoutCoefficients: false
} satisfies Partial<ComparisonSession>;

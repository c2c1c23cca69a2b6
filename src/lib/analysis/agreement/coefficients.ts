/** The coefficients of one code; with more than two seats Fleiss' kappa and the mean kappa of the pairs come with them. */
export const coefficientsPerCode = [
  'percentAgreement',
  'positiveAgreement',
  'negativeAgreement',
  'cohensKappa',
  'scottsPi',
  'krippendorffAlpha',
  'gwetAc1',
  'brennanPrediger',
  'binaryAlpha',
  'kuAlpha',
  'spanF1',
  'spanF1Exact'
] as const;
export const coefficientsOfManySeats = ['fleissKappa', 'meanPairwiseKappa'] as const;
export type CodeCoefficient = (typeof coefficientsPerCode)[number] | (typeof coefficientsOfManySeats)[number];

/** Means over codes, and the pooled kappa: those a group of codes has too. Codes nobody used are not in them. */
export const coefficientsOfGroup = [
  'pooledKappa',
  'meanPercentAgreement',
  'meanCohensKappa',
  'meanKrippendorffAlpha'
] as const;
export type GroupCoefficient = (typeof coefficientsOfGroup)[number];

/** The coefficients over all codes; those of a pair of seats and of a document are the same ones. */
export const coefficientsOverall = [
  ...coefficientsOfGroup,
  'alphaJaccard',
  'alphaMasi',
  'uAlpha',
  'binaryAlpha',
  'cuAlpha',
  'holsti',
  'spanF1',
  'spanF1Exact'
] as const;
export type OverallCoefficient = (typeof coefficientsOverall)[number];

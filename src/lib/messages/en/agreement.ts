import type { Messages } from '../messages';

export const agreement: Messages['agreement'] = {
  coefficient: {
    percentAgreement: 'Percent agreement',
    positiveAgreement: 'Positive agreement',
    negativeAgreement: 'Negative agreement',
    cohensKappa: 'Cohen’s kappa',
    weightedKappa: 'Weighted kappa',
    meanPairwiseKappa: 'Mean kappa of the pairs (Light)',
    pooledKappa: 'Pooled kappa',
    scottsPi: 'Scott’s pi',
    fleissKappa: 'Fleiss’ kappa',
    brennanPrediger: 'Brennan-Prediger',
    gwetAc1: 'Gwet’s AC1',
    gwetAc2: 'Gwet’s AC2',
    krippendorffAlpha: 'Krippendorff’s alpha',
    alphaJaccard: 'Krippendorff’s alpha (Jaccard)',
    alphaMasi: 'Krippendorff’s alpha (MASI)',
    holsti: 'Holsti',
    icc: 'Intraclass correlation',
    spanF1: 'F1 of spans',
    spanF1Exact: 'F1 of spans, exact',
    meanPercentAgreement: 'Mean percent agreement',
    meanCohensKappa: 'Mean Cohen’s kappa',
    meanKrippendorffAlpha: 'Mean Krippendorff’s alpha',
    uAlpha: 'uα',
    binaryAlpha: '|uα (alpha-binary)',
    cuAlpha: 'cuα',
    kuAlpha: '(k)uα'
  },
  undefined: {
    'no-units': 'No unit was rated by two or more coders.',
    'needs-two-coders': 'This coefficient asks for exactly two coders, or at least two.',
    'missing-values': 'Ratings are missing, and this coefficient cannot do with that.',
    'one-category':
      'Everybody used the same single category throughout. There is nothing to compare with chance.',
    'category-unused': 'Nobody gave this judgement.',
    'no-variance': 'The values do not differ from each other, or not enough.',
    'not-numeric': 'This coefficient asks for numbers, and these are words.',
    'not-positive': 'This coefficient asks for numbers of zero or more.',
    'no-codings': 'Nothing has been coded yet.',
    'too-few-units': 'There are too few units.',
    'too-few-samples':
      'In too few of the bootstrap samples did this coefficient exist, or there were too few samples.'
  }
};

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
  reliability: {
    units_one: '{{count}} unit, {{pairable}} rated by two or more coders',
    units_other: '{{count}} units, {{pairable}} rated by two or more coders',
    coders: 'Coders: {{names}}',
    categories: 'Categories: {{names}}',
    none: 'none',
    more: '{{names}} … and {{count}} more',
    choices: 'Krippendorff’s alpha: {{level}}. Weighted kappa and AC2: {{weights}}.',
    bootstrap:
      'In brackets the 95% interval: bootstrap over units, {{samples}} times, seed {{seed}}; of ICC by the F distribution.',
    noBootstrap: 'Without bootstrap; only ICC has a 95% interval, by the F distribution.',
    noInterval: 'no interval: {{reason}}',
    level: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval', ratio: 'ratio' },
    weights: { linear: 'linear weights', quadratic: 'quadratic weights' },
    everyone: 'All coders',
    pair: '{{first}} and {{second}}',
    pairUnits_one: '{{count}} unit',
    pairUnits_other: '{{count}} units',
    onLevel: '{{name}}, {{level}}',
    iccUnits_one: 'ICC over {{count}} unit that everybody rated',
    iccUnits_other: 'ICC over {{count}} units that everybody rated',
    perCategory: 'Per category: positive agreement, and how often each coder gave it',
    excluded_one: 'Nothing to compare with: {{count}} unit',
    excluded_other: 'Nothing to compare with: {{count}} units',
    reason: { 'no-ratings': 'rated by nobody', 'one-rating': 'rated by one coder' },
    note: {
      doubleUnit: '{{count}} rows are called “{{unit}}”. They count as different units.',
      missingWord_one:
        '“{{rating}}” (once) counts as a category. Leave a cell empty where a rating is missing.',
      missingWord_other:
        '“{{rating}}” ({{count}} times) counts as a category. Leave a cell empty where a rating is missing.',
      numbersForCoders:
        'The first row ({{names}}) looks like ratings, and was read as the names of the coders.'
    }
  },
  documents: {
    session_one: 'The one document of the session: {{numbers}}.',
    session_other: 'The {{count}} documents of the session: {{numbers}}.',
    named_one: 'One document, as asked: {{numbers}}.',
    named_other: '{{count}} documents, as asked: {{numbers}}.',
    'coded-by-two_one': 'The one document in which at least two of these coders coded anything: {{numbers}}.',
    'coded-by-two_other':
      'The {{count}} documents in which at least two of these coders coded anything: {{numbers}}.'
  },
  undefined: {
    'no-units': 'No unit was rated by two or more coders.',
    'needs-two-coders': 'This coefficient compares two coders, and here there are more or fewer.',
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

import type { UndefinedReason } from '$lib/statistics/statistic';

export const agreement = {
  /** Names as a methods section prints them. */
  coefficient: {
    percentAgreement: 'Percentage overeenstemming',
    positiveAgreement: 'Positieve overeenstemming',
    negativeAgreement: 'Negatieve overeenstemming',
    cohensKappa: 'Cohens kappa',
    weightedKappa: 'Gewogen kappa',
    meanPairwiseKappa: 'Gemiddelde kappa per paar (Light)',
    pooledKappa: 'Gepoolde kappa',
    scottsPi: 'Scotts pi',
    fleissKappa: 'Fleiss’ kappa',
    brennanPrediger: 'Brennan-Prediger',
    gwetAc1: 'Gwets AC1',
    gwetAc2: 'Gwets AC2',
    krippendorffAlpha: 'Krippendorffs alfa',
    alphaJaccard: 'Krippendorffs alfa (Jaccard)',
    alphaMasi: 'Krippendorffs alfa (MASI)',
    holsti: 'Holsti',
    icc: 'Intraklassecorrelatie',
    spanF1: 'F1 van fragmenten',
    spanF1Exact: 'F1 van fragmenten, exact',
    meanPercentAgreement: 'Gemiddeld percentage overeenstemming',
    meanCohensKappa: 'Gemiddelde Cohens kappa',
    meanKrippendorffAlpha: 'Gemiddelde Krippendorffs alfa',
    uAlpha: 'uα',
    binaryAlpha: '|uα (alfa-binair)',
    cuAlpha: 'cuα',
    kuAlpha: '(k)uα'
  },
  /** Why a coefficient is not there. */
  undefined: {
    'no-units': 'Geen enkele eenheid is door twee of meer codeurs beoordeeld.',
    'needs-two-coders': 'Deze maat vraagt precies twee codeurs, of ten minste twee.',
    'missing-values': 'Er ontbreken beoordelingen, en deze maat kan daar niet mee rekenen.',
    'one-category':
      'Iedereen gebruikte steeds dezelfde ene categorie. Er valt dan niets te vergelijken met toeval.',
    'category-unused': 'Niemand gaf dit oordeel.',
    'no-variance': 'De waarden verschillen niet, of niet genoeg, van elkaar.',
    'not-numeric': 'Deze maat vraagt getallen, en er staan woorden.',
    'not-positive': 'Deze maat vraagt getallen van nul of hoger.',
    'no-codings': 'Er is nog niets gecodeerd.',
    'too-few-units': 'Er zijn te weinig eenheden.',
    'too-few-samples':
      'In te weinig van de bootstrapsteekproeven bestond deze maat, of er waren te weinig steekproeven.'
  } satisfies Record<UndefinedReason, string>
};

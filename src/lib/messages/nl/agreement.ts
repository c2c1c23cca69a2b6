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
  /** `kerncode reliability`: coefficients of a table of ratings. */
  reliability: {
    units_one: '{{count}} eenheid, {{pairable}} door twee of meer codeurs beoordeeld',
    units_other: '{{count}} eenheden, {{pairable}} door twee of meer codeurs beoordeeld',
    coders: 'Codeurs: {{names}}',
    categories: 'Categorieën: {{names}}',
    none: 'geen',
    more: '{{names}} … en nog {{count}}',
    choices: 'Krippendorffs alfa: {{level}}. Gewogen kappa en AC2: {{weights}}.',
    bootstrap:
      'Tussen haken het 95%-interval: bootstrap over eenheden, {{samples}} keer, startgetal {{seed}}; van ICC volgens de F-verdeling.',
    noBootstrap: 'Zonder bootstrap; alleen ICC heeft een 95%-interval, volgens de F-verdeling.',
    noInterval: 'geen interval: {{reason}}',
    level: { nominal: 'nominaal', ordinal: 'ordinaal', interval: 'interval', ratio: 'ratio' },
    weights: { linear: 'lineair gewogen', quadratic: 'kwadratisch gewogen' },
    everyone: 'Alle codeurs',
    pair: '{{first}} en {{second}}',
    pairUnits_one: '{{count}} eenheid',
    pairUnits_other: '{{count}} eenheden',
    onLevel: '{{name}}, {{level}}',
    iccUnits_one: 'ICC over {{count}} eenheid die iedereen beoordeelde',
    iccUnits_other: 'ICC over {{count}} eenheden die iedereen beoordeelde',
    perCategory: 'Per categorie: positieve overeenstemming, en hoe vaak elke codeur haar gaf',
    excluded_one: 'Niet mee te vergelijken: {{count}} eenheid',
    excluded_other: 'Niet mee te vergelijken: {{count}} eenheden',
    reason: { 'no-ratings': 'door niemand beoordeeld', 'one-rating': 'door één codeur beoordeeld' },
    note: {
      doubleUnit: '{{count}} rijen heten “{{unit}}”. Ze tellen als verschillende eenheden.',
      missingWord_one:
        '“{{rating}}” (één keer) telt als categorie. Laat een cel leeg waar een beoordeling ontbreekt.',
      missingWord_other:
        '“{{rating}}” ({{count}} keer) telt als categorie. Laat een cel leeg waar een beoordeling ontbreekt.',
      numbersForCoders:
        'De eerste rij ({{names}}) lijkt op beoordelingen, en is gelezen als de namen van de codeurs.'
    }
  },
  /** `kerncode agreement`: which documents are compared. */
  documents: {
    session_one: 'Het ene document van de ronde: {{numbers}}.',
    session_other: 'De {{count}} documenten van de ronde: {{numbers}}.',
    named_one: 'Eén document, zoals gevraagd: {{numbers}}.',
    named_other: '{{count}} documenten, zoals gevraagd: {{numbers}}.',
    'coded-by-two_one':
      'Het ene document waarin ten minste twee van deze codeurs iets codeerden: {{numbers}}.',
    'coded-by-two_other':
      'De {{count}} documenten waarin ten minste twee van deze codeurs iets codeerden: {{numbers}}.'
  },
  /** Why a coefficient is not there. */
  undefined: {
    'no-units': 'Geen enkele eenheid is door twee of meer codeurs beoordeeld.',
    'needs-two-coders': 'Deze maat vergelijkt twee codeurs, en dat zijn er hier meer of minder.',
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

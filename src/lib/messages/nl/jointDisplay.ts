/** Scores beside what people said: per person or group, and codes by bands of scores. */
export const jointDisplay = {
  title: 'Gezamenlijk overzicht',
  empty:
    'Hier staan scores naast wat mensen zeiden. Dat kan zodra respondenten van het project een lijst met scores hebben ingevuld.',
  noCodes: 'Er is nog niets gecodeerd. Codes en citaten komen hier naast de scores te staan.',
  anonymous_one: '{{count}} anonieme respondent telt niet mee: van die persoon zijn geen uitspraken bekend.',
  anonymous_other: '{{count}} anonieme respondenten tellen niet mee: van hen zijn geen uitspraken bekend.',
  measure: 'Score',
  subject: { label: 'Een rij per', person: 'respondent', role: 'rol', group: 'respondentgroep' },
  noGroups:
    'Er is nog geen respondentgroep waarvan iemand deze lijst invulde. Groepen maak je bij Respondenten.',
  order: {
    label: 'Volgorde',
    'most-risen': 'meest gestegen eerst',
    'most-fallen': 'meest gedaald eerst',
    name: 'op naam'
  },
  from: 'Verandering van',
  to: 'naar',
  people: 'Scores, codes en citaten',
  noRole: 'zonder rol',
  pairs: 'n = {{count}}',
  changed: 'verandering {{change}}',
  noChange: 'geen twee scores',
  missing: 'geen score: de lijn loopt niet door',
  trajectoryOn: 'Verloop ({{min}} tot {{max}})',
  trajectoryOver: '{{measure}}, {{first}} tot {{last}}',
  trajectory: 'Verloop van {{name}}',
  reading: '{{moment}}: {{value}}',
  none: 'geen score',
  moreCodes_one: 'en nog {{count}} code',
  moreCodes_other: 'en nog {{count}} codes',
  codeCount_one: '{{code}}: {{count}} citaat van {{name}}',
  codeCount_other: '{{code}}: {{count}} citaten van {{name}}',
  noCodesOf: 'geen codes',
  noQuotations: 'geen citaten',
  allQuotations_one: '{{count}} citaat in de tabel',
  allQuotations_other: 'alle {{count}} citaten in de tabel',
  moreRows_one: 'Nog {{count}} rij tonen',
  moreRows_other: 'Nog {{count}} rijen tonen',
  counted: 'Een citaat waarin twee mensen spreken, telt bij allebei.',
  bands: 'Codes naar score',
  score: {
    label: 'Welke score',
    last: 'laatste score',
    first: 'eerste score',
    change: 'verandering'
  },
  rule: {
    label: 'Indeling',
    scale: 'derden van de schaal',
    given: 'derden van de gegeven scores',
    own: 'eigen grenzen'
  },
  low: 'laag: lager dan',
  high: 'hoog: hoger dan',
  badBounds: 'De grens van laag moet onder die van hoog liggen.',
  nothingToDivide: 'Er is niets in te delen: er zijn geen verschillende scores.',
  band: {
    low: 'laag (onder {{to}})',
    middle: 'midden ({{from}} t/m {{to}})',
    high: 'hoog (boven {{from}})',
    fell: 'gedaald',
    stayed: 'gelijk gebleven',
    rose: 'gestegen'
  },
  bandHead: '{{band}}, n = {{count}}',
  bandPeople: '{{band}}: respondenten',
  bandQuotations: '{{band}}: citaten',
  cell: '{{people}} ({{quotations}})',
  cellLabel: '{{code}}, {{band}}: {{people}} van {{all}} respondenten, {{quotations}} citaten',
  bandsLegend:
    'Respondenten met de code, tussen haakjes hun citaten. Hoe voller de kleur, hoe groter het deel van de groep.',
  bandsFew: 'Met zo weinig mensen per groep is dit een beschrijving; een verschil kan toeval zijn.',
  noBandCodes: 'Niemand in deze groepen heeft gecodeerde uitspraken.',
  allCodes: 'Alle {{count}} codes',
  fewerCodes: 'Alleen de {{count}} meest gebruikte',
  outside: 'In bestanden staan pseudoniemen of rollen, geen namen.',
  file: 'Gezamenlijk overzicht {{name}}',
  bandsFile: 'Codes naar score {{name}}',
  figure: {
    people: 'Scores naast codes: {{name}}',
    peopleSays: '{{count}} rijen; per rij het verloop van {{measure}} en de meest gebruikte codes.',
    bands: 'Codes naar score op {{name}}',
    bandsSays: '{{codes}} codes bij {{bands}}.'
  },
  column: {
    who: 'Wie',
    role: 'Rol',
    people: 'Respondenten',
    change: 'Verandering',
    codes: 'Codes (citaten)',
    quotations: 'Citaten',
    examples: 'Voorbeelden',
    code: 'Code'
  }
};

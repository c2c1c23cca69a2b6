export const search = {
  title: 'Zoeken',
  field: 'Zoek in alle teksten, codes en opmerkingen',
  scope: 'Waar zoeken',
  scopes: {
    everything: 'Overal',
    texts: 'In teksten',
    quotations: 'In citaten',
    codes: 'In codes',
    comments: 'In opmerkingen'
  },
  start:
    'Typ minstens twee tekens. Hoofdletters en accenten tellen niet: “coordinator” vindt ook “coördinator”.',
  loading: 'De teksten worden klaargezet: {{done}} van {{all}}…',
  none: 'Niets gevonden voor “{{query}}”.',
  hits_one: '{{number}} treffer',
  hits_other: '{{number}} treffers',
  more: 'meer dan {{number}} treffers',
  inDocuments_one: 'in {{number}} document',
  inDocuments_other: 'in {{number}} documenten',
  results: 'Treffers',
  codes: 'Codes',
  comments: 'Opmerkingen',
  inQuotations: 'In citaat {{citations}}',
  codeHit: 'Codeer',
  codeThisHit: 'Codeer de treffer “{{text}}”',
  codeAll_one: 'Codeer {{number}} treffer',
  codeAll_other: 'Codeer alle {{number}} treffers',
  whatSpan: 'Wat wordt het citaat?',
  spans: { hit: 'De treffer zelf', sentence: 'De hele zin', paragraph: 'De hele alinea' },
  pickCode: 'Kies of typ een code',
  coded_one: '“{{code}}” op {{count}} plaats.',
  coded_other: '“{{code}}” op {{count}} plaatsen.',
  fields: {
    name: 'naam',
    definition: 'definitie',
    include: 'wanneer wel',
    exclude: 'wanneer niet',
    comment: 'opmerking'
  },
  keys: { group: 'Zoeken', field: 'Naar het zoekveld', code: 'Codeer deze treffer' },
  documentComment: 'Document {{number}}'
};

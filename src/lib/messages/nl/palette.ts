export const palette = {
  title: 'Ga naar…',
  field: 'Typ 10:17, een document, code, respondent, gebeurtenis of opdracht',
  results: 'Gevonden',
  none: 'Niets gevonden voor “{{query}}”.',
  noQuotation: 'Citaat {{citation}} bestaat niet.',
  recent: 'Onlangs',
  open: 'Openen',
  kinds: {
    quotation: 'Citaat',
    document: 'Document',
    code: 'Code',
    case: 'Respondent',
    memo: 'Memo',
    question: 'Deelvraag',
    phase: 'Fase',
    event: 'Gebeurtenis',
    form: 'Formulier',
    log: 'Logboek',
    page: 'Scherm',
    action: 'Opdracht',
    search: 'Zoeken'
  },
  searchFor: 'Zoek “{{query}}” in alle teksten',
  moreHits_one: 'Nog {{count}} treffer: typ verder.',
  moreHits_other: 'Nog {{count}} treffers: typ verder.'
};

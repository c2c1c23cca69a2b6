/** What the objects of a project are called where they are picked, linked and named. */
export const objects = {
  kind: {
    code: 'Code',
    quotation: 'Citaat',
    memo: 'Memo',
    case: 'Respondent',
    document: 'Document',
    question: 'Deelvraag',
    cimo: 'CIMO-element',
    configuration: 'CIMO-configuratie',
    finding: 'Bevinding',
    phase: 'Fase',
    event: 'Gebeurtenis'
  },
  gone: 'verwijderd',
  noHits: 'Niets gevonden',
  pickerHint: 'Typ een naam of 10:17'
};

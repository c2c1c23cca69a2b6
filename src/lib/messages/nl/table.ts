/** The quotations table, on screen and in every export. */
export const table = {
  column: {
    citation: 'Citaat',
    documentNumber: 'Documentnummer',
    document: 'Document',
    kind: 'Soort',
    date: 'Datum',
    speakers: 'Spreker',
    roles: 'Rol',
    cases: 'Respondent',
    text: 'Tekst',
    before: 'Ervoor',
    after: 'Erna',
    codes: 'Codes',
    codePaths: 'Codes met pad',
    questions: 'Deelvragen',
    cimo: 'CIMO',
    stances: 'Houding',
    implied: 'Volgt uit codes',
    comment: 'Opmerking',
    coders: 'Codeurs',
    createdBy: 'Gemaakt door',
    createdAt: 'Gemaakt op',
    time: 'Tijd in opname',
    page: 'Bladzijde',
    position: 'Positie',
    percentage: 'Plaats (%)',
    length: 'Lengte',
    start: 'Begin',
    end: 'Einde',
    documentHash: 'Hash van document'
  },
  group: {
    none: 'Alle citaten',
    question: 'Deelvraag',
    code: 'Code',
    case: 'Respondent',
    document: 'Document'
  },
  without: {
    none: 'Alle citaten',
    question: 'Zonder deelvraag',
    code: 'Zonder code',
    case: 'Zonder respondent',
    document: 'Zonder document'
  }
};

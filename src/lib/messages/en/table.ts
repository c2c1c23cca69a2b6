import type { table as dutch } from '../nl/table';

export const table: typeof dutch = {
  column: {
    citation: 'Quotation',
    documentNumber: 'Document number',
    document: 'Document',
    kind: 'Kind',
    date: 'Date',
    speakers: 'Speaker',
    roles: 'Role',
    cases: 'Case',
    text: 'Text',
    before: 'Before',
    after: 'After',
    codes: 'Codes',
    codePaths: 'Codes with path',
    questions: 'Sub-questions',
    cimo: 'CIMO',
    stances: 'Stance',
    implied: 'Implied by codes',
    comment: 'Comment',
    coders: 'Coders',
    createdBy: 'Made by',
    createdAt: 'Made on',
    time: 'Time in recording',
    page: 'Page',
    position: 'Position',
    percentage: 'Place (%)',
    length: 'Length',
    start: 'Start',
    end: 'End',
    documentHash: 'Document hash'
  },
  group: {
    none: 'All quotations',
    question: 'Sub-question',
    code: 'Code',
    case: 'Case',
    document: 'Document'
  },
  without: {
    none: 'All quotations',
    question: 'Without a sub-question',
    code: 'Without a code',
    case: 'Without a case',
    document: 'Without a document'
  }
};

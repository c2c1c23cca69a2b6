import type { objects as dutch } from '../nl/objects';

export const objects: typeof dutch = {
  kind: {
    code: 'Code',
    quotation: 'Quotation',
    memo: 'Memo',
    case: 'Case',
    document: 'Document',
    question: 'Sub-question',
    cimo: 'CIMO element',
    configuration: 'CIMO configuration',
    finding: 'Finding',
    phase: 'Phase',
    event: 'Event'
  },
  gone: 'deleted',
  noHits: 'Nothing found',
  pickerHint: 'Type a name or 10:17'
};

import type { palette as dutch } from '../nl/palette';

export const palette: typeof dutch = {
  title: 'Go to…',
  field: 'Type 10:17, a document, code, case, event or command',
  results: 'Found',
  none: 'Nothing found for “{{query}}”.',
  noQuotation: 'There is no quotation {{citation}}.',
  recent: 'Recently',
  open: 'Open',
  kinds: {
    quotation: 'Quotation',
    document: 'Document',
    code: 'Code',
    case: 'Case',
    memo: 'Memo',
    question: 'Sub-question',
    phase: 'Phase',
    event: 'Event',
    form: 'Form',
    log: 'Research log',
    page: 'Screen',
    action: 'Command',
    search: 'Search'
  },
  searchFor: 'Search “{{query}}” in all texts',
  moreHits_one: '{{count}} more hit: keep typing.',
  moreHits_other: '{{count}} more hits: keep typing.'
};

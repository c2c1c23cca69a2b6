import type { search as dutch } from '../nl/search';

export const search: typeof dutch = {
  title: 'Search',
  field: 'Search in all texts, codes and comments',
  scope: 'Where to search',
  scopes: {
    everything: 'Everywhere',
    texts: 'In texts',
    quotations: 'In quotations',
    codes: 'In codes',
    comments: 'In comments'
  },
  start: 'Type at least two characters. Capitals and accents do not count: “cafe” also finds “café”.',
  loading: 'Preparing the texts: {{done}} of {{all}}…',
  none: 'Nothing found for “{{query}}”.',
  hits_one: '{{number}} hit',
  hits_other: '{{number}} hits',
  more: 'more than {{number}} hits',
  inDocuments_one: 'in {{number}} document',
  inDocuments_other: 'in {{number}} documents',
  inCodes_one: '{{number}} code',
  inCodes_other: '{{number}} codes',
  inComments_one: '{{number}} comment',
  inComments_other: '{{number}} comments',
  results: 'Hits',
  codes: 'Codes',
  comments: 'Comments',
  inQuotations: 'In quotation {{citations}}',
  codeHit: 'Code',
  codeThisHit: 'Code the hit “{{text}}”',
  codeAll_one: 'Code {{number}} hit',
  codeAll_other: 'Code all {{number}} hits',
  whatSpan: 'What becomes the quotation?',
  spans: { hit: 'The hit itself', sentence: 'The whole sentence', paragraph: 'The whole paragraph' },
  pickCode: 'Choose or type a code',
  coded_one: '“{{code}}” on {{count}} place.',
  coded_other: '“{{code}}” on {{count}} places.',
  fields: {
    name: 'name',
    definition: 'definition',
    include: 'when to use',
    exclude: 'when not to use',
    comment: 'comment'
  },
  keys: { group: 'Search', field: 'To the search field', code: 'Code this hit' },
  documentComment: 'Document {{number}}'
};

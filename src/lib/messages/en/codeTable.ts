import type { codeTable as dutch } from '../nl/codeTable';

export const codeTable: typeof dutch = {
  title: 'Code table',
  exportTitle: 'Codes {{project}}',
  column: {
    name: 'Name',
    parent: 'Under',
    path: 'Path',
    level: 'Level',
    quotationCount: 'Quotations',
    branchQuotationCount: 'With branch',
    relationCount: 'Relations',
    documentCount: 'Documents',
    caseCount: 'Cases',
    coders: 'Coders',
    firstUsedAt: 'First used',
    lastUsedAt: 'Last used',
    completeness: 'Described',
    groups: 'Groups',
    memoCount: 'Memos',
    createdAt: 'Made on'
  },
  columnHint: {
    branchQuotationCount: 'Quotations of the code and of all codes under it, each once',
    relationCount: 'Relations with other codes',
    completeness: 'Definition, when to use, when not to and example: ● there, ○ missing, – not needed'
  },
  complete: 'complete',
  incomplete: '{{present}} of {{needed}}',
  shown: '{{shown}} of {{all}} codes',
  shownAll_one: '{{number}} code',
  shownAll_other: '{{number}} codes',
  empty: 'No codes yet. Make one in the code tree, or code a piece of text: the code then shows up here.',
  emptyButton: 'To the code tree',
  noneShown: 'No code meets these filters.',
  clearFilters: 'Clear filters',
  filters: 'Filters',
  search: 'Search name and path',
  filter: {
    levels: 'Level',
    coders: 'Coder',
    used: 'Used',
    unused: 'Unused',
    withoutDefinition: 'Without definition',
    twins: 'Possible doubles'
  },
  columns: 'Columns',
  resetColumns: 'Usual columns',
  treeOrder: 'In the order of the code tree',
  selectAll: 'Select all codes shown',
  select: 'Select “{{name}}”',
  quotationsOf_one: '{{number}} quotation of “{{name}}” in the table of quotations',
  quotationsOf_other: '{{number}} quotations of “{{name}}” in the table of quotations',
  twinCount_one: '{{number}} pair',
  twinCount_other: '{{number}} pairs',
  twinsTitle: 'Codes that may mean the same',
  twinsHint: 'Select a pair to merge the two codes or to look at them side by side.',
  twinsLoading: 'Comparing the names…',
  noTwins: 'No two codes are so alike that they could be the same.',
  twinQuotations_one: '{{count}} quotation',
  twinQuotations_other: '{{count}} quotations',
  selectTwins: 'Select both',
  selectTwinsLabel: 'Select “{{one}}” and “{{other}}”',
  alike: 'Alike in',
  reason: {
    'same-but-case': 'only capitals differ',
    'same-but-accents': 'only accents differ',
    'same-words': 'the same words, written otherwise',
    'same-stem': 'the same word stem',
    'small-distance': 'almost the same spelling'
  },
  nearName_one: 'There is a code like this already:',
  nearName_other: 'There are {{count}} codes like this already:',
  useNear: 'Use “{{name}}”',
  export: {
    title: 'Export table',
    what_one: '{{number}} code, as in the table',
    what_other: '{{number}} codes, as in the table',
    format: 'Format',
    run: 'Export',
    done: 'Saved as {{file}}.',
    formats: {
      xlsx: 'Excel (XLSX)',
      csv: 'CSV',
      docx: 'Word (DOCX)',
      md: 'Markdown',
      html: 'Web page (HTML)'
    },
    formatHints: {
      xlsx: 'With filters and a fixed header row',
      csv: 'For any spreadsheet',
      docx: 'A table for an appendix',
      md: 'Plain text with a table',
      html: 'Opens in any browser'
    }
  },
  keys: {
    group: 'Code table',
    search: 'Search',
    export: 'Export table',
    open: 'Open code in the code tree',
    select: 'Select code',
    range: 'Extend the selection',
    all: 'Select all',
    clear: 'Clear the selection'
  }
};

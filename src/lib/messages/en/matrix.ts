import type { matrix as dutch } from '../nl/matrix';

export const matrix: typeof dutch = {
  title: 'Evidence matrix',
  dimension: {
    question: 'Sub-questions',
    cimo: 'CIMO elements',
    code: 'Open codes',
    category: 'Categories',
    core: 'Core codes',
    'code-group': 'Code groups',
    case: 'Cases',
    role: 'Roles',
    phase: 'Phases',
    'document-kind': 'Kinds of document',
    document: 'Documents'
  },
  measure: {
    quotations: 'Quotations',
    cases: 'Cases',
    contrary: 'Contrary',
    coverage: 'Coverage',
    conclusion: 'Conclusion'
  },
  status: { open: 'open', drafted: 'drafted', settled: 'settled' },
  export: {
    title: 'Evidence matrix {{project}}',
    of: '{{rows}} × {{columns}}',
    description: '{{rows}} in the rows, {{columns}} in the columns; {{quotations}} in all.',
    total: 'Total',
    contents: 'Contents',
    coverageColumn: 'Coverage (%)',
    columnAndMeasure: '{{column}}: {{measure}}',
    quotations_one: '{{count}} quotation',
    quotations_other: '{{count}} quotations',
    cases_one: '{{count}} case',
    cases_other: '{{count}} cases',
    contrary_one: '{{count}} contrary',
    contrary_other: '{{count}} contrary',
    coverage_one: 'in {{found}} of {{count}} document',
    coverage_other: 'in {{found}} of {{count}} documents',
    conclusion: 'Conclusion ({{status}}): {{text}}',
    noConclusion: 'Conclusion: {{status}}',
    none: 'no quotations',
    contrarySign: 'contrary evidence',
    scale: {
      absolute: 'colour: {{measure}} in the whole matrix',
      row: 'colour: {{measure}} per row',
      column: 'colour: {{measure}} per column'
    },
    column: {
      row: 'Row',
      column: 'Column',
      citation: 'Quotation',
      document: 'Document',
      role: 'Role',
      case: 'Case',
      text: 'Text',
      stance: 'Stance',
      origin: 'Link'
    },
    origin: { made: 'by hand', implied: 'implied' }
  },
  screen: {
    rows: 'Rows',
    columns: 'Columns',
    swap: 'Swap rows and columns',
    table: 'Evidence matrix: {{rows}} × {{columns}}',
    total: 'Total',
    loading: 'Building the matrix…',
    counts_one: '{{number}} quotation of {{cases}}',
    counts_other: '{{number}} quotations of {{cases}}',
    cases_one: '{{number}} case',
    cases_other: '{{number}} cases',
    look: 'View',
    measure: 'Large in the cell',
    beside: 'Small beside it',
    shade: 'Colour of the cell',
    noShade: 'No colour',
    scale: 'Colour compares',
    scales: { absolute: 'the whole matrix', row: 'within the row', column: 'within the column' },
    filters: 'Filters',
    filter: { kinds: 'Document kind', roles: 'Role', phases: 'Phase' },
    clearFilters: 'Clear filters',
    origins: {
      label: 'Which links count',
      all: 'All links',
      made: 'By hand only',
      implied: 'From codes only'
    },
    noneLeft: 'These filters leave no quotation.',
    note: {
      same: 'A cell shows the quotations that belong to both at once.',
      oneDocument:
        'Each quotation is in one document, so nearly every cell here is empty. Choose another row or column.'
    },
    legend: {
      label: 'Legend',
      shade: 'Colour: {{measure}}, {{scale}}',
      implied: 'of which from codes',
      shadeOnly: 'Colour: {{measure}}',
      empty: 'no evidence'
    },
    cell: {
      none: 'no quotations',
      quotations_one: '{{count}} quotation',
      quotations_other: '{{count}} quotations',
      implied: '{{count}} of them from codes',
      impliedShort: '{{count}} from codes',
      ofCases_one: 'of {{count}} case',
      ofCases_other: 'of {{count}} cases',
      contrary: '{{count}} contrary',
      coverage_one: 'coverage {{found}} of {{count}} document',
      coverage_other: 'coverage {{found}} of {{count}} documents',
      conclusion: 'conclusion {{status}}'
    },
    empty: {
      question: 'There are no sub-questions yet. Write them on the project page.',
      cimo: 'There are no CIMO elements yet.',
      code: 'There are no open codes yet. Start coding.',
      category: 'There are no categories yet. Give codes that level on the Codes screen.',
      core: 'There are no core codes yet. Give codes that level on the Codes screen.',
      'code-group': 'There are no code groups yet. Make them on the Codes screen.',
      case: 'There are no cases yet. They come with the import, or add them.',
      role: 'No case has a role yet. Fill in the roles.',
      phase: 'There are no phases yet. Describe them on the project page.',
      'document-kind': 'There are no documents yet. Import them first.',
      document: 'There are no documents yet. Import them first.',
      links:
        'No quotation is linked to a sub-question or CIMO element yet. Link quotations while coding: 1 to 9 for a sub-question, Shift with C, I, M or O for CIMO.'
    },
    goTo: {
      project: 'To the project page',
      codes: 'To the codes',
      cases: 'To the cases',
      documents: 'To the documents'
    },
    pane: {
      close: 'Close cell',
      cases: 'Cases in this cell',
      caseCount_one: '{{count}} case',
      caseCount_other: '{{count}} cases',
      moreCases: '{{count}} more',
      filter: 'Which quotations',
      all: 'All quotations',
      contraryOnly: 'Contrary only ({{count}})',
      none: 'There are no quotations here.',
      more_one: 'Show {{number}} more quotation',
      more_other: 'Show {{number}} more quotations',
      move: {
        ArrowLeft: 'Cell to the left (Alt+←)',
        ArrowRight: 'Cell to the right (Alt+→)',
        ArrowUp: 'Cell above (Alt+↑)',
        ArrowDown: 'Cell below (Alt+↓)'
      }
    },
    conclusion: {
      title: 'Conclusion',
      status: 'How far the conclusion is',
      placeholder: 'What does this evidence say together?',
      made: '{{coder}}, {{date}}'
    },
    quotation: {
      implied: 'follows from code {{codes}}',
      adopt: 'Link by hand',
      overrule: 'Does not count',
      takeOff: 'Take code {{code}} off {{citation}}',
      more: 'Whole quotation',
      less: 'Less'
    },
    finding: {
      title: 'Make a finding of these quotations',
      chosen_one: '{{count}} quotation chosen',
      chosen_other: '{{count}} quotations chosen',
      statement: 'The finding in your own words',
      make: 'Make finding',
      none: 'Choose none',
      made_one: 'Finding made with {{count}} quotation.',
      made_other: 'Finding made with {{count}} quotations.',
      open: 'Open finding'
    },
    exporting: {
      button: 'Export',
      title: 'Export matrix',
      what: 'The matrix as it shows now: {{rows}} × {{columns}}. Cases are called by their pseudonym or role.',
      format: 'File',
      formats: {
        xlsx: 'Excel (.xlsx)',
        docx: 'Word (.docx)',
        csv: 'CSV (.csv)',
        html: 'Web page (.html)',
        md: 'Markdown (.md)',
        svg: 'Figure (.svg)',
        png: 'Figure (.png)'
      },
      hints: {
        xlsx: 'Numbers, and the quotations behind each cell on sheets of their own',
        docx: 'A table to read, for the report',
        csv: 'The numbers only',
        html: 'A table to read, in a browser',
        md: 'A table as plain text',
        svg: 'Sharp at any size, editable',
        png: 'A picture at print quality'
      },
      run: 'Export',
      busy: 'Being made…',
      done: '“{{file}}” is saved.'
    },
    keys: {
      group: 'Evidence matrix',
      open: 'Open cell',
      neighbour: 'To the next cell, when one is open',
      close: 'Close cell',
      swap: 'Swap rows and columns',
      export: 'Export matrix'
    }
  }
};

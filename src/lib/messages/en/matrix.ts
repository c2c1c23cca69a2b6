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
  }
};

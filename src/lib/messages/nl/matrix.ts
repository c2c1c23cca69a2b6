/** The evidence matrix. */
export const matrix = {
  title: 'Bewijsmatrix',
  dimension: {
    question: 'Deelvragen',
    cimo: 'CIMO-elementen',
    code: 'Open codes',
    category: 'Categorieën',
    core: 'Kerncodes',
    'code-group': 'Codegroepen',
    case: 'Respondenten',
    role: 'Rollen',
    phase: 'Fasen',
    'document-kind': 'Soorten document',
    document: 'Documenten'
  },
  measure: {
    quotations: 'Citaten',
    cases: 'Respondenten',
    contrary: 'Tegengesteld',
    coverage: 'Dekking',
    conclusion: 'Conclusie'
  },
  status: { open: 'open', drafted: 'concept', settled: 'vastgesteld' },
  export: {
    title: 'Bewijsmatrix {{project}}',
    of: '{{rows}} × {{columns}}',
    description: '{{rows}} in de rijen, {{columns}} in de kolommen; {{quotations}} in totaal.',
    total: 'Totaal',
    contents: 'Inhoud',
    coverageColumn: 'Dekking (%)',
    columnAndMeasure: '{{column}}: {{measure}}',
    quotations_one: '{{count}} citaat',
    quotations_other: '{{count}} citaten',
    cases_one: '{{count}} respondent',
    cases_other: '{{count}} respondenten',
    contrary_one: '{{count}} tegengesteld',
    contrary_other: '{{count}} tegengesteld',
    coverage_one: 'in {{found}} van {{count}} document',
    coverage_other: 'in {{found}} van {{count}} documenten',
    conclusion: 'Conclusie ({{status}}): {{text}}',
    noConclusion: 'Conclusie: {{status}}',
    none: 'geen citaten',
    contrarySign: 'tegengesteld bewijs',
    scale: {
      absolute: 'kleur: {{measure}} in de hele matrix',
      row: 'kleur: {{measure}} per rij',
      column: 'kleur: {{measure}} per kolom'
    },
    column: {
      row: 'Rij',
      column: 'Kolom',
      citation: 'Citaat',
      document: 'Document',
      role: 'Rol',
      case: 'Respondent',
      text: 'Tekst',
      stance: 'Houding',
      origin: 'Koppeling'
    },
    origin: { made: 'met de hand', implied: 'afgeleid' }
  }
};

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
  },
  screen: {
    rows: 'Rijen',
    columns: 'Kolommen',
    swap: 'Rijen en kolommen wisselen',
    table: 'Bewijsmatrix: {{rows}} × {{columns}}',
    total: 'Totaal',
    loading: 'De matrix wordt opgebouwd…',
    counts_one: '{{number}} citaat van {{cases}}',
    counts_other: '{{number}} citaten van {{cases}}',
    cases_one: '{{number}} respondent',
    cases_other: '{{number}} respondenten',
    look: 'Weergave',
    measure: 'Groot in de cel',
    beside: 'Klein ernaast',
    shade: 'Kleur van de cel',
    noShade: 'Geen kleur',
    scale: 'Kleur vergelijkt',
    scales: { absolute: 'de hele matrix', row: 'binnen de rij', column: 'binnen de kolom' },
    filters: 'Filters',
    filter: { kinds: 'Soort document', roles: 'Rol', phases: 'Fase' },
    clearFilters: 'Filters wissen',
    origins: {
      label: 'Welke koppelingen tellen',
      all: 'Alle koppelingen',
      made: 'Alleen met de hand',
      implied: 'Alleen uit codes'
    },
    noneLeft: 'Met deze filters blijft er geen citaat over.',
    note: {
      same: 'Een cel toont de citaten die bij beide tegelijk horen.',
      oneDocument:
        'Elk citaat staat in één document: hier is dus bijna elke cel leeg. Kies een andere rij of kolom.'
    },
    legend: {
      label: 'Legenda',
      shade: 'Kleur: {{measure}}, {{scale}}',
      implied: 'waarvan uit codes',
      shadeOnly: 'Kleur: {{measure}}',
      empty: 'geen bewijs'
    },
    cell: {
      none: 'geen citaten',
      quotations_one: '{{count}} citaat',
      quotations_other: '{{count}} citaten',
      implied: 'waarvan {{count}} uit codes',
      impliedShort: '{{count}} uit codes',
      ofCases_one: 'van {{count}} respondent',
      ofCases_other: 'van {{count}} respondenten',
      contrary: '{{count}} tegengesteld',
      coverage_one: 'dekking {{found}} van {{count}} document',
      coverage_other: 'dekking {{found}} van {{count}} documenten',
      conclusion: 'conclusie {{status}}'
    },
    empty: {
      question: 'Er zijn nog geen deelvragen. Schrijf ze op de projectpagina.',
      cimo: 'Er zijn nog geen CIMO-elementen.',
      code: 'Er zijn nog geen open codes. Begin met coderen.',
      category: 'Er zijn nog geen categorieën. Geef codes dat niveau op het scherm Codes.',
      core: 'Er zijn nog geen kerncodes. Geef codes dat niveau op het scherm Codes.',
      'code-group': 'Er zijn nog geen codegroepen. Maak ze op het scherm Codes.',
      case: 'Er zijn nog geen respondenten. Ze ontstaan bij het importeren, of voeg ze toe.',
      role: 'Nog geen enkele respondent heeft een rol. Vul de rollen in.',
      phase: 'Er zijn nog geen fasen. Beschrijf ze op de projectpagina.',
      'document-kind': 'Er zijn nog geen documenten. Importeer ze eerst.',
      document: 'Er zijn nog geen documenten. Importeer ze eerst.',
      links:
        'Nog geen citaat is aan een deelvraag of CIMO-element gekoppeld. Koppel citaten tijdens het coderen: 1 tot 9 voor een deelvraag, Shift met C, I, M of O voor CIMO.'
    },
    goTo: {
      project: 'Naar de projectpagina',
      codes: 'Naar de codes',
      cases: 'Naar de respondenten',
      documents: 'Naar de documenten'
    },
    pane: {
      close: 'Cel sluiten',
      cases: 'Respondenten in deze cel',
      caseCount_one: '{{count}} respondent',
      caseCount_other: '{{count}} respondenten',
      moreCases: 'nog {{count}}',
      filter: 'Welke citaten',
      all: 'Alle citaten',
      contraryOnly: 'Alleen tegengesteld ({{count}})',
      none: 'Hier zijn geen citaten.',
      more_one: 'Nog {{number}} citaat tonen',
      more_other: 'Nog {{number}} citaten tonen',
      move: {
        ArrowLeft: 'Cel links (Alt+←)',
        ArrowRight: 'Cel rechts (Alt+→)',
        ArrowUp: 'Cel erboven (Alt+↑)',
        ArrowDown: 'Cel eronder (Alt+↓)'
      }
    },
    conclusion: {
      title: 'Conclusie',
      status: 'Hoever is de conclusie',
      placeholder: 'Wat zegt dit bewijs samen?',
      made: '{{coder}}, {{date}}'
    },
    quotation: {
      implied: 'volgt uit code {{codes}}',
      adopt: 'Zelf koppelen',
      overrule: 'Telt niet mee',
      takeOff: 'Code {{code}} van {{citation}} halen',
      more: 'Hele citaat',
      less: 'Minder'
    },
    finding: {
      title: 'Bevinding maken van deze citaten',
      chosen_one: '{{count}} citaat gekozen',
      chosen_other: '{{count}} citaten gekozen',
      statement: 'De bevinding in je eigen woorden',
      make: 'Bevinding maken',
      none: 'Niets kiezen',
      made_one: 'Bevinding gemaakt met {{count}} citaat.',
      made_other: 'Bevinding gemaakt met {{count}} citaten.',
      open: 'Bevinding openen'
    },
    exporting: {
      button: 'Exporteren',
      title: 'Matrix exporteren',
      what: 'De matrix zoals die nu getoond wordt: {{rows}} × {{columns}}. Respondenten staan er met hun pseudoniem of rol in.',
      format: 'Bestand',
      formats: {
        xlsx: 'Excel (.xlsx)',
        docx: 'Word (.docx)',
        csv: 'CSV (.csv)',
        html: 'Webpagina (.html)',
        md: 'Markdown (.md)',
        svg: 'Figuur (.svg)',
        png: 'Figuur (.png)'
      },
      hints: {
        xlsx: 'Aantallen, en de citaten achter elke cel op eigen bladen',
        docx: 'Tabel om te lezen, voor het verslag',
        csv: 'Alleen de aantallen',
        html: 'Tabel om te lezen, in de browser',
        md: 'Tabel als platte tekst',
        svg: 'Scherp op elke grootte, te bewerken',
        png: 'Plaatje op drukkwaliteit'
      },
      run: 'Exporteren',
      busy: 'Wordt gemaakt…',
      done: '“{{file}}” is bewaard.'
    },
    keys: {
      group: 'Bewijsmatrix',
      open: 'Cel openen',
      neighbour: 'Naar de cel ernaast, als er een open is',
      close: 'Cel sluiten',
      swap: 'Rijen en kolommen wisselen',
      export: 'Matrix exporteren'
    }
  }
};

/** The table of codes, on screen, in exports and on the command line. */
export const codeTable = {
  title: 'Codetabel',
  exportTitle: 'Codes {{project}}',
  column: {
    name: 'Naam',
    parent: 'Valt onder',
    path: 'Pad',
    level: 'Niveau',
    quotationCount: 'Citaten',
    branchQuotationCount: 'Met tak',
    relationCount: 'Relaties',
    documentCount: 'Documenten',
    caseCount: 'Respondenten',
    coders: 'Codeurs',
    firstUsedAt: 'Eerst gebruikt',
    lastUsedAt: 'Laatst gebruikt',
    completeness: 'Omschreven',
    groups: 'Groepen',
    memoCount: 'Memo’s',
    createdAt: 'Gemaakt op'
  },
  columnHint: {
    branchQuotationCount: 'Citaten van de code en van alle codes eronder, elk één keer',
    relationCount: 'Relaties met andere codes',
    completeness: 'Definitie, wanneer wel, wanneer niet en voorbeeld: ● is er, ○ mist nog, – niet nodig'
  },
  complete: 'compleet',
  incomplete: '{{present}} van {{needed}}',
  shown: '{{shown}} van {{all}} codes',
  shownAll_one: '{{number}} code',
  shownAll_other: '{{number}} codes',
  empty:
    'Nog geen codes. Maak er een in de codeboom, of codeer een stuk tekst: dan staat de code hier vanzelf.',
  emptyButton: 'Naar de codeboom',
  noneShown: 'Geen enkele code voldoet aan deze filters.',
  clearFilters: 'Filters wissen',
  filters: 'Filters',
  search: 'Zoek in naam en pad',
  filter: {
    levels: 'Niveau',
    coders: 'Codeur',
    used: 'Gebruikt',
    unused: 'Niet gebruikt',
    withoutDefinition: 'Zonder definitie',
    twins: 'Mogelijk dubbel'
  },
  columns: 'Kolommen',
  resetColumns: 'Standaardkolommen',
  treeOrder: 'Op volgorde van de codeboom',
  selectAll: 'Alle getoonde codes selecteren',
  select: '“{{name}}” selecteren',
  quotationsOf_one: '{{number}} citaat van “{{name}}” in de citatentabel',
  quotationsOf_other: '{{number}} citaten van “{{name}}” in de citatentabel',
  twinCount_one: '{{number}} paar',
  twinCount_other: '{{number}} paren',
  twinsTitle: 'Codes die misschien hetzelfde betekenen',
  twinsHint: 'Selecteer een paar om de twee codes samen te voegen of naast elkaar te bekijken.',
  twinsLoading: 'De namen worden vergeleken…',
  noTwins: 'Geen twee codes lijken zoveel op elkaar dat ze dezelfde kunnen zijn.',
  twinQuotations_one: '{{count}} citaat',
  twinQuotations_other: '{{count}} citaten',
  selectTwins: 'Beide selecteren',
  selectTwinsLabel: '“{{one}}” en “{{other}}” selecteren',
  alike: 'Overeenkomst',
  reason: {
    'same-but-case': 'alleen hoofdletters verschillen',
    'same-but-accents': 'alleen accenten verschillen',
    'same-words': 'dezelfde woorden, anders geschreven',
    'same-stem': 'dezelfde woordstam',
    'small-distance': 'bijna dezelfde spelling'
  },
  nearName_one: 'Er is al een code die hierop lijkt:',
  nearName_other: 'Er zijn al {{count}} codes die hierop lijken:',
  useNear: '“{{name}}” gebruiken',
  export: {
    title: 'Tabel exporteren',
    what_one: '{{number}} code, zoals in de tabel',
    what_other: '{{number}} codes, zoals in de tabel',
    format: 'Vorm',
    run: 'Exporteren',
    done: 'Opgeslagen als {{file}}.',
    formats: {
      xlsx: 'Excel (XLSX)',
      csv: 'CSV',
      docx: 'Word (DOCX)',
      md: 'Markdown',
      html: 'Webpagina (HTML)'
    },
    formatHints: {
      xlsx: 'Met filters en een vaste kopregel',
      csv: 'Voor elk rekenprogramma',
      docx: 'Een tabel voor een bijlage',
      md: 'Platte tekst met een tabel',
      html: 'Te openen in elke browser'
    }
  },
  keys: {
    group: 'Codetabel',
    search: 'Zoeken',
    export: 'Tabel exporteren',
    open: 'Code openen in de codeboom',
    select: 'Code selecteren',
    range: 'Selectie uitbreiden',
    all: 'Alles selecteren',
    clear: 'Selectie opheffen'
  }
};

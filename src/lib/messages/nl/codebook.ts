/** The codebook, in the dialog and in every export. */
export const codebook = {
  title: 'Codeboek {{project}}',
  fileName: 'Codeboek',
  column: {
    name: 'Code',
    parent: 'Valt onder',
    path: 'Pad',
    depth: 'Diepte',
    level: 'Niveau',
    colour: 'Kleur',
    definition: 'Definitie',
    include: 'Wanneer wel',
    exclude: 'Wanneer niet',
    comment: 'Opmerking',
    quotationCount: 'Citaten',
    documentCount: 'Documenten',
    caseCount: 'Respondenten',
    coders: 'Codeurs',
    firstUsedAt: 'Eerst gebruikt',
    lastUsedAt: 'Laatst gebruikt',
    example: 'Voorbeeld',
    exampleSource: 'Bron van het voorbeeld'
  },
  used: '{{quotations}} in {{documents}}, {{cases}}',
  usedWithoutCases: '{{quotations}} in {{documents}}',
  unused: 'nog niet gebruikt',
  quotations_one: '{{count}} citaat',
  quotations_other: '{{count}} citaten',
  documents_one: '{{count}} document',
  documents_other: '{{count}} documenten',
  cases_one: '{{count}} respondent',
  cases_other: '{{count}} respondenten',
  loose: 'Overige open codes',
  undefinedCode: 'nog geen definitie',
  export: {
    title: 'Codeboek exporteren',
    what_one: '{{count}} code.',
    what_other: '{{count}} codes.',
    withoutDefinition_one: '{{count}} heeft nog geen definitie.',
    withoutDefinition_other: '{{count}} hebben nog geen definitie.',
    format: 'Naar',
    formatHints: {
      docx: 'Bijlage bij het verslag, met een kop per kerncode en categorie.',
      xlsx: 'Werkblad met een rij per code.',
      csv: 'Voor andere programma’s.',
      md: 'Platte tekst met opmaaktekens.',
      html: 'Eén bestand, te openen in elke browser.'
    },
    writing: 'Het bestand wordt gemaakt…',
    run: 'Exporteren',
    done: 'Codeboek bewaard als {{file}}.'
  }
};

/** Ingevulde vragenlijsten: wie vulde wat in, de antwoorden, invoeren van papier, open antwoorden. */
export const responses = {
  title: 'Overzicht',
  enter: 'Invoeren',
  enterTitle: 'Papieren lijsten invoeren',
  import: 'Importeren',
  remove: 'Verwijderen',
  removed: 'De ingevulde lijst van {{name}} is verwijderd.',
  counts: '{{responses}} van {{respondents}}',
  responseCount_one: '1 ingevulde lijst',
  responseCount_other: '{{number}} ingevulde lijsten',
  respondentCount_one: '1 invuller',
  respondentCount_other: '{{number}} invullers',
  shown: '{{shown}} van {{count}} lijsten',
  filter: 'Filteren op naam of rol',
  allMoments: 'Alle meetmomenten',
  noneFound: 'Geen ingevulde lijst past bij dit filter.',
  empty:
    'Nog niemand heeft deze lijst ingevuld. Importeer een bestand met antwoorden, of voer papieren lijsten in.',
  noItems: 'Deze vragenlijst heeft nog geen items. Maak ze, of haal ze uit een bestand met antwoorden.',
  nothingToEnter: 'Om lijsten in te voeren zijn items nodig en ten minste één meetmoment.',
  toItems: 'Naar items en meetmomenten',
  newResponse: 'Nieuwe lijst',
  fromFile: 'Uit {{file}}, rij {{row}}.',
  typedIn: 'Ingevoerd in Kerncode.',
  matrix: 'Wie vulde wanneer wat in',
  table: 'Alle antwoorden',
  views: { label: 'Weergave', overview: 'Wie vulde wat in', answers: 'Antwoorden' },
  legend: {
    label: 'Uitleg van de tekens',
    complete: 'alles ingevuld',
    partly: 'deels',
    empty: 'leeg ingeleverd',
    none: 'geen lijst'
  },
  mark: {
    complete: '{{given}}/{{asked}}, alles ingevuld',
    partly: '{{given}}/{{asked}} ingevuld',
    empty: '{{given}}/{{asked}}, leeg ingeleverd',
    none: 'geen lijst'
  },
  rate: {
    complete_one: '{{count}} volledig',
    complete_other: '{{count}} volledig',
    count_one: '{{count}} ingevuld',
    count_other: '{{count}} ingevuld',
    of: '{{responded}} ingevuld, {{population}} gevraagd',
    share: '{{responded}} van {{population}} · {{percent}}%'
  },
  missing: {
    blank: 'opengelaten',
    'not-applicable': 'n.v.t.',
    'no-answer': 'weet niet',
    invalid: 'ongeldig',
    'not-asked': 'stond niet op dit formulier'
  },
  ways: { label: 'Manier van invoeren', form: 'Per formulier', group: 'Hele groep' },
  who: {
    asCase: '“{{name}}” als nieuwe respondent',
    asName: '“{{name}}” alleen als naam op de lijst',
    newCase: 'wordt een nieuwe respondent',
    anonymous: 'geen respondent van het onderzoek'
  },
  form: {
    label: 'Formulier',
    groupLabel: 'Antwoorden van de hele groep',
    respondent: 'Respondent',
    moment: 'Meetmoment',
    date: 'Datum',
    datePlaceholder: '21-1-2026',
    comment: 'Opmerking',
    scale: '{{min}} tot {{max}}',
    several: 'meer mogelijk, zoals 1 3',
    day: 'dag-maand-jaar',
    words: 'Toelichting',
    wordsOf: 'Toelichting bij item {{item}}',
    none: 'geen van deze',
    invalid: 'ongeldig: “{{found}}”',
    alreadyIn: 'al ingevoerd ({{given}} van {{asked}})',
    saved_one: 'Lijst van {{name}} bewaard: de eerste bij dit meetmoment.',
    saved_other: 'Lijst van {{name}} bewaard: {{count}} bij dit meetmoment.',
    save: 'Bewaren en volgende',
    clear: 'Leegmaken',
    leave: 'Niet bewaren',
    entered_one: '{{count}} lijst bij dit meetmoment',
    entered_other: '{{count}} lijsten bij dit meetmoment',
    enteredLabel: 'Lijsten bij dit meetmoment',
    goesOn: 'Vanzelf naar het volgende item',
    unsaved: 'nog niet bewaard',
    addRespondent: 'Nog iemand',
    addHint: 'Nog iemand: typ een naam, dan Enter'
  },
  keys: {
    label: 'Toetsen bij het invoeren',
    enter: { key: 'Enter', does: 'volgende' },
    back: { key: 'Shift+Enter', does: 'vorige' },
    missing: { key: 'n · ? · x', does: 'n.v.t. · weet niet · niet gevraagd; leeg: opengelaten' },
    invalid: { key: '!', does: 'ervoor: ongeldig, zoals !7 en 8' },
    save: { key: 'Ctrl+Enter', does: 'formulier bewaren' }
  },
  export: {
    button: 'Exporteren',
    title: 'Antwoorden exporteren',
    description:
      'Met de namen zoals je ze in het project gebruikt. Kerncode kan het bestand ook weer importeren.',
    form: 'Indeling',
    wide: 'Een rij per ingevulde lijst',
    wideHint: 'Elk item een kolom; voor Excel, SPSS en R.',
    long: 'Een rij per antwoord',
    longHint: 'Respondent, meetmoment, item, antwoord.',
    role: 'Rol',
    item: 'Item',
    itemText: 'Itemtekst',
    answer: 'Antwoord',
    explanation: 'toelichting'
  },
  open: {
    button: 'Open antwoorden coderen',
    title: 'Open antwoorden codeerbaar maken',
    description:
      'De antwoorden worden documenten die je codeert zoals interviews. Elk antwoord blijft verbonden met respondent, meetmoment en item.',
    together: 'Hoe',
    by: { item: 'Een document per item', respondent: 'Een document per respondent' },
    byHint: {
      item: 'Alle antwoorden op één vraag onder elkaar, per meetmoment.',
      respondent: 'Alle open antwoorden van één persoon onder elkaar, per meetmoment.'
    },
    items: 'Welke items',
    moments: 'Welke meetmomenten',
    asker: 'Vragenlijst',
    make: 'Documenten maken',
    nothing: 'Er zijn geen open antwoorden.',
    newDocuments_one: 'Er komt {{count}} document bij.',
    newDocuments_other: 'Er komen {{count}} documenten bij.',
    grownDocuments_one: '{{count}} document wordt aangevuld; wat je codeerde blijft staan.',
    grownDocuments_other: '{{count}} documenten worden aangevuld; wat je codeerde blijft staan.',
    freshAnswers_one: 'Nieuw: {{count}} antwoord.',
    freshAnswers_other: 'Nieuw: {{count}} antwoorden.',
    knownAnswers_one: '{{count}} antwoord staat al in een document.',
    knownAnswers_other: '{{count}} antwoorden staan al in documenten.',
    changedAnswers_one:
      '{{count}} daarvan is sindsdien verbeterd; het document houdt de woorden zoals ze waren.',
    changedAnswers_other:
      '{{count}} daarvan zijn sindsdien verbeterd; de documenten houden de woorden zoals ze waren.',
    made_one: '{{count}} antwoord codeerbaar gemaakt.',
    made_other: '{{count}} antwoorden codeerbaar gemaakt.'
  }
};

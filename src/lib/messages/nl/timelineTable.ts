/** De fasen, sporen en gebeurtenissen van de studie als tabellen, en hun vensters. */
export const timelineTable = {
  title: 'Fasen en gebeurtenissen',
  show: {
    label: 'Welke tabel',
    phases: 'Fasen ({{count}})',
    events: 'Gebeurtenissen ({{count}})'
  },
  import: 'Importeren',
  export: {
    button: 'Exporteren',
    title: { phases: 'Fasen', events: 'Gebeurtenissen' },
    when: 'Wanneer',
    forReport: 'Voor het rapport',
    forTeam: 'Voor het team',
    reportHint: {
      phases: 'Fase, doel, aanpak en data. Namen van respondenten staan er niet in.',
      events: 'Wat de tabel nu toont. Personen heten zoals in rapporten.'
    },
    teamHint: {
      phases: 'Alles van elke fase, om in Excel te bewerken en weer te importeren.',
      events: 'Alles van wat de tabel nu toont, met namen, om te bewerken en weer te importeren.'
    }
  },
  events: 'Gebeurtenissen van de studie',
  column: {
    kind: 'Soort',
    name: 'Naam',
    start: 'Datum',
    end: 'Tot en met',
    time: 'Tijd',
    state: 'Stand',
    people: 'Personen',
    phase: 'Fase',
    place: 'Plaats',
    warnings: 'Let op'
  },
  filter: {
    text: 'Filteren op woorden',
    anyKind: 'Elke soort',
    anyState: 'Elke stand',
    anyPerson: 'Iedereen',
    anyPhase: 'Elke fase',
    noPhase: 'In geen fase',
    warned: 'Alleen met een waarschuwing ({{count}})',
    clear: 'Filters wissen'
  },
  warning: {
    'no-date': 'Zonder datum',
    overdue: 'Langer dan gepland',
    'outside-study': 'Buiten de fasen',
    'outside-phase': 'Buiten fase {{number}}',
    'planned-past': 'Gepland, al voorbij',
    'match-people': 'Mist een persoon'
  },
  plannedFor: 'gepland: {{date}}',
  running: 'loopt nog',
  cellOf: '{{column}} van {{name}}',
  select: '{{name}} selecteren',
  selectAll: 'Alles selecteren',
  selected_one: '1 gebeurtenis geselecteerd',
  selected_other: '{{count}} gebeurtenissen geselecteerd',
  clearSelection: 'Selectie opheffen',
  setState: 'Stand: {{state}}',
  removeSelected: 'Verwijderen',
  actions: 'Acties',
  edit: '{{name}} bewerken',
  remove: '{{name}} verwijderen',
  noEvents:
    'Nog geen gebeurtenissen: interviews, trainingsavonden, matches, besluiten. Zet de eerste in de regel hieronder.',
  noneFound: 'Geen gebeurtenis past bij dit filter.',
  newEvent: {
    kind: 'Soort van de nieuwe gebeurtenis',
    name: 'Nieuwe gebeurtenis',
    date: 'Datum van de nieuwe gebeurtenis',
    add: 'Toevoegen',
    added: 'Toegevoegd.',
    addedHidden: 'Toegevoegd. Door de filters staat het nu niet in de tabel.'
  },
  noPhases:
    'Nog geen fasen. Deel de studie in, met per fase een doel, een aanpak en de data: gepland en zoals het liep.',
  phasesOf: 'Fasen: {{track}}',
  noTrackTitle: 'Zonder spoor',
  tracks: 'Sporen',
  trackHint:
    'Loopt er meer naast elkaar, zoals uitvoering en onderzoek? Geef dan elk een eigen spoor met eigen fasen.',
  newTrack: 'Nieuw spoor',
  addTrack: 'Spoor toevoegen',
  trackName: 'Naam van spoor {{name}}',
  trackUp: 'Spoor {{name}} omhoog',
  trackDown: 'Spoor {{name}} omlaag',
  trackRemove: 'Spoor {{name}} verwijderen',
  trackRemoved: 'Spoor “{{name}}” verwijderd. De fasen ervan staan nu zonder spoor.',
  newPhase: 'Nieuwe fase',
  newPhaseIn: 'Nieuwe fase in {{track}}',
  addPhase: 'Fase toevoegen',
  phaseColumn: {
    number: 'Nummer',
    name: 'Fase',
    goal: 'Doel',
    approach: 'Aanpak',
    planned: 'Gepland',
    actual: 'Zoals het liep'
  },
  phaseField: {
    name: 'Naam van fase {{number}}',
    goal: 'Doel van fase {{number}}',
    approach: 'Aanpak van fase {{number}}',
    planned: {
      start: 'Gepland begin van fase {{number}}',
      end: 'Gepland einde van fase {{number}}'
    },
    start: 'Begin van fase {{number}}',
    end: 'Einde van fase {{number}}'
  },
  phaseMenu: {
    label: 'Acties voor fase {{number}}',
    edit: 'Bewerken: kleur, spoor, alles',
    up: 'Omhoog',
    down: 'Omlaag',
    under: 'Deelfase maken van de fase erboven',
    out: 'Weer een hele fase maken',
    remove: 'Verwijderen'
  },
  start: 'Van',
  end: 'Tot en met',
  plannedStart: 'Gepland van',
  plannedEnd: 'Gepland tot en met',
  endBeforeStart: 'Het einde ligt vóór het begin.',
  timeBeforeStart: 'De eindtijd ligt vóór de begintijd.',
  track: 'Spoor',
  noTrack: 'Geen spoor',
  phase: 'Fase',
  noPhase: 'Volgens de datum',
  phaseDialog: {
    new: 'Nieuwe fase',
    edit: 'Fase {{number}} bewerken',
    name: 'Naam',
    goal: 'Doel',
    approach: 'Aanpak',
    parent: 'Deelfase van',
    noParent: 'Niets: dit is een hele fase',
    colourOfPlace: 'Kleur volgens de plaats in de rij',
    openEnd: 'Zonder einde loopt de fase nog.',
    remove: 'Fase verwijderen'
  },
  eventDialog: {
    new: 'Nieuwe gebeurtenis',
    edit: 'Gebeurtenis bewerken',
    kind: 'Soort',
    ownKind: 'Eigen soort',
    useOwnKind: 'Soort “{{text}}” gebruiken',
    name: 'Naam',
    nameHint: 'Laat leeg voor “{{name}}”.',
    state: 'Stand',
    startOf: 'Datum of begin',
    endOf: 'Tot en met',
    startTime: 'Begintijd',
    endTime: 'Eindtijd',
    pointHint: 'Zonder einddatum is het één moment.',
    matchHint: 'Zonder einddatum loopt de match nog.',
    people: 'Personen',
    addPerson: 'Persoon erbij',
    otherPlan: 'Was anders gepland',
    matchPeople: 'Wie bij elkaar horen: eerst wie helpt, dan wie geholpen wordt.',
    takeOff: '{{name}} weghalen',
    documents: 'Documenten',
    addDocument: 'Document erbij',
    place: 'Plaats',
    usePlace: 'Plaats “{{text}}” gebruiken',
    comment: 'Opmerking',
    phaseHint: 'Alleen nodig als de datum niet zegt in welke fase het hoort.',
    remove: 'Gebeurtenis verwijderen'
  },
  matchName: '{{first}} en {{second}}',
  kindWith: '{{kind}} met {{name}}'
};

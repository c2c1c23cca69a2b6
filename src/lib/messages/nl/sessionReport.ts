/** The account of a comparison session: its own words, in its own language, and those of the screen that makes it. */
export const sessionReport = {
  title: 'Verslag van de vergelijking “{{name}}”',
  part: {
    methods: 'In het kort, voor de methodesectie',
    setUp: 'Wie en wanneer',
    material: 'Wat er is gecodeerd',
    agreement: 'Overeenstemming vóór overleg',
    hardCodes: 'Lastige codes',
    outcomes: 'Wat er van de verschillen is geworden',
    changes: 'Veranderingen in het codeboek',
    leftOut: 'Wat niet meetelde',
    notes: 'Bij het lezen',
    decisions: 'Alle verschillen en besluiten'
  },
  sheet: { session: 'Sessie', differences: 'Verschillen en besluiten' },
  caption: {
    coders: 'Wie er codeerde',
    dates: 'Verloop van de ronde',
    documents: 'Documenten, en hoeveel coderingen ieder er had',
    overall: 'Overeenstemming over alle codes',
    perCode: 'Overeenstemming per code, en hoeveel eenheden ieder haar gaf',
    perDocument: 'Overeenstemming per document',
    perPair: 'Overeenstemming per paar codeurs',
    measurements: 'Alle metingen',
    hardCodes: 'Codes met de meeste verschillen',
    outcomes: 'Verschillen naar soort en besluit',
    changes: 'Aangescherpt in het overleg',
    changedSince: 'Daarnaast veranderd in het codeboek',
    excludedUnits: 'Eenheden die niet meetelden',
    leftOutCodings: 'Coderingen die niet meetelden'
  },
  column: {
    fact: 'Wat',
    value: 'Waarde',
    interval: '95%-interval',
    session: 'Sessie',
    number: 'Nummer',
    coder: 'Codeur',
    moment: 'Moment',
    where: 'Codeerde',
    locked: 'Vergrendeld op',
    codings: 'Coderingen',
    step: 'Stap',
    when: 'Wanneer',
    who: 'Wie',
    document: 'Document',
    kind: 'Soort',
    extent: 'Wat ervan',
    unit: 'Eenheid',
    units: 'Eenheden',
    code: 'Code',
    coefficient: 'Maat',
    measurement: 'Meting',
    pair: 'Codeurs',
    together: 'Samen',
    count: 'Aantal',
    field: 'Wat',
    before: 'Was',
    after: 'Is geworden',
    reason: 'Reden',
    what: 'Wat',
    place: 'Plaats',
    words: 'Woorden',
    state: 'Stand',
    decision: 'Besluit'
  },
  step: {
    setUp: 'Opgezet',
    opened: 'Alles vergrendeld en geopend',
    measured: 'Overeenstemming gemeten, vóór overleg',
    measuredAgain: 'Later gemeten',
    decided: 'Verschillen besproken',
    promoted: 'Consensus overgenomen in het project'
  },
  source: { 'blind-copy': 'in een eigen kopie', project: 'in het project' },
  kind: {
    agreed: 'Overeenstemming',
    'other-code': 'Zelfde plek, andere code',
    'other-boundaries': 'Zelfde code, andere grenzen',
    'some-only': 'Niet door iedereen gecodeerd'
  },
  kindShort: {
    agreed: 'Eens',
    'other-code': 'Andere code',
    'other-boundaries': 'Andere grenzen',
    'some-only': 'Niet allen'
  },
  choice: {
    seats: 'Zoals een van hen',
    all: 'Alles',
    none: 'Geen codering',
    other: 'Iets anders',
    open: 'Nog open'
  },
  state: { open: 'open', decided: 'besloten', stale: 'coderingen veranderd' },
  field: { definition: 'definitie', include: 'wel', exclude: 'niet' },
  units: {
    turn: 'beurten',
    paragraph: 'alinea’s',
    sentence: 'zinnen',
    quotation: 'citaten'
  },
  documents_one: 'één document',
  documents_other: '{{count}} documenten',
  parts_one: 'één deel',
  parts_other: '{{count}} delen',
  whole: 'geheel',
  agreements_one: 'één plek',
  agreements_other: '{{count}} plekken',
  differences_one: 'één verschil',
  differences_other: '{{count}} verschillen',
  lockedOn: 'vergrendeld op {{date}}',
  blindOrOpen: 'Blind of open',
  agreement: 'Afspraak vooraf',
  agreedBefore: 'Vooraf afgesproken: {{text}}',
  codes: 'Codes',
  codesNamed: 'De codes: {{names}}.',
  codesMade_one: 'Tijdens het coderen is één code gemaakt: {{names}}.',
  codesMade_other: 'Tijdens het coderen zijn {{count}} codes gemaakt: {{names}}.',
  methods: {
    blind:
      '{{names}} codeerden {{documents}} blind ({{when}}): niemand zag iets van een ander voordat alle coderingen waren vergrendeld.',
    blindInProject:
      '{{names}} codeerden {{documents}} elk voor zich, in het project zelf ({{when}}). De coderingen zijn vergrendeld voordat ze zijn vergeleken; dat niemand die van een ander had gezien, is niet door het programma bewaakt.',
    open: '{{names}} codeerden {{documents}} ({{when}}). Zij konden elkaars coderingen zien.',
    whole_one: 'Het document telde geheel mee.',
    whole_other: 'De documenten telden geheel mee.',
    chosen_one: 'Eén gekozen deel van de documenten telde mee.',
    chosen_other: '{{count}} gekozen delen van de documenten telden mee.',
    sample_one:
      'Uit elk document is {{share}}% van de {{units}} geloot: samen één deel (lotnummer {{seed}}).',
    sample_other:
      'Uit elk document is {{share}}% van de {{units}} geloot: samen {{count}} delen (lotnummer {{seed}}).',
    free: 'De codeurs kozen zelf de grenzen van wat zij codeerden.',
    given_one: 'De eenheid om te coderen lag vast: één van de {{units}}.',
    given_other: 'De eenheden om te coderen lagen vast: {{count}} {{units}}.',
    allCodes_one: 'De ene code van het codeboek telde mee.',
    allCodes_other: 'Alle {{count}} codes telden mee.',
    someCodes_one: 'Van het codeboek telde één code mee.',
    someCodes_other: 'Van het codeboek telden {{count}} codes mee.',
    level: {
      open: 'Zij zijn vergeleken zoals ze zijn toegekend.',
      category: 'Zij zijn vergeleken op het niveau van de categorie.',
      core: 'Zij zijn vergeleken op het niveau van de kerncode.'
    },
    measured: 'Vóór enig overleg, op {{date}}, is de overeenstemming berekend over {{units}}.',
    standIns: 'In een document zonder beurten telden de alinea’s als eenheid.',
    intervals: 'Tussen haken staat het 95%-interval.',
    without:
      'Er zijn bewust geen maten van overeenstemming berekend: de verschillen zijn besproken, en elk besluit is vastgelegd met zijn reden.',
    notMeasured: 'De overeenstemming is niet gemeten.',
    found: 'Eender gecodeerd: {{agreed}}. Anders gecodeerd: {{differences}}.',
    discussed:
      'Na overleg is besloten over {{decided}} ({{when}}). Zonder verschil overgenomen in de consensus: {{accepted}}.',
    notDiscussed: 'Over de verschillen is nog niet besloten.',
    stillOpen_one: 'Over één plek is nog niet besloten.',
    stillOpen_other: 'Over {{count}} plekken is nog niet besloten.',
    promoted: 'Op {{date}} is de consensus de codering van het project geworden.'
  },
  measuredFirst:
    'Gemeten op {{date}} door {{who}}, voordat er iets was besproken. Deze getallen zijn vastgelegd en veranderen niet meer.',
  few: 'Minder dan 5 eenheden hebben deze code. De maten hangen dan aan een enkel oordeel.',
  unused_one: 'Eén code die niemand gebruikte, staat niet in de tabel.',
  unused_other: '{{count}} codes die niemand gebruikte, staan niet in de tabel.',
  undefined: 'Niet bepaald, en waarom',
  undefinedOf: '{{coefficient}} van {{codes}}',
  hardLead_one: 'Bij één code verschilden de codeurs.',
  hardLead_other: 'Bij {{count}} codes verschilden de codeurs.',
  lowestAlpha: 'De laagste alfa, onder codes met ten minste {{fewest}} eenheden: {{codes}}.',
  outcomesLead:
    'Eender gecodeerd: {{agreed}}, waarvan {{accepted}} in de consensus. Anders gecodeerd: {{differences}}.',
  stale_one:
    'Bij één plek zijn de coderingen veranderd nadat erover was besloten. Dat besluit telt niet meer mee.',
  stale_other:
    'Bij {{count}} plekken zijn de coderingen veranderd nadat erover was besloten. Die besluiten tellen niet meer mee.',
  orphans_one: 'Eén besluit gaat over coderingen die er niet meer zijn.',
  orphans_other: '{{count}} besluiten gaan over coderingen die er niet meer zijn.',
  nothing: 'niets',
  taken: 'Overgenomen',
  onWords: '{{codes}} op “{{words}}”',
  decision: 'Besluit',
  earlierDecision: 'Eerder besluit, van voordat de coderingen veranderden',
  undecided: 'nog niet besloten',
  decidedBy: '{{outcome}} ({{who}}, {{date}})',
  reason: 'Reden',
  sharpened: 'Codeboek',
  sharpenedText: '{{field}} van {{code}} luidt nu: {{after}}',
  changedSince:
    'Het codeboek van het project luidt nu ook op deze plaatsen anders dan toen er gecodeerd werd. Dat kwam niet uit een besluit van deze ronde.',
  sinceThen: 'sindsdien',
  nothingLeftOut: 'Alles wat is gecodeerd telde mee.',
  note: {
    frozen:
      'De getallen zijn die van de eerste meting, van vóór het overleg. Daarna is er niets aan veranderd.',
    interval:
      'De 95%-intervallen komen uit een bootstrap met {{samples}} steekproeven (seed {{seed}}): met dezelfde instellingen zijn ze te herhalen.',
    alpha:
      'Krippendorff noemt voor alfa .800 als grens, en .667 voor voorlopige conclusies. Die grenzen gelden alleen voor alfa, niet voor kappa of andere maten.',
    undefined: 'Waar een maat niet te bepalen is, staat dat er met de reden. Dat is iets anders dan nul.',
    complete:
      'Na overleg is de overeenstemming volledig doordat er één uitkomst is afgesproken; dat zegt niets over betrouwbaarheid.',
    open: 'De codeurs konden elkaars werk zien. Overeenstemming is dan geen maat voor onafhankelijk coderen.',
    originals: 'Wat ieder codeerde is bewaard zoals het is vergrendeld; besluiten staan ernaast.',
    names:
      'Codeurs staan onder hun eigen naam. Namen van deelnemers zijn vervangen; in de woorden van een citaat staan ze tussen rechte haken.'
  },
  screen: {
    title: 'Verslag',
    lead: 'Wie, wat, hoe gemeten, wat lastig was en wat er besloten is: te lezen hieronder, en te bewaren voor de methodesectie.',
    language: 'Taal van het verslag',
    format: 'Vorm',
    formats: { docx: 'Word (.docx)', html: 'Webpagina (.html)', xlsx: 'Excel (.xlsx)', md: 'Markdown (.md)' },
    hints: {
      docx: 'Om in je eigen verslag over te nemen',
      html: 'Eén pagina, te lezen in elke browser',
      xlsx: 'Elke tabel een blad, alle woorden voluit',
      md: 'Platte tekst met tabellen'
    },
    save: 'Bewaren',
    saving: 'Het bestand wordt gemaakt …',
    stop: 'Stoppen',
    saved: 'Bewaard als {{file}}.',
    reading: 'Het verslag wordt samengesteld …',
    fileName: 'Verslag {{name}}',
    more_one: 'Nog één onderdeel van de bijlage staat alleen in het bestand.',
    more_other: 'Nog {{count}} verschillen en besluiten staan niet in dit voorbeeld, wel in het bestand.',
    showAll: 'Alles tonen'
  }
};

export const sessionReport = {
  title: 'Report of the comparison “{{name}}”',
  part: {
    methods: 'In short, for the methods section',
    setUp: 'Who and when',
    material: 'What was coded',
    agreement: 'Agreement before discussion',
    hardCodes: 'Codes that were hard',
    outcomes: 'What became of the differences',
    changes: 'Changes to the codebook',
    leftOut: 'What did not count',
    notes: 'How to read this',
    decisions: 'All differences and decisions'
  },
  sheet: { session: 'Session', differences: 'Differences and decisions' },
  caption: {
    coders: 'Who coded',
    dates: 'Course of the session',
    documents: 'Documents, and how many codings each had there',
    overall: 'Agreement over all codes',
    perCode: 'Agreement per code, and how many units each gave it',
    perDocument: 'Agreement per document',
    perPair: 'Agreement per pair of coders',
    measurements: 'All measurements',
    hardCodes: 'Codes with most differences',
    outcomes: 'Differences by kind and decision',
    changes: 'Sharpened in the discussion',
    changedSince: 'Changed in the codebook besides',
    excludedUnits: 'Units that did not count',
    leftOutCodings: 'Codings that did not count'
  },
  column: {
    fact: 'What',
    value: 'Value',
    interval: '95% interval',
    session: 'Session',
    number: 'Number',
    coder: 'Coder',
    moment: 'Moment',
    where: 'Coded',
    locked: 'Locked on',
    codings: 'Codings',
    step: 'Step',
    when: 'When',
    who: 'Who',
    document: 'Document',
    kind: 'Kind',
    extent: 'What of it',
    unit: 'Unit',
    units: 'Units',
    code: 'Code',
    coefficient: 'Coefficient',
    measurement: 'Measurement',
    pair: 'Coders',
    together: 'In all',
    count: 'Number',
    field: 'What',
    before: 'Was',
    after: 'Has become',
    reason: 'Reason',
    what: 'What',
    place: 'Place',
    words: 'Words',
    state: 'State',
    decision: 'Decision'
  },
  step: {
    setUp: 'Set up',
    opened: 'All locked and opened',
    measured: 'Agreement measured, before discussion',
    measuredAgain: 'Measured later',
    decided: 'Differences discussed',
    promoted: 'Consensus taken over in the project'
  },
  source: { 'blind-copy': 'in a copy of their own', project: 'in the project' },
  kind: {
    agreed: 'Agreement',
    'other-code': 'Same place, other code',
    'other-boundaries': 'Same code, other boundaries',
    'some-only': 'Not coded by everyone'
  },
  kindShort: {
    agreed: 'Agreed',
    'other-code': 'Other code',
    'other-boundaries': 'Other boundaries',
    'some-only': 'Not all'
  },
  choice: {
    seats: 'As one of them',
    all: 'Everything',
    none: 'No coding',
    other: 'Something else',
    open: 'Still open'
  },
  state: { open: 'open', decided: 'decided', stale: 'codings changed' },
  field: { definition: 'definition', include: 'include', exclude: 'exclude' },
  units: {
    turn: 'turns',
    paragraph: 'paragraphs',
    sentence: 'sentences',
    quotation: 'quotations'
  },
  documents_one: 'one document',
  documents_other: '{{count}} documents',
  parts_one: 'one part',
  parts_other: '{{count}} parts',
  whole: 'whole',
  agreements_one: 'one place',
  agreements_other: '{{count}} places',
  differences_one: 'one difference',
  differences_other: '{{count}} differences',
  lockedOn: 'locked on {{date}}',
  blindOrOpen: 'Blind or open',
  agreement: 'Agreed beforehand',
  agreedBefore: 'Agreed beforehand: {{text}}',
  codes: 'Codes',
  codesNamed: 'The codes: {{names}}.',
  codesMade_one: 'One code was made while coding: {{names}}.',
  codesMade_other: '{{count}} codes were made while coding: {{names}}.',
  methods: {
    blind:
      '{{names}} coded {{documents}} blind ({{when}}): nobody saw anything of the others before all codings were locked.',
    blindInProject:
      '{{names}} coded {{documents}} each by themselves, in the project itself ({{when}}). The codings were locked before they were compared; that nobody had seen those of another was not guarded by the program.',
    open: '{{names}} coded {{documents}} ({{when}}). They could see each other’s codings.',
    whole_one: 'The document counted whole.',
    whole_other: 'The documents counted whole.',
    chosen_one: 'One chosen part of the documents counted.',
    chosen_other: '{{count}} chosen parts of the documents counted.',
    sample_one:
      'Of each document {{share}}% of the {{units}} was drawn at random: one part in all (seed {{seed}}).',
    sample_other:
      'Of each document {{share}}% of the {{units}} was drawn at random: {{count}} parts in all (seed {{seed}}).',
    free: 'The coders chose the boundaries of what they coded themselves.',
    given_one: 'The unit to code was given: one of the {{units}}.',
    given_other: 'The units to code were given: {{count}} {{units}}.',
    allCodes_one: 'The one code of the codebook counted.',
    allCodes_other: 'All {{count}} codes counted.',
    someCodes_one: 'One code of the codebook counted.',
    someCodes_other: '{{count}} codes of the codebook counted.',
    level: {
      open: 'They were compared as they were applied.',
      category: 'They were compared at the level of the category.',
      core: 'They were compared at the level of the core code.'
    },
    measured: 'Before any discussion, on {{date}}, agreement was computed over {{units}}.',
    standIns: 'In a document without turns its paragraphs were the units.',
    intervals: 'In brackets the 95% interval.',
    without:
      'On purpose no coefficients of agreement were computed: the differences were discussed, and each decision was recorded with its reason.',
    notMeasured: 'Agreement was not measured.',
    found: 'Coded alike: {{agreed}}. Coded differently: {{differences}}.',
    discussed:
      'After discussion decisions were taken about {{decided}} ({{when}}). Taken into the consensus without a difference: {{accepted}}.',
    notDiscussed: 'Nothing has been decided about the differences yet.',
    stillOpen_one: 'One place is still to be decided about.',
    stillOpen_other: '{{count}} places are still to be decided about.',
    promoted: 'On {{date}} the consensus became the coding of the project.'
  },
  measuredFirst:
    'Measured on {{date}} by {{who}}, before anything was discussed. These numbers are recorded and do not change any more.',
  few: 'Fewer than 5 units have this code. The coefficients then hang on a single judgement.',
  unused_one: 'One code that nobody used is not in the table.',
  unused_other: '{{count}} codes that nobody used are not in the table.',
  undefined: 'Undefined, and why',
  undefinedOf: '{{coefficient}} of {{codes}}',
  hardLead_one: 'The coders differed about one code.',
  hardLead_other: 'The coders differed about {{count}} codes.',
  lowestAlpha: 'The lowest alpha, among codes with at least {{fewest}} units: {{codes}}.',
  outcomesLead:
    'Coded alike: {{agreed}}, of which {{accepted}} in the consensus. Coded differently: {{differences}}.',
  stale_one: 'At one place the codings changed after it was decided about. That decision no longer counts.',
  stale_other:
    'At {{count}} places the codings changed after they were decided about. Those decisions no longer count.',
  orphans_one: 'One decision is about codings that are no longer there.',
  orphans_other: '{{count}} decisions are about codings that are no longer there.',
  nothing: 'nothing',
  taken: 'Taken over',
  onWords: '{{codes}} on “{{words}}”',
  decision: 'Decision',
  earlierDecision: 'Earlier decision, from before the codings changed',
  undecided: 'not decided yet',
  decidedBy: '{{outcome}} ({{who}}, {{date}})',
  reason: 'Reason',
  sharpened: 'Codebook',
  sharpenedText: '{{field}} of {{code}} now reads: {{after}}',
  changedSince:
    'In these places too the codebook of the project now reads otherwise than when the coding was done. That did not come out of a decision in this session.',
  sinceThen: 'since then',
  nothingLeftOut: 'Everything that was coded counted.',
  note: {
    frozen:
      'The numbers are those of the first measurement, from before the discussion. Nothing was changed in them since.',
    interval:
      'The 95% intervals come from a bootstrap with {{samples}} samples (seed {{seed}}): with the same settings they can be repeated.',
    alpha:
      'For alpha Krippendorff names .800 as the limit, and .667 for tentative conclusions. Those limits hold for alpha only, not for kappa or other coefficients.',
    undefined:
      'Where a coefficient does not exist it says so, with the reason. That is not the same as zero.',
    complete:
      'After discussion agreement is complete because one outcome was agreed on; that says nothing about reliability.',
    open: 'The coders could see each other’s work. Agreement is then no measure of independent coding.',
    originals: 'What each coded is kept as it was locked; decisions stand beside it.',
    names:
      'Coders have their own names. Names of participants were replaced; in the words of a quotation they stand in square brackets.'
  },
  screen: {
    title: 'Report',
    lead: 'Who, what, how it was measured, what was hard and what was decided: to read below, and to save for the methods section.',
    language: 'Language of the report',
    format: 'Format',
    formats: { docx: 'Word (.docx)', html: 'Web page (.html)', xlsx: 'Excel (.xlsx)', md: 'Markdown (.md)' },
    hints: {
      docx: 'To take over in your own report',
      html: 'One page, to read in any browser',
      xlsx: 'A sheet for each table, all words in full',
      md: 'Plain text with tables'
    },
    save: 'Save',
    saving: 'The file is being made …',
    stop: 'Stop',
    saved: 'Saved as {{file}}.',
    reading: 'The report is being put together …',
    fileName: 'Report {{name}}',
    more_one: 'One more part of the appendix is in the file only.',
    more_other: '{{count}} more differences and decisions are not in this preview, but are in the file.',
    showAll: 'Show all'
  }
};

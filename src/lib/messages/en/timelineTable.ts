import type { timelineTable as dutch } from '../nl/timelineTable';

export const timelineTable: typeof dutch = {
  title: 'Phases and events',
  show: {
    label: 'Which table',
    phases: 'Phases ({{count}})',
    events: 'Events ({{count}})'
  },
  import: 'Import',
  export: {
    button: 'Export',
    title: { phases: 'Phases', events: 'Events' },
    when: 'When',
    forReport: 'For the report',
    forTeam: 'For the team',
    reportHint: {
      phases: 'Phase, goal, approach and dates. Without names of respondents.',
      events: 'What the table shows now. People are called as they are in reports.'
    },
    teamHint: {
      phases: 'Everything about each phase, to edit in Excel and import again.',
      events: 'Everything about what the table shows now, with names, to edit and import again.'
    }
  },
  events: 'Events of the study',
  column: {
    kind: 'Kind',
    name: 'Name',
    start: 'Date',
    end: 'Until',
    time: 'Time',
    state: 'State',
    people: 'People',
    phase: 'Phase',
    place: 'Place',
    warnings: 'Check'
  },
  filter: {
    text: 'Filter by words',
    anyKind: 'Any kind',
    anyState: 'Any state',
    anyPerson: 'Everyone',
    anyPhase: 'Any phase',
    noPhase: 'In no phase',
    warned: 'Only with a warning ({{count}})',
    clear: 'Clear filters'
  },
  warning: {
    'no-date': 'Without a date',
    overdue: 'Longer than planned',
    'outside-study': 'Outside the phases',
    'outside-phase': 'Outside phase {{number}}',
    'planned-past': 'Planned, day gone by',
    'match-people': 'Lacks a person'
  },
  plannedFor: 'planned: {{date}}',
  running: 'going on',
  cellOf: '{{column}} of {{name}}',
  select: 'Select {{name}}',
  selectAll: 'Select all',
  selected_one: '1 event selected',
  selected_other: '{{count}} events selected',
  clearSelection: 'Clear selection',
  setState: 'State: {{state}}',
  removeSelected: 'Remove',
  actions: 'Actions',
  edit: 'Edit {{name}}',
  remove: 'Remove {{name}}',
  noEvents:
    'No events yet: interviews, training evenings, matches, decisions. Put the first one in the line below.',
  noneFound: 'No event fits this filter.',
  newEvent: {
    kind: 'Kind of the new event',
    name: 'New event',
    date: 'Date of the new event',
    add: 'Add',
    added: 'Added.',
    addedHidden: 'Added. The filters keep it out of the table for now.'
  },
  noPhases:
    'No phases yet. Divide the study, with a goal, an approach and the dates of each phase: as planned and as it went.',
  phasesOf: 'Phases: {{track}}',
  noTrackTitle: 'Without a track',
  tracks: 'Tracks',
  trackHint:
    'Does more go on side by side, such as implementation and research? Give each a track with phases of its own.',
  newTrack: 'New track',
  addTrack: 'Add track',
  trackName: 'Name of track {{name}}',
  trackUp: 'Track {{name}} up',
  trackDown: 'Track {{name}} down',
  trackRemove: 'Remove track {{name}}',
  trackRemoved: 'Track “{{name}}” removed. Its phases are without a track now.',
  newPhase: 'New phase',
  newPhaseIn: 'New phase in {{track}}',
  addPhase: 'Add phase',
  phaseColumn: {
    number: 'Number',
    name: 'Phase',
    goal: 'Goal',
    approach: 'Approach',
    planned: 'Planned',
    actual: 'As it went'
  },
  phaseField: {
    name: 'Name of phase {{number}}',
    goal: 'Goal of phase {{number}}',
    approach: 'Approach of phase {{number}}',
    planned: {
      start: 'Planned start of phase {{number}}',
      end: 'Planned end of phase {{number}}'
    },
    start: 'Start of phase {{number}}',
    end: 'End of phase {{number}}'
  },
  phaseMenu: {
    label: 'Actions for phase {{number}}',
    edit: 'Edit: colour, track, everything',
    up: 'Up',
    down: 'Down',
    under: 'Make it part of the phase above',
    out: 'Make it a whole phase again',
    remove: 'Remove'
  },
  start: 'From',
  end: 'Until',
  plannedStart: 'Planned from',
  plannedEnd: 'Planned until',
  endBeforeStart: 'The end lies before the beginning.',
  timeBeforeStart: 'The time it ends lies before the time it begins.',
  track: 'Track',
  noTrack: 'No track',
  phase: 'Phase',
  noPhase: 'By its date',
  phaseDialog: {
    new: 'New phase',
    edit: 'Edit phase {{number}}',
    name: 'Name',
    goal: 'Goal',
    approach: 'Approach',
    parent: 'Sub-phase of',
    noParent: 'Nothing: this is a whole phase',
    colourOfPlace: 'Colour of its place in the row',
    openEnd: 'Without an end the phase is still going on.',
    remove: 'Remove phase'
  },
  eventDialog: {
    new: 'New event',
    edit: 'Edit event',
    kind: 'Kind',
    ownKind: 'Own kind',
    useOwnKind: 'Use kind “{{text}}”',
    name: 'Name',
    nameHint: 'Leave empty for “{{name}}”.',
    state: 'State',
    startOf: 'Date or beginning',
    endOf: 'Until',
    startTime: 'Time it begins',
    endTime: 'Time it ends',
    pointHint: 'Without an end date it is one moment.',
    matchHint: 'Without an end date the match is still going on.',
    people: 'People',
    addPerson: 'Add a person',
    otherPlan: 'Was planned otherwise',
    matchPeople: 'Who belong together: the one who helps first.',
    takeOff: 'Take off {{name}}',
    documents: 'Documents',
    addDocument: 'Add a document',
    place: 'Place',
    usePlace: 'Use place “{{text}}”',
    comment: 'Comment',
    phaseHint: 'Only needed when the date does not say in which phase it belongs.',
    remove: 'Remove event'
  },
  matchName: '{{first}} and {{second}}',
  kindWith: '{{kind}} with {{name}}'
};

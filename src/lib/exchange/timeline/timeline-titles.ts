import { foldText } from '$lib/language/fold-text';
import type { ExportLocale } from '../export/export-table';

/**
 * What a column of a table of phases or events can hold. `period` is both ends in one cell, `time` both times, `allDay` says
 * that times do not count, `person` is one of the people of a match. The last three are only ever read.
 */
export const timelineFields = [
  'kind',
  'name',
  'state',
  'start',
  'end',
  'startTime',
  'endTime',
  'plannedStart',
  'plannedEnd',
  'track',
  'number',
  'phase',
  'parent',
  'goal',
  'approach',
  'people',
  'documents',
  'place',
  'comment',
  'colour',
  'uid',
  'period',
  'plannedPeriod',
  'time',
  'allDay'
] as const;
export type TimelineField = (typeof timelineFields)[number];

export type TimelineTable = 'phases' | 'events';

/** The columns of the tables as they are written, in order. All of them are read again. */
export const timelineColumns = {
  phases: [
    'track',
    'number',
    'name',
    'parent',
    'goal',
    'approach',
    'plannedStart',
    'plannedEnd',
    'start',
    'end',
    'colour'
  ],
  events: [
    'kind',
    'name',
    'state',
    'start',
    'end',
    'startTime',
    'endTime',
    'plannedStart',
    'plannedEnd',
    'track',
    'phase',
    'people',
    'documents',
    'place',
    'comment',
    'uid'
  ]
} as const satisfies Record<TimelineTable, readonly TimelineField[]>;

/**
 * Titles as they stand above columns, in Dutch and English; only letters and digits count. The first two are ours, Dutch and
 * English. Among them are those of the calendars of Outlook and Google.
 */
const titles: Record<TimelineField, readonly [nl: string, en: string, ...others: string[]]> = {
  kind: [
    ...(['Soort', 'Kind', 'type', 'soort gebeurtenis', 'soort activiteit', 'event type'] as const),
    ...['categorie', 'category', 'categorieën', 'categories', 'methode', 'method', 'type gebeurtenis']
  ],
  name: [
    ...(['Naam', 'Name', 'gebeurtenis', 'event', 'onderwerp', 'subject', 'titel', 'title'] as const),
    ...['activiteit', 'activity', 'omschrijving', 'afspraak', 'appointment', 'wat', 'what', 'fasenaam'],
    ...[
      'naam fase',
      'naam van de fase',
      'phase name',
      'name of phase',
      'event name',
      'summary',
      'samenvatting'
    ]
  ],
  state: ['Stand', 'State', 'status', 'toestand', 'stand van zaken'],
  start: [
    ...(['Begin', 'Start', 'datum', 'date', 'begindatum', 'start date', 'startdatum', 'van'] as const),
    ...['from', 'vanaf', 'wanneer', 'when', 'dag', 'day', 'dtstart', 'werkelijk begin', 'actual start'],
    ...['begin werkelijk', 'start actual', 'begon', 'started', 'aanvang', 'begint op', 'starts on', 'dated'],
    ...['beginn', 'startmoment', 'begin uitgevoerd', 'werkelijke start', 'datum en tijd', 'date and time'],
    ...['startdatum werkelijk', 'werkelijke startdatum', 'actual start date', 'date start', 'start datum'],
    ...['begin datum', 'datum van', 'date from', 'datum begin', 'datum start']
  ],
  end: [
    ...(['Einde', 'End', 'einddatum', 'end date', 'eind', 'tot', 'until', 'to', 'tot en met'] as const),
    ...[
      't/m',
      'werkelijk einde',
      'actual end',
      'einde werkelijk',
      'end actual',
      'afgelopen',
      'ended',
      'dtend'
    ],
    ...[
      'eindigt op',
      'ends on',
      'finish',
      'finish date',
      'due',
      'datum tot',
      'date to',
      'werkelijke einddatum'
    ],
    ...['actual end date', 'eind datum', 'datum einde', 'datum eind', 'date end', 'gereed']
  ],
  startTime: [
    ...(['Begintijd', 'Start time', 'starttijd', 'van tijd', 'aanvangstijd', 'tijd begin'] as const),
    ...['tijd van', 'time from', 'begin tijd', 'start tijd']
  ],
  endTime: [
    'Eindtijd',
    'End time',
    'tijd einde',
    'tijd eind',
    'tijd tot',
    'time to',
    'eind tijd',
    'time end'
  ],
  plannedStart: [
    ...(['Gepland begin', 'Planned start', 'begin gepland', 'start planned', 'geplande start'] as const),
    ...['geplande begindatum', 'geplande startdatum', 'planned start date', 'gepland van', 'planned from'],
    ...['geplande datum', 'planned date', 'gepland op', 'planned on', 'gepland']
  ],
  plannedEnd: [
    ...(['Gepland einde', 'Planned end', 'einde gepland', 'end planned', 'geplande einddatum'] as const),
    ...[
      'planned end date',
      'gepland tot',
      'planned until',
      'planned to',
      'gepland eind',
      'gepland tot en met'
    ]
  ],
  track: ['Spoor', 'Track', 'lijn', 'deelproject', 'stream', 'workstream', 'werkpakket', 'work package'],
  number: ['Nr.', 'No.', 'nummer', 'number', 'fasenummer', 'phase number', 'volgnummer', '#'],
  phase: ['Fase', 'Phase', 'in fase', 'in phase', 'hoort bij fase', 'phase of study'],
  parent: [
    ...(['Deel van', 'Part of', 'hoofdfase', 'parent', 'parent phase', 'onderdeel van'] as const),
    ...['bovenliggende fase', 'main phase', 'deelfase van', 'sub-phase of', 'subfase van']
  ],
  goal: ['Doel', 'Goal', 'doelen', 'goals', 'doelstelling', 'objective', 'objectives', 'aim', 'purpose'],
  approach: [
    ...(['Aanpak', 'Approach', 'werkwijze', 'uitwerking', 'activiteiten', 'activities', 'hoe'] as const),
    ...['how', 'invulling', 'acties', 'actions', 'stappen', 'steps']
  ],
  people: [
    ...(['Respondenten', 'Cases', 'personen', 'people', 'persons', 'deelnemers', 'participants'] as const),
    ...['respondent', 'case', 'deelnemer', 'participant', 'persoon', 'person', 'wie', 'who', 'aanwezigen'],
    ...['aanwezig', 'attendees', 'present', 'genodigden', 'vereiste deelnemers', 'required attendees', 'met'],
    ...[
      'buddy',
      'ouder',
      'parent name',
      'naam buddy',
      'naam ouder',
      'buddies',
      'ouders',
      'respondents',
      'duo'
    ],
    ...[
      'optional attendees',
      'optionele deelnemers',
      'casus',
      'casussen',
      'betrokkenen',
      'student',
      'persoon 1'
    ],
    ...['persoon 2', 'person 1', 'person 2']
  ],
  documents: ['Documenten', 'Documents', 'document', 'documentnummer', 'document number', 'bron', 'source'],
  place: ['Plaats', 'Place', 'locatie', 'location', 'waar', 'where', 'ruimte', 'room', 'zaal'],
  comment: [
    ...(['Opmerking', 'Comment', 'opmerkingen', 'comments', 'notitie', 'notities', 'note'] as const),
    ...['notes', 'beschrijving', 'description', 'toelichting', 'explanation', 'bijzonderheden', 'remarks']
  ],
  colour: ['Kleur', 'Colour', 'color'],
  uid: ['Agendakenmerk', 'Calendar ID', 'uid', 'kenmerk', 'event id', 'id'],
  period: [
    ...([
      'Periode',
      'Period',
      'looptijd',
      'duration',
      'wanneer van tot',
      'data',
      'dates',
      'tijdvak'
    ] as const),
    ...['planning', 'werkelijke periode', 'actual period', 'tijdsperiode', 'periode uitgevoerd', 'tijdpad'],
    ...['timeframe', 'time frame', 'periode werkelijk']
  ],
  plannedPeriod: ['Geplande periode', 'Planned period', 'periode gepland', 'period planned'],
  time: ['Tijd', 'Time', 'tijden', 'times', 'tijdstip', 'hoe laat', 'tijd van tot', 'kloktijd'],
  allDay: ['Hele dag', 'All day', 'duurt hele dag', 'all day event', 'duurt de hele dag', 'ganztägig']
};

/** The title of a column as it is written: the name of a phase stands under "Fase". */
export function timelineTitle(table: TimelineTable, field: TimelineField, locale: ExportLocale): string {
  const words = titles[table === 'phases' && field === 'name' ? 'phase' : field];
  return words[locale === 'nl' ? 0 : 1];
}

const fieldByTitle = new Map(
  timelineFields.flatMap((field) => titles[field].map((title) => [titleKey(title), field] as const))
);

/**
 * The field a title stands for; undefined for any other. Of a table of phases `phase` is the name: see
 * `guessTimelineColumns`.
 */
export function timelineFieldOf(title: string): TimelineField | undefined {
  return fieldByTitle.get(titleKey(title));
}

/** Letters and digits of a title, or of a word in a cell, folded. */
export function titleKey(title: string): string {
  return foldText(title.slice(0, 100)).folded.replace(/[^\p{L}\p{N}]/gu, '');
}

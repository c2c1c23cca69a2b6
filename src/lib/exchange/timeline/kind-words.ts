import { eventKinds, type EventKind, type EventState, type StudyEvent } from '$lib/domain/study-event';
import type { ExportLocale } from '../export/export-table';
import { titleKey } from './timeline-titles';

/** What a cell, or a category of a calendar, says a row is. */
export type KindOfRow = { what: 'phase' } | { what: 'event'; kind: EventKind; ownKind: string };

/** Words for a kind of event; the first two are ours, Dutch and English. */
const kindWords: Record<EventKind, readonly [nl: string, en: string, ...others: string[]]> = {
  interview: ['Interview', 'Interview', 'interviews', 'diepte-interview', 'vraaggesprek', 'gesprek'],
  'focus-group': [
    ...(['Focusgroep', 'Focus group', 'focusgroepen', 'focusgroepgesprek', 'focusgroepsgesprek'] as const),
    ...['focus groups', 'groepsgesprek', 'groepsinterview', 'group interview']
  ],
  intake: ['Intake', 'Intake', 'intakegesprek', 'intake interview', 'kennismakingsgesprek', 'kennismaking'],
  observation: ['Observatie', 'Observation', 'observaties', 'observations'],
  training: [
    ...(['Trainingsavond', 'Training evening', 'training', 'trainingen', 'trainingssessie'] as const),
    ...['training session', 'trainingsbijeenkomst', 'trainingsdag', 'training day', 'workshop']
  ],
  measurement: [
    ...([
      'Meetmoment',
      'Measurement moment',
      'meting',
      'measurement',
      'vragenlijst',
      'questionnaire'
    ] as const),
    ...['vragenlijstmoment', 'questionnaire moment', 'survey', 'enquête', 'nulmeting', 'eindmeting']
  ],
  match: ['Match', 'Match', 'matches', 'matching', 'koppeling', 'duo', 'match gemaakt', 'match made'],
  meeting: [
    ...(['Overleg', 'Meeting', 'vergadering', 'bijeenkomst', 'teamoverleg', 'projectoverleg'] as const),
    ...['meetings', 'overleggen', 'bespreking']
  ],
  'coffee-morning': ['Koffieochtend', 'Coffee morning', 'koffieochtenden', 'coffee mornings', 'koffie'],
  decision: ['Besluit', 'Decision', 'besluiten', 'beslissing', 'decisions'],
  milestone: ['Mijlpaal', 'Milestone', 'mijlpalen', 'milestones', 'deadline'],
  own: ['Eigen soort', 'Own kind', 'own', 'overig', 'anders', 'other']
};
const phaseWords = ['fase', 'phase', 'deelfase', 'sub-phase', 'subfase', 'fasen', 'phases'];

const stateWords: Record<EventState, readonly [nl: string, en: string, ...others: string[]]> = {
  planned: ['gepland', 'planned', 'tentative', 'voorlopig', 'nog te doen', 'to do', 'open', 'verwacht'],
  held: [
    ...(['geweest', 'held', 'done', 'gedaan', 'uitgevoerd', 'afgerond', 'completed', 'gehouden'] as const),
    ...['doorgegaan', 'klaar', 'confirmed', 'bevestigd', 'carried out', 'took place']
  ],
  cancelled: ['afgelast', 'cancelled', 'canceled', 'geannuleerd', 'vervallen', 'niet doorgegaan', 'afgezegd']
};

const kindByWords = new Map(
  eventKinds.flatMap((kind) => kindWords[kind].map((words) => [titleKey(words), kind] as const))
);
const stateByWords = new Map(
  (Object.keys(stateWords) as EventState[]).flatMap((state) =>
    stateWords[state].map((words) => [titleKey(words), state] as const)
  )
);
const phaseKeys = new Set(phaseWords.map(titleKey));

/** The kind of an event as it stands in a table; a kind of the user's own that looks like one of ours gets ours before it. */
export function kindCell(
  { kind, ownKind }: Pick<StudyEvent, 'kind' | 'ownKind'>,
  locale: ExportLocale
): string {
  const words = kindWords[kind][locale === 'nl' ? 0 : 1];
  if (kind !== 'own') return words;
  const isOwnWord = ownKind !== '' && kindOfWords(ownKind) === null && !ownKindPrefix.test(ownKind);
  if (isOwnWord) return ownKind;
  return ownKind === '' ? words : `${words}: ${ownKind}`;
}

const ownKindPrefix = /^(?:eigen soort|own kind)\s*:\s*/i;

/** What a cell says a row is; null when it is none of our words: then it is a kind of its own. */
export function kindOfWords(words: string): KindOfRow | null {
  const prefix = ownKindPrefix.exec(words.trim());
  if (prefix) return { what: 'event', kind: 'own', ownKind: words.trim().slice(prefix[0].length) };
  const key = titleKey(words);
  if (phaseKeys.has(key)) return { what: 'phase' };
  const kind = kindByWords.get(key);
  return kind ? { what: 'event', kind, ownKind: '' } : null;
}

/** The kind that a name speaks of, by the first of our words in it: `Interview coördinator`. Null when there is none. */
export function kindInName(name: string): EventKind | null {
  const words = name
    .slice(0, 300)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  for (const [index, word] of words.entries()) {
    const found =
      kindByWords.get(titleKey(`${word} ${words[index + 1] ?? ''}`)) ?? kindByWords.get(titleKey(word));
    if (found && found !== 'own') return found;
  }
  return null;
}

export function stateCell(state: EventState, locale: ExportLocale): string {
  return stateWords[state][locale === 'nl' ? 0 : 1];
}

/** The state a cell speaks of; undefined when it is none of these words. */
export function stateOfWords(words: string): EventState | undefined {
  return stateByWords.get(titleKey(words));
}

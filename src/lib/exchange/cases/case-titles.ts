import type { AttributeKind } from '$lib/domain/attribute';
import type { ConsentState } from '$lib/domain/case';
import { foldText } from '$lib/language/fold-text';

/** What a column of a table of cases can hold, besides an attribute. */
export const caseFields = [
  'name',
  'role',
  'pseudonym',
  'consent',
  'consentDate',
  'consentComment',
  'groups',
  'comment'
] as const;
export type CaseTableField = (typeof caseFields)[number];

/** Titles as they stand above columns, ours first, in Dutch and English; only letters and digits count. */
const titles: Record<CaseTableField, readonly string[]> = {
  name: [
    ...[
      'naam',
      'name',
      'respondent',
      'deelnemer',
      'casus',
      'case',
      'persoon',
      'respondentnaam',
      'naam respondent'
    ],
    ...['participant', 'person', 'respondent name', 'participant name', 'full name', 'volledige naam', 'wie']
  ],
  role: ['rol', 'role', 'functie', 'function', 'position', 'rol in het onderzoek'],
  pseudonym: [
    ...['pseudoniem', 'pseudonym', 'in rapporten genoemd', 'called in reports', 'alias', 'schuilnaam'],
    ...['codenaam', 'respondentcode', 'participant code']
  ],
  consent: ['toestemming', 'consent', 'informed consent', 'toestemming gegeven', 'consent given', 'akkoord'],
  consentDate: [
    ...['toestemming datum', 'consent date', 'datum toestemming', 'toestemming op', 'date of consent'],
    'consent given on'
  ],
  consentComment: [
    'toestemming toelichting',
    'consent explanation',
    'toelichting toestemming',
    'consent comment'
  ],
  groups: [
    'groepen',
    'groups',
    'groep',
    'group',
    'respondentgroep',
    'respondentgroepen',
    'case group',
    'case groups'
  ],
  comment: ['opmerking', 'comment', 'opmerkingen', 'comments', 'notitie', 'notities', 'note', 'notes']
};

/** Titles of what an export counts and an import cannot take. */
const counted = [
  'documenten',
  'documents',
  'beurten',
  'turns',
  'citaten',
  'quotations',
  'vragenlijsten',
  'questionnaires'
];

const fieldByTitle = new Map(
  caseFields.flatMap((field) => titles[field].map((title) => [titleKey(title), field] as const))
);
const countedKeys = new Set(counted.map(titleKey));

/** The field a title stands for; undefined for any other. */
export function caseFieldOf(title: string): CaseTableField | undefined {
  return fieldByTitle.get(titleKey(title));
}

export function isCountedTitle(title: string): boolean {
  return countedKeys.has(titleKey(title));
}

function titleKey(title: string): string {
  return foldText(title.slice(0, 100)).folded.replace(/[^\p{L}\p{N}]/gu, '');
}

const states: Readonly<Record<string, ConsentState>> = {
  gevraagd: 'asked',
  asked: 'asked',
  gegeven: 'given',
  given: 'given',
  ja: 'given',
  yes: 'given',
  akkoord: 'given',
  geweigerd: 'refused',
  refused: 'refused',
  nee: 'refused',
  no: 'refused',
  ingetrokken: 'withdrawn',
  withdrawn: 'withdrawn'
};

/** What a cell says of consent; `none` when it says it was never asked, undefined when it is none of these. */
export function consentOfWords(words: string): ConsentState | 'none' | undefined {
  const key = titleKey(words);
  if (['nietgevraagd', 'notasked'].includes(key)) return 'none';
  return Object.hasOwn(states, key) ? states[key] : undefined;
}

/** The kinds of attributes as they may stand behind a title: `Leeftijd [getal]`. */
export const kindWords: Record<AttributeKind, readonly [nl: string, en: string]> = {
  text: ['tekst', 'text'],
  number: ['getal', 'number'],
  date: ['datum', 'date'],
  choice: ['keuze', 'choice'],
  'yes-no': ['ja of nee', 'yes or no']
};
/** Before the name of an attribute that would be taken for something else: `Kenmerk: Rol`. */
export const attributeWords = ['Kenmerk', 'Attribute'] as const;

import { comparable } from '../cells/cell-words';

/** What the title of a column says that it holds, besides answers. `number` may be that of a respondent or of a row. */
export type TitledUse =
  | 'respondent'
  | 'number'
  | 'moment'
  | 'date'
  | 'role'
  | 'attribute'
  | 'personal'
  | 'item-name'
  | 'answer'
  | 'text'
  | 'response-id';

const people =
  'respondent|deelnemer|participant|buddy|leerling|student|docent|leerkracht|medewerker|proefpersoon|persoon|person|ouder|kind|cursist|coach|trainer|teacher|pupil|subject|invuller|gebruiker|user|cliënt|client|ouderbuddy|vrijwilliger|directeur|school leider|panellid';

const words: [use: TitledUse, titles: string][] = [
  [
    'respondent',
    `naam|name|namen|voornaam|achternaam|first name|last name|volledige naam|full name|respondenten|deelnemers|participants|resp|pp|ppn|wie|who|initialen|pseudoniem|pseudonym|alias|je naam|jouw naam|uw naam|wat is je naam|wat is jouw naam|wat is uw naam|what is your name|your name|casus|case|${people}`
  ],
  ['number', 'id|nr|nummer|number|no|code|volgnummer|rij|row|record|case id|caseid|nr '],
  [
    'response-id',
    'response id|responseid|respons id|antwoord id|submission id|antwoordnummer|invulnummer|formuliernummer'
  ],
  [
    'moment',
    'moment|momenten|meetmoment|meting|afname|tijdstip|ronde|wave|golf|avond|bijeenkomst|sessie|session|tijd|time|measurement|measurement moment|periode|perioden|period|training|trainingsavond|fase|phase|wanneer|timepoint|time point|round|occasion|meetpunt|evening|jaar|year|t'
  ],
  [
    'date',
    'datum|date|ingevuld op|invuldatum|ingevuld|datum invullen|datum van invullen|datum afname|afnamedatum|tijdstempel|timestamp|completed|completed at|date completed|submitted|submitted at|datum ingevuld|invul datum|dag|day|filled in|filled in on|datum meting|meetdatum|begindatum|startdatum'
  ],
  ['role', 'rol|role|functie|function|hoedanigheid|position|rol respondent|functie respondent'],
  [
    'attribute',
    'school|schoolnaam|regio|region|locatie|location|team|klas|groep|group|class|leeftijd|age|geslacht|gender|sekse|sex|ervaring|jaren ervaring|experience|years of experience|opleiding|education|samenwerkingsverband|swv|gemeente|bestuur|sector|schooltype|type school|onderwijstype|cohort|organisatie|organisation|organization|afdeling|department|provincie|wijk|dorp|stad|country|land|schoolsoort|leerjaar|bouw|onderwijssoort'
  ],
  [
    'personal',
    'e mail|email|e mailadres|emailadres|email address|e mail address|mail|mailadres|ip|ip adres|ipadres|ip address|ipaddress|telefoon|telefoonnummer|phone|phone number|mobiel|mobile|mobiel nummer|latitude|longitude|breedtegraad|lengtegraad|adres|address|straat|postcode|zip|zip code|postal code|woonplaats|geboortedatum|date of birth|birthday|bsn|gps|coordinates|location latitude|location longitude|locationlatitude|locationlongitude|locationaccuracy'
  ],
  [
    'item-name',
    'item|items|vraag|vragen|vraagnummer|vraagnr|vraag nr|vraag nummer|question|questions|question number|question id|stelling|stellingen|statement|itemnummer|item nr|itemnr|item nummer|item number|item id|competentie|competenties|competence|competency|variabele|variable|onderdeel|itemcode|item code|vraagcode|indicator|aspect'
  ],
  [
    'answer',
    'score|scores|antwoord|antwoorden|waarde|value|answer|answers|response|cijfer|resultaat|result|rating|beoordeling|punten|points|uitkomst'
  ],
  [
    'text',
    'toelichting|opmerking|opmerkingen|comment|comments|uitleg|explanation|tekst|text|antwoordtekst|motivatie|remarks|remark'
  ]
];
const uses = new Map(
  words.flatMap(([use, titles]) =>
    titles.split('|').map((title): [string, TitledUse] => [comparable(title), use])
  )
);
const codedPerson = new RegExp(
  `^(?:${people}|resp|deeln)(?: ?(?:nr|nummer|number|no|id|code|naam|name|s))?$`
);
const namedPerson = new RegExp(
  `^(?:naam|name|code|nummer|nr|id)(?: van)?(?: (?:de|het|the|of|je|jouw|uw))*(?: (?:${people}))$`
);

/** What a title says by itself; null for any other title, as that of an item is. */
export function titledUse(title: string): TitledUse | null {
  const plain = comparable(title);
  if (plain === '') return null;
  const known = uses.get(plain);
  if (known) return known;
  if (codedPerson.test(plain) || namedPerson.test(plain)) return 'respondent';
  return null;
}

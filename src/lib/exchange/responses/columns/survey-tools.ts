import { comparable } from '../cells/cell-words';
import type { SurveyTool } from '../guess-mapping';
import { isImportId } from '../table/response-table';

/** What a column that a survey tool adds itself holds; `personal` is never taken. */
export type ToolColumn = 'response-id' | 'date' | 'start' | 'respondent' | 'personal' | 'ignore';

type ToolWords = {
  tool: SurveyTool;
  signs: string[][];
  columns: Record<ToolColumn, string[]>;
  others: RegExp | null;
};

const list = (words: string) => words.split('|').map((word) => comparable(word));

const tools: readonly ToolWords[] = [
  {
    tool: 'microsoft-forms',
    signs: [
      list('start time|begintijd|starttijd|begin time'),
      list('completion time|tijd van voltooien|voltooiingstijd|tijd voltooien')
    ],
    columns: {
      'response-id': list('id'),
      date: list('completion time|tijd van voltooien|voltooiingstijd|tijd voltooien'),
      start: list('start time|begintijd|starttijd|begin time'),
      respondent: list('name|naam'),
      personal: list('email|e-mail|e-mailadres|email address'),
      ignore: list(
        'language|taal|last modified time|tijd van laatste wijziging|total points|totaal aantal punten|quiz feedback|quizfeedback|grade posted time'
      )
    },
    others: /^(?:points|feedback|punten) [-–] /i
  },
  {
    tool: 'google-forms',
    signs: [list('tijdstempel|timestamp|zeitstempel|horodateur')],
    columns: {
      'response-id': [],
      date: list('tijdstempel|timestamp|zeitstempel|horodateur'),
      start: [],
      respondent: [],
      personal: list('e-mailadres|email address|gebruikersnaam|username|email|e-mail'),
      ignore: list('score|totaalscore')
    },
    others: /\[(?:score|feedback)\]$/i
  },
  {
    tool: 'qualtrics',
    signs: [
      list('responseid|response id'),
      list('startdate|enddate|recordeddate|responseset|start date|end date')
    ],
    columns: {
      'response-id': list('responseid|response id'),
      date: list('enddate|end date'),
      start: list('startdate|start date|recordeddate|recorded date'),
      respondent: list(
        'name|recipientfirstname|recipient first name|recipientlastname|recipient last name|externaldatareference|externalreference|external data reference'
      ),
      personal: list(
        'ipaddress|ip address|recipientemail|recipient email|emailaddress|email address|locationlatitude|location latitude|locationlongitude|location longitude|locationaccuracy|location accuracy'
      ),
      ignore: list(
        'responseset|status|response type|progress|duration (in seconds)|finished|distributionchannel|distribution channel|userlanguage|user language|totalduration|q_recaptchascore|q_relevantidduplicate|browser|version|operating system|resolution'
      )
    },
    others:
      /(?: - (?:parent )?topics?| - sentiment.*|_(?:first click|last click|page submit|click count)|_browser|_version|_operating system|_resolution)$|^(?:q_|sc\d+$)/i
  },
  {
    tool: 'limesurvey',
    signs: [
      list('respons id|response id|antwoord id|id'),
      list(
        'datum verstuurd|date submitted|submitdate|laatste pagina|last page|lastpage|begin taal|start language|startlanguage|starttaal'
      )
    ],
    columns: {
      'response-id': list('respons id|response id|antwoord id|id'),
      date: list('datum verstuurd|date submitted|submitdate'),
      start: list('startdatum|date started|startdate|datum laatste actie|date last action|datestamp'),
      respondent: list(
        'toegangscode|access code|token|voornaam|first name|firstname|achternaam|last name|lastname'
      ),
      personal: list('ip-adres|ip address|ipaddr|e-mailadres|email address|email'),
      ignore: list(
        'laatste pagina|last page|lastpage|begin taal|start language|startlanguage|starttaal|seed|verwijzer-url|verwijzer url|referrer url|refurl|totale tijd|total time|interviewtime|toestemming'
      )
    },
    others:
      /^(?:(?:group|question|groeps?|vraag|vragen)\s?(?:time|tijd)|grouptime\d|\w+time$|totale? tijd|total time|tijd (?:voor|van) (?:groep|vraag))/i
  }
];

/** The tool that wrote a file, by the titles of its columns, all rows of titles. */
export function findTool(
  titleParts: readonly (readonly string[])[],
  firstCells: readonly string[]
): SurveyTool | null {
  if (firstCells.some(isImportId)) return 'qualtrics';
  const titles = new Set(titleParts.flat().map(comparable));
  const isLime = (tool: SurveyTool) => tool === 'limesurvey';
  for (const { tool, signs } of tools) {
    if (tool === 'google-forms') {
      const first = comparable(titleParts[0]?.[0] ?? '');
      if (signs[0]!.includes(first)) return tool;
    } else if (signs.every((words) => words.some((word) => titles.has(word)))) return tool;
    else if (isLime(tool) && titles.has('lastpage') && titles.has('startlanguage')) return tool;
  }
  return null;
}

/** What a column of a tool holds, by any row of its titles; null when the tool did not add it. */
export function toolColumn(tool: SurveyTool, parts: readonly string[]): ToolColumn | null {
  const { columns, others } = tools.find((one) => one.tool === tool)!;
  for (const part of parts) {
    const title = comparable(part);
    if (title === '') continue;
    for (const [use, words] of Object.entries(columns)) if (words.includes(title)) return use as ToolColumn;
    if (others?.test(part)) return 'ignore';
  }
  return null;
}

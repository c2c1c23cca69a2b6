import { AppError, toErrorData } from '$lib/domain/app-error';
import { errorMessage } from '$lib/messages/error-message';
import type { Translate } from '$lib/messages/translator';

/** What can go wrong around a command: files and names that are not there. The app never meets these. */
const sentences = {
  'file/missing': {
    en: (file: string) => `There is no file ${file}.`,
    nl: (file: string) => `Er is geen bestand ${file}.`
  },
  'file/unreadable': {
    en: (file: string) => `${file} may not be read, or is no file.`,
    nl: (file: string) => `${file} mag niet worden gelezen, of is geen bestand.`
  },
  'file/unwritable': {
    en: (file: string) => `${file} could not be written. What was there before is unchanged.`,
    nl: (file: string) => `${file} kon niet worden geschreven. Wat er stond is ongewijzigd.`
  },
  'file/no-mapping': {
    en: (file: string) => `${file} is no mapping, as --save-mapping writes it.`,
    nl: (file: string) => `${file} is geen koppeling, zoals --save-mapping die schrijft.`
  },
  'code/missing': {
    en: (name: string) => `There is no code “${name}” in this project.`,
    nl: (name: string) => `Er is geen code “${name}” in dit project.`
  },
  'coder/missing': {
    en: (name: string) => `There is no coder “${name}” in this project.`,
    nl: (name: string) => `Er is geen codeur “${name}” in dit project.`
  },
  'group/missing': {
    en: (name: string) => `There is no code group “${name}” in this project.`,
    nl: (name: string) => `Er is geen codegroep “${name}” in dit project.`
  },
  'network/missing': {
    en: (name: string) => `There is no network “${name}” in this project.`,
    nl: (name: string) => `Er is geen netwerk “${name}” in dit project.`
  },
  'role/missing': {
    en: (name: string) => `Nobody in this project has the role “${name}”.`,
    nl: (name: string) => `Niemand in dit project heeft de rol “${name}”.`
  },
  'phase/missing': {
    en: (name: string) => `There is no phase “${name}” in this project.`,
    nl: (name: string) => `Er is geen fase “${name}” in dit project.`
  },
  'configuration/missing': {
    en: (name: string) => `There is no CIMO configuration “${name}” in this project.`,
    nl: (name: string) => `Er is geen CIMO-configuratie “${name}” in dit project.`
  },
  'report/missing': {
    en: (name: string) => `There is no report “${name}” in this project.`,
    nl: (name: string) => `Er is geen rapport “${name}” in dit project.`
  },
  'session/missing': {
    en: (name: string) => `There is no comparison session “${name}” in this project.`,
    nl: (name: string) => `Er is geen vergelijkingssessie “${name}” in dit project.`
  },
  'questionnaire/missing': {
    en: (name: string) => `There is no questionnaire “${name}” in this project.`,
    nl: (name: string) => `Er is geen vragenlijst “${name}” in dit project.`
  },
  'browser/missing': {
    en: (format: string) => `No Chromium was found on this machine, which makes the ${format}. Ask for svg.`,
    nl: (format: string) =>
      `Op deze computer is geen Chromium gevonden, dat de ${format} maakt. Vraag om svg.`
  },
  'object/missing': {
    en: (name: string) => `Nothing in this project is called “${name}”.`,
    nl: (name: string) => `Niets in dit project heet “${name}”.`
  }
};

const didYouMean = {
  en: (names: string) => ` Did you mean ${names}?`,
  nl: (names: string) => ` Misschien is ${names} bedoeld?`
};

/** A name that a project does not have. */
export type MissingName = Exclude<keyof typeof sentences, `file/${string}` | 'browser/missing'>;

export type CommandLanguage = 'en' | 'nl';

/** An expected failure that only the command line meets. */
export class CommandFailure extends Error {
  constructor(
    readonly code: keyof typeof sentences,
    /** The file, or the name. */
    readonly subject: string,
    private readonly more: { suggestions?: readonly string[]; cause?: unknown } = {}
  ) {
    super(code, { cause: more.cause });
  }

  /** What happened, with the names that may have been meant. */
  sentence(language: CommandLanguage): string {
    const { suggestions = [] } = this.more;
    const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
      suggestions.map((name) => `“${name}”`)
    );
    return `${sentences[this.code][language](this.subject)}${names ? didYouMean[language](names) : ''}`;
  }
}

/** The command line was used wrongly: the message says how, and the exit code is 2. */
export class WrongUse extends Error {}

/** A failure in a JSON report. */
export type FailureReport = { code: string; message: string };

/** Code and sentence of an expected failure; null for anything else, which is a bug. */
export function describeFailure(
  error: unknown,
  language: CommandLanguage,
  translate: Translate
): FailureReport | null {
  if (error instanceof AppError)
    return { code: error.code, message: errorMessage(toErrorData(error), translate) };
  if (error instanceof CommandFailure) return { code: error.code, message: error.sentence(language) };
  if (error instanceof WrongUse) return { code: 'usage', message: error.message };
  return null;
}

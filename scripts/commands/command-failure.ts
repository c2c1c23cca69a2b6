import { AppError, toErrorData } from '$lib/domain/app-error';
import { errorMessage } from '$lib/messages/error-message';
import type { Translate } from '$lib/messages/translator';

/** What can go wrong around a command: files and codes that are not there. The app never meets these. */
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
  'code/missing': {
    en: (name: string) => `There is no code “${name}” in this project.`,
    nl: (name: string) => `Er is geen code “${name}” in dit project.`
  }
};

export type CommandLanguage = 'en' | 'nl';

/** An expected failure that only the command line meets. */
export class CommandFailure extends Error {
  constructor(
    readonly code: keyof typeof sentences,
    /** The file, or the name of the code. */
    readonly subject: string,
    cause?: unknown
  ) {
    super(code, { cause });
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
  if (error instanceof CommandFailure)
    return { code: error.code, message: sentences[error.code][language](error.subject) };
  if (error instanceof WrongUse) return { code: 'usage', message: error.message };
  return null;
}

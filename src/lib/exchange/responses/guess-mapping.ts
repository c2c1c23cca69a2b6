import type { ResponseMapping } from '$lib/domain/response-mapping';
import type { KnownQuestionnaire } from './known-questionnaire';
import type { ResponseFile } from './response-file';

export type SurveyTool = 'microsoft-forms' | 'google-forms' | 'qualtrics' | 'limesurvey';

/** How sure a guess about a column is, and what it rests on. */
export type ColumnGuess = {
  sheet: string;
  /** From 0; transposed, the row. */
  column: number;
  /** As in the mapping: the rows of titles joined. */
  title: string;
  /** A few different values. */
  samples: string[];
  certainty: 'sure' | 'likely' | 'unsure';
  because: 'number' | 'text' | 'tool' | 'title' | 'values' | 'kept-mapping' | 'nothing';
};

export type MappingGuess = {
  mapping: ResponseMapping;
  tool: SurveyTool | null;
  /** As `mapping.columns`. */
  columns: ColumnGuess[];
  /** Titles of columns that are left out because they hold personal data: addresses of computers and people, places. */
  personal: string[];
};

/** What somebody said of how a file lies: the rest is guessed with that. */
export type MappingShape = Partial<
  Pick<ResponseMapping, 'layout' | 'sheets' | 'firstRow' | 'titleRows' | 'momentPerSheet'>
>;

/**
 * How a file is to be read, as far as it tells and the questionnaire is known. Every guess can be corrected in the mapping;
 * `shape` is not guessed.
 */
export function guessMapping(file: ResponseFile, known: KnownQuestionnaire | null, shape: MappingShape = {}): MappingGuess {
  void file;
  void known;
  void shape;
  throw new Error('Not there yet');
}

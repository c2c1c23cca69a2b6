import type { AttributeKind } from '$lib/domain/attribute';
import type { ImportedAnswer, ResponseImport } from '$lib/commands/responses/imported-responses';
import type { CaseId } from '$lib/domain/ids';
import type { MappedItem, ResponseMapping } from '$lib/domain/response-mapping';
import type { Response } from '$lib/domain/response';
import type { IncomingResponse } from './incoming-responses';
import type { WidenedScale } from './widened-scales';

/** Who a respondent is: a case of the project, a case to be made of that name, nobody in particular, or left out. */
export type RespondentChoice = { caseId: CaseId } | 'new-case' | 'anonymous' | 'skip';

/** What to do with what is there already: add what is missing, take over all the file says, or nothing. */
export const changeDecisions = ['fill', 'take', 'keep'] as const;
export type ChangeDecision = (typeof changeDecisions)[number];

export type ResponseImportChoices = {
  /** The name of the file, as responses keep it. */
  fileName: string;
  /** What a new questionnaire is called. */
  name: string;
  /** By name as the file has it; without one somebody is nobody in particular. */
  respondents: ReadonlyMap<string, RespondentChoice>;
  /** For responses and cases without a decision of their own. */
  changed: ChangeDecision;
  /** By `PlannedResponse.key`. */
  byResponse: ReadonlyMap<string, ChangeDecision>;
  /** Which counts when somebody answered twice at one moment and differently. */
  duplicates: 'first' | 'last';
  /** Answers put right by hand, by `correctionKey`; null leaves an answer out. */
  corrections: ReadonlyMap<string, ImportedAnswer['value']>;
  /** How the file was read, to be kept under a name. */
  mapping: { name: string; mapping: ResponseMapping } | null;
};

/** An answer as it can be shown: choices by label. */
export type ShownAnswer = Pick<ImportedAnswer, 'value' | 'missing' | 'text'>;

/** Where a response differs from the one that is there. An empty answer of a file is no difference. */
export type ResponseChange =
  | {
      kind: 'answer';
      /** Number of the item. */
      item: string;
      /** Null: it was not asked. */
      before: ShownAnswer | null;
      after: ShownAnswer;
      /** Nothing was there: `fill` takes it. */
      isAddition: boolean;
      applies: boolean;
    }
  | { kind: 'date'; before: string | null; after: string; isAddition: boolean; applies: boolean }
  | { kind: 'case'; after: string; isAddition: true; applies: boolean };

export type PlannedResponse = {
  /** Tells the responses of a plan apart. */
  key: string;
  incoming: IncomingResponse;
  /** The name of the case, or what the respondent is called. */
  who: string;
  hasCase: boolean;
  moment: string;
};

export type ChangedResponse = PlannedResponse & {
  existing: Response;
  decision: ChangeDecision;
  changes: readonly ResponseChange[];
};

export type SkippedResponse = {
  incoming: IncomingResponse;
  reason:
    /** Every answer is empty. */
    | 'empty'
    | 'respondent-left-out'
    /** The same respondent has another response at that moment, which has all this one says or counts instead. */
    | 'twice';
};

/** What a file says of a case that is not what the project says. `field` is the name of an attribute, or null for the role. */
export type CaseChange = {
  name: string;
  field: string | null;
  before: string | number | boolean | null;
  after: string | number | boolean;
  isAddition: boolean;
  applies: boolean;
};

/** What an import would do, and the intent of `importResponses` that does just that. */
export type ResponseImportPlan = {
  fresh: readonly PlannedResponse[];
  same: readonly PlannedResponse[];
  changed: readonly ChangedResponse[];
  skipped: readonly SkippedResponse[];
  /** Names, each once. */
  newCases: readonly string[];
  caseChanges: readonly CaseChange[];
  newItems: readonly MappedItem[];
  /** Labels that become choices of items that are there. */
  newChoices: readonly { item: string; labels: readonly string[] }[];
  /** Scales that accepted answers lie off. */
  widenedScales: readonly WidenedScale[];
  newMoments: readonly string[];
  newAttributes: readonly { name: string; kind: AttributeKind }[];
  /** How many properties of respondents go nowhere, as these have no case. */
  lostAttributes: number;
  intent: ResponseImport;
  /** Whether anything would change, the mapping aside. */
  isEmpty: boolean;
};

/** One string for an answer in a file: corrections are kept by it. */
export function correctionKey(
  { respondent, moment }: Pick<IncomingResponse, 'respondent' | 'moment'>,
  item: string
): string {
  return JSON.stringify([respondent, moment, item]);
}

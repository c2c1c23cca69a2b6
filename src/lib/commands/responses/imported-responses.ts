import type { AttributeKind } from '$lib/domain/attribute';
import type { CaseId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { AnswerScale } from '$lib/domain/item';
import type { MissingReason, Response } from '$lib/domain/response';
import type { MappedItem, ResponseMapping } from '$lib/domain/response-mapping';

/** An answer as a file gives it: its item by number, choices by label. Null with a reason where there is none. */
export type ImportedAnswer = {
  item: string;
  value: number | string | readonly string[] | null;
  missing: MissingReason | null;
  /** Words beside it. */
  text: string | null;
  /** What stood there, when that is no answer. */
  found: string | null;
};

/** A filled-in questionnaire that is stored, or that changes. */
export type ImportedResponse = {
  /** The one that is there already; null makes one. */
  id: ResponseId | null;
  /** By name. */
  moment: string;
  /** The case who answered: one of the project, or by name one of `cases`; null without a case. */
  who: { caseId: CaseId } | { caseName: string } | null;
  /** Who answered, as the file says. */
  respondent: string;
  /** `YYYY-MM-DD`; null: not known, or as it is. */
  date: string | null;
  /** Of one that is there: only those that are taken over. */
  answers: readonly ImportedAnswer[];
  source: NonNullable<Response['source']>;
};

/** What a file tells of a case. Its role and what is known of it are written over. */
export type ImportedCase = {
  /** The one that is there; null makes one, or takes the one that has the name. */
  id: CaseId | null;
  name: string;
  role: string | null;
  attributes: readonly { name: string; value: string | number | boolean }[];
};

/** All that a file with responses brings: the intent of `importResponses`. */
export type ResponseImport = {
  /** Null makes a questionnaire called `name`. */
  questionnaireId: QuestionnaireId | null;
  name: string;
  /** Items that are not there yet, a heading before its sub-items. */
  items: readonly MappedItem[];
  /** Labels that become choices of an item that is there. */
  choices: readonly { item: string; labels: readonly string[] }[];
  /** Scales, of new items too, that become wider or finer for the answers that come in. */
  scales: readonly { item: string; scale: AnswerScale }[];
  /** Names of moments that are not there yet, in order. */
  moments: readonly string[];
  /** Those that are not there yet. */
  attributes: readonly { name: string; kind: AttributeKind }[];
  cases: readonly ImportedCase[];
  /** By anything that tells them apart: a map, as 50,000 of them are dear to copy and nobody changes them. */
  responses: ReadonlyMap<string, ImportedResponse>;
  /** How the file was read, kept under a name for the next one; null keeps nothing. */
  mapping: { name: string; mapping: ResponseMapping } | null;
};

import type { AttributeKind } from '$lib/domain/attribute';
import type { ImportedAnswer } from '$lib/commands/responses/imported-responses';
import type { MappedItem } from '$lib/domain/response-mapping';

/** What one respondent answered at one moment, as a file gives it. */
export type IncomingResponse = {
  /** Of one without a name, what the tool calls the response, or the row. */
  respondent: string;
  isAnonymous: boolean;
  /** What the survey tool calls it; null when it says nothing. */
  responseId: string | null;
  moment: string;
  /** `YYYY-MM-DD` */
  date: string | null;
  role: string | null;
  attributes: readonly { name: string; kind: AttributeKind; value: string | number | boolean }[];
  answers: readonly ImportedAnswer[];
  sheet: string;
  /** From 1. */
  row: number;
};

/** A respondent as a file calls them. */
export type IncomingRespondent = {
  name: string;
  /** Other names, in the file or known, that may be the same person. */
  resembles: readonly string[];
};

/** What a file with responses holds. */
export type IncomingResponses = {
  /** All that occur. */
  items: readonly MappedItem[];
  /** All that occur, in their order. */
  moments: readonly string[];
  /** Without those who are anonymous. */
  respondents: readonly IncomingRespondent[];
  responses: readonly IncomingResponse[];
};

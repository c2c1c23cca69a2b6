import type { AttributeKind } from '$lib/domain/attribute';
import type { ConsentState } from '$lib/domain/case';

/** An attribute that a column of a file holds. */
export type IncomingAttribute = {
  name: string;
  /** What its values look like; counts only when the project has no attribute of this name. */
  kind: AttributeKind;
  /** Of kind `choice`, in order. */
  choices: readonly string[];
};

/** A case as a row of a file tells of it. Null is what the row does not say: no such column, or an empty cell. */
export type IncomingCase = {
  /** Its row in the sheet, 1 for the first. */
  row: number;
  /** Trimmed; may be empty. */
  name: string;
  role: string | null;
  pseudonym: string | null;
  comment: string | null;
  /** Words that are no state are kept as they stood. */
  consent: { state: ConsentState | null; words: string } | null;
  consentDate: { date: string | null; words: string } | null;
  consentComment: string | null;
  groups: readonly string[];
  /** Cells with something in them, by the name of the attribute. */
  values: readonly { attribute: string; words: string }[];
};

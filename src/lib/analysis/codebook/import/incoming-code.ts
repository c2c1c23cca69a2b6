import type { CodeLevel } from '$lib/domain/code';

/** What a reader of a codebook could not take as it stood. */
export type IncomingNote = 'unknown-level' | 'unknown-colour' | 'unreadable-example';

/** A code as a row of a file tells of it. Null is what the file does not speak of: it has no such column. */
export type IncomingCode = {
  /** Its row in the sheet, 1 for the first. */
  row: number;
  /** Trimmed; may be empty. */
  name: string;
  /** Names of the codes above it, from the root down, as far as the row knows them; empty at the top. */
  above: readonly string[] | null;
  level: CodeLevel | null;
  colour: number | null;
  order: number | null;
  definition: string | null;
  include: string | null;
  exclude: string | null;
  comment: string | null;
  groups: readonly string[] | null;
  /** `10:17`. */
  example: string | null;
  notes: readonly IncomingNote[];
};

export const importedTexts = ['definition', 'include', 'exclude', 'comment'] as const;

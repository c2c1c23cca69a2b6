import * as z from 'zod/mini';
import { instant, projectId } from '$lib/domain/ids';
import { tableNames, type TableName } from '$lib/domain/tables';

/** The version of the bundle this code writes, and the newest it reads. */
export const bundleVersion = 6;

/** The first version with each of these tables; the others were there from the start. */
export const tableSince: Partial<Record<TableName, number>> = {
  codeGroups: 2,
  relationTypes: 2,
  relations: 2,
  memos: 2,
  networks: 2,
  networkNodes: 2,
  axialParadigms: 2,
  phases: 3,
  evidenceRules: 3,
  evidenceOverrules: 3,
  cellConclusions: 3,
  configurations: 3,
  configurationEvidence: 3,
  sections: 3,
  findings: 3,
  findingQuotations: 3,
  recommendations: 3,
  reports: 3,
  sessions: 4,
  sessionCodebooks: 4,
  seatCodings: 4,
  decisions: 4,
  measurements: 4,
  questionnaires: 5,
  items: 5,
  moments: 5,
  responses: 5,
  attributes: 5,
  caseGroups: 5,
  tracks: 6,
  events: 6,
  formTemplates: 6,
  forms: 6,
  plannedSources: 6,
  iterations: 6,
  logEntries: 6
};

export const manifestEntry = 'manifest.json';
/** The history, one entry a line, in order of sequence. */
export const historyEntryName = 'history.ndjson';
/** Turns and pages of the texts, one text a line; the words themselves are in `textEntry`. */
export const textsEntry = 'texts.ndjson';

/** Where the records of a table are, one a line. */
export function tableEntry(table: TableName): string {
  return `records/${table}.ndjson`;
}

/** Where the words of a text are: plain UTF-8 that anyone can read without Kerncode. */
export function textEntry(textId: string): string {
  // A colon is allowed in an id and not in a file name on Windows.
  return `texts/${textId.replaceAll(':', '%3A')}.txt`;
}

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());

/** What any version of the manifest has: enough to know what it is and how new. */
export const manifestHead = z.object({ format: z.literal('kerncode'), version: z.int().check(z.positive()) });

/** What a bundle says of itself, first in the zip. */
export const bundleManifest = z.extend(manifestHead, {
  /** The program that wrote it, with its version: `Kerncode 0.1.0`. */
  app: z.string(),
  project: z.object({ id: projectId, name: z.string() }),
  savedAt: instant,
  counts: z.object({
    ...(Object.fromEntries(
      tableNames.map((table) => [table, tableSince[table] ? z.optional(count) : count])
    ) as Record<TableName, typeof count>),
    texts: count,
    history: count
  }),
  entries: z.array(z.object({ name: z.string().check(z.minLength(1)), bytes: count, sha256 }))
});
export type BundleManifest = z.infer<typeof bundleManifest>;

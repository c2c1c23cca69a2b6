import * as z from 'zod/mini';
import type { HistoryEntry } from '$lib/domain/change';
import { historyEntrySchema } from '$lib/domain/change';
import { documentTextSchema, type DocumentText } from '$lib/domain/document-text';
import { tableNames, tableSchemas, type TableName, type TableRecord } from '$lib/domain/tables';
import type { ProjectContents } from '../project-contents';
import { BundleDamage } from './bundle-damage';
import { readBundleEntries, type BundleEntries } from './bundle-entries';
import { historyEntryName, tableEntry, tableSince, textEntry, textsEntry } from './bundle-manifest';
import { checkRecords } from './check-records';
import { checkTexts } from './check-texts';
import { parseNdjson } from './parse-ndjson';
import type { BundleRecords } from './bundle-records';

/**
 * The project in a `.kerncode` file, or an error that says what is damaged: checksums, counts, every record by its
 * schema and every reference are checked before anything is given back.
 *
 * @throws AppError `bundle/not-a-bundle`, `bundle/newer-version`, `bundle/damaged` (`problem` is a key of
 * `BundleProblem` with its line: `invalid-record line 12: name too_small`).
 */
export async function parseBundle(bytes: Uint8Array, fileName: string): Promise<ProjectContents> {
  try {
    const entries = await readBundleEntries(bytes, fileName);
    const records = Object.fromEntries(
      tableNames.map((table) => [table, readTable(entries, table)])
    ) as BundleRecords;
    const texts = readTexts(entries);
    const history = readHistory(entries);
    checkRecords(records, entries.manifest.project.id);
    checkTexts(records, texts, history);
    return { records, texts, history };
  } catch (error) {
    throw error instanceof BundleDamage ? error.toAppError(fileName) : error;
  }
}

function readTable<Table extends TableName>(entries: BundleEntries, table: Table): TableRecord<Table>[] {
  if (entries.manifest.version < (tableSince[table] ?? 1)) return [];
  const entry = tableEntry(table);
  const records = parseNdjson(entry, requireText(entries, entry), tableSchemas[table]);
  requireCount(entry, records, entries.manifest.counts[table]);
  return records as TableRecord<Table>[];
}

function readTexts(entries: BundleEntries): DocumentText[] {
  const structures = parseNdjson(
    textsEntry,
    requireText(entries, textsEntry),
    z.omit(documentTextSchema, { text: true })
  );
  requireCount(textsEntry, structures, entries.manifest.counts.texts);
  return structures.map(({ id, documentId, turns, pages }) => ({
    id,
    documentId,
    text: requireText(entries, textEntry(id)),
    turns,
    pages
  }));
}

function readHistory(entries: BundleEntries): HistoryEntry[] {
  const history = parseNdjson(historyEntryName, requireText(entries, historyEntryName), historyEntrySchema);
  requireCount(historyEntryName, history, entries.manifest.counts.history);
  const sequences = new Set<number | null>([null]);
  history.forEach(({ sequence, undoTop, redoTop }, index) => {
    const line = index + 1;
    if (index > 0 && sequence <= history[index - 1]!.sequence)
      throw new BundleDamage(historyEntryName, { key: 'duplicate-number', line });
    sequences.add(sequence);
    for (const [field, top] of Object.entries({ undoTop, redoTop }))
      if (!sequences.has(top))
        throw new BundleDamage(historyEntryName, {
          key: 'dangling-reference',
          line,
          detail: `${field} ${top}`
        });
  });
  // The schema reads the envelope; the records inside were valid when each change was made.
  return history as unknown as HistoryEntry[];
}

function requireText({ texts }: BundleEntries, entry: string): string {
  const text = texts.get(entry);
  if (text === undefined) throw new BundleDamage(entry, { key: 'missing-entry' });
  return text;
}

function requireCount(entry: string, found: readonly unknown[], counted: number): void {
  if (found.length !== counted) throw new BundleDamage(entry, { key: 'count' });
}

import type { HistoryEntry } from '$lib/domain/change';
import type { DocumentText } from '$lib/domain/document-text';
import { BundleDamage } from './bundle-damage';
import { historyEntryName, tableEntry, textEntry, textsEntry } from './bundle-manifest';
import type { BundleRecords } from './bundle-records';

/**
 * Refuses texts that do not fit: a document (now or in the history) without its text or of another length, turns
 * or marks outside the text or out of order.
 *
 * @throws BundleDamage
 */
export function checkTexts(records: BundleRecords, texts: DocumentText[], history: HistoryEntry[]): void {
  const byId = new Map<string, DocumentText>();
  texts.forEach((text, index) => {
    if (byId.has(text.id)) throw new BundleDamage(textsEntry, { key: 'duplicate-id', line: index + 1 });
    if (!isOrdered(text)) throw new BundleDamage(textsEntry, { key: 'invalid-offsets', line: index + 1 });
    byId.set(text.id, text);
  });
  records.documents.forEach(({ textId, length }, index) => {
    requireText(byId, textId, tableEntry('documents'), index);
    if (byId.get(textId)?.text.length !== length)
      throw new BundleDamage(textEntry(textId), { key: 'invalid-offsets', line: index + 1 });
  });
  history.forEach(({ change }, index) => {
    for (const { table, before, after } of change.operations) {
      if (table !== 'documents') continue;
      for (const document of [before, after])
        if (document) requireText(byId, document.textId, historyEntryName, index);
    }
  });
}

function requireText(byId: ReadonlyMap<string, unknown>, textId: string, entry: string, index: number): void {
  if (byId.has(textId)) return;
  throw new BundleDamage(entry, { key: 'dangling-reference', line: index + 1, detail: `textId ${textId}` });
}

/** Whether turns lie in the text one after another, and their time marks and the page marks too. */
function isOrdered({ text, turns, pages }: DocumentText): boolean {
  let done = 0;
  for (const { start, end, times } of turns) {
    if (start < done || end < start || end > text.length) return false;
    if (
      !ascends(
        times.map(({ offset }) => offset),
        start,
        end
      )
    )
      return false;
    done = end;
  }
  return ascends(
    pages.map(({ offset }) => offset),
    0,
    text.length
  );
}

function ascends(offsets: readonly number[], least: number, most: number): boolean {
  let last = least;
  for (const offset of offsets) {
    if (offset < last || offset > most) return false;
    last = offset;
  }
  return true;
}

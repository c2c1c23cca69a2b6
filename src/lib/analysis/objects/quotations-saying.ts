import type { DocumentId } from '$lib/domain/ids';
import type { Quotation } from '$lib/domain/quotation';
import { foldText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';
import type { FoundObject } from './found-object';
import { newestFirst } from './newest-first';

/** How much of a quotation is shown to tell it from others, in UTF-16 code units. */
const hintLength = 120;
/** How much of a long quotation is searched. */
const searchedLength = 2000;
/** Fewer characters than this are in nearly every quotation. */
const fewestCharacters = 3;

type TextOf = (documentId: DocumentId) => string | undefined;

/**
 * The quotations whose own text holds every (folded) word, the latest first; of no words, simply the latest. Those of
 * documents whose text is not loaded are only found by no words.
 */
export function quotationsSaying(
  model: ProjectModel,
  words: readonly string[],
  limit: number,
  textOf?: TextOf
): FoundObject[] {
  if (words.length > 0 && words.join(' ').length < fewestCharacters) return [];
  const found: FoundObject[] = [];
  const latestFirst = model.list('quotations').sort((a, b) => newestFirst(a.createdAt, b.createdAt));
  for (const quotation of latestFirst) {
    if (found.length === limit) break;
    if (words.length > 0) {
      const text = wordsOf(quotation, searchedLength, textOf);
      const folded = text === undefined ? '' : foldText(text).folded;
      if (!words.every((word) => folded.includes(word))) continue;
    }
    const document = model.get('documents', quotation.documentId);
    found.push({
      ref: { kind: 'quotation', id: quotation.id },
      name: `${document.number}:${quotation.number}`,
      hint: quotationHint(model, quotation, textOf)
    });
  }
  return found;
}

/** The first words of a quotation on one line; the document's name where its text is not loaded. */
export function quotationHint(model: ProjectModel, quotation: Quotation, textOf?: TextOf): string {
  const text = wordsOf(quotation, hintLength, textOf);
  return (
    text?.replace(/\s+/g, ' ').trim().toWellFormed() ?? model.get('documents', quotation.documentId).name
  );
}

function wordsOf({ documentId, start, end }: Quotation, longest: number, textOf?: TextOf) {
  return textOf?.(documentId)?.slice(start, Math.min(end, start + longest));
}

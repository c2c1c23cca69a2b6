import type { DocumentId } from '$lib/domain/ids';
import { objectKey, type ObjectKind } from '$lib/domain/object-ref';
import { foldText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';
import type { FoundObject } from './found-object';
import { listObjects } from './list-objects';
import type { ObjectWords } from './object-name';
import { parseCitation } from './parse-citation';
import { quotationHint, quotationsSaying } from './quotations-saying';

export type ObjectSearch = {
  /** What may be found; of two that match as well, the kind named first comes first. */
  kinds: readonly ObjectKind[];
  /** How many at most. */
  limit: number;
  words: ObjectWords;
  /** The text of a document where it is loaded: for the words of quotations. */
  textOf?: (documentId: DocumentId) => string | undefined;
};

/**
 * The objects a query names, best first: the quotations of `10:17` or `10:`; else whatever holds every word of the
 * query (case and accents folded), names that begin with it before names that hold it before hints. Quotations are found by their
 * words from three characters on. An empty query gives the latest quotations and memos and the first of the other
 * kinds, as many of each. O(objects), and O(text of the quotations) for those.
 */
export function findObjects(model: ProjectModel, query: string, search: ObjectSearch): FoundObject[] {
  const { kinds, limit } = search;
  const cited = kinds.includes('quotation') ? citedQuotations(model, query, search) : null;
  if (cited) return cited;
  const wanted = foldText(query.trim()).folded;
  if (wanted === '') return firstOfEach(model, search);
  const words = wanted.split(/\s+/);
  const found = kinds
    .filter((kind) => kind !== 'quotation')
    .flatMap((kind) => listObjects(model, kind, search.words))
    .flatMap((object) => {
      const name = foldText(object.name).folded;
      const all = object.hint ? `${name}\n${foldText(object.hint).folded}` : name;
      return words.every((word) => all.includes(word)) ? [{ object, rank: rankOf(name, wanted) }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ object }) => object);
  const room = limit - found.length;
  const quotations =
    kinds.includes('quotation') && room > 0 ? quotationsSaying(model, words, room, search.textOf) : [];
  return [...found, ...quotations].slice(0, limit);
}

/** 0 the name itself, 1 it begins so, 2 a word of it does, 3 it holds the query, 4 only the hint or the words apart do. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const at = name.indexOf(wanted);
  if (at === -1) return 4;
  return /[\s.,:;()/–-]/.test(name[at - 1]!) ? 2 : 3;
}

function citedQuotations(
  model: ProjectModel,
  query: string,
  { limit, textOf }: ObjectSearch
): FoundObject[] | null {
  const citation = parseCitation(query);
  const document = citation && model.findDocumentByNumber(citation.document);
  if (!citation || !document) return null;
  const wanted = citation.quotation === null ? '' : String(citation.quotation);
  return model
    .quotationsOf(document.id)
    .filter(({ number }) => String(number).startsWith(wanted))
    .sort((a, b) => a.number - b.number)
    .slice(0, limit)
    .map((quotation) => ({
      ref: { kind: 'quotation', id: quotation.id },
      name: `${document.number}:${quotation.number}`,
      hint: quotationHint(model, quotation, textOf)
    }));
}

function firstOfEach(model: ProjectModel, { kinds, limit, words, textOf }: ObjectSearch): FoundObject[] {
  const share = Math.ceil(limit / Math.max(1, kinds.length));
  const first = kinds.map((kind) =>
    kind === 'quotation'
      ? quotationsSaying(model, [], limit, textOf)
      : listObjects(model, kind, words).slice(0, limit)
  );
  // What one kind leaves free, the others take in their order.
  const even = new Set(first.flatMap((objects) => objects.slice(0, share)).map(({ ref }) => objectKey(ref)));
  for (const { ref } of first.flat()) if (even.size < limit) even.add(objectKey(ref));
  return first
    .flat()
    .filter(({ ref }) => even.has(objectKey(ref)))
    .slice(0, limit);
}

import { objectName, type ObjectWords } from '$lib/analysis/objects/object-name';
import type { CodeLevel } from '$lib/domain/code';
import type { DocumentId } from '$lib/domain/ids';
import { objectKey, type ObjectKind, type ObjectRef } from '$lib/domain/object-ref';
import type { ProjectModel } from '$lib/model/project-model';

/** An object as a network shows it. */
export type NetworkObject = {
  ref: ObjectRef;
  key: string;
  kind: ObjectKind;
  /** A name, or `10:17` for a quotation. */
  name: string;
  /** The words under the name: of a quotation or a question how it begins; empty for what has none. */
  words: string;
  /** Of a code; null for the rest. */
  code: { level: CodeLevel; colour: number; grounded: number; density: number } | null;
};

/** Characters of a quotation, question or memo that go in a node. */
const wordsLength = 60;

/**
 * What a network shows of an object; null when it is no longer in the project. `findText` gives a document's text where
 * that is loaded; without it a quotation shows no words.
 */
export function networkObject(
  model: ProjectModel,
  ref: ObjectRef,
  words: ObjectWords,
  findText: (documentId: DocumentId) => string | undefined = () => undefined
): NetworkObject | null {
  const name = objectName(model, ref, words);
  if (name === null) return null;
  const code = ref.kind === 'code' ? model.get('codes', ref.id) : null;
  return {
    ref,
    key: objectKey(ref),
    kind: ref.kind,
    name,
    words: beginningOf(wordsOf(model, ref, findText)),
    code: code && {
      level: code.level,
      colour: code.colour,
      grounded: model.quotationCount(code.id),
      density: model.relationCount({ kind: 'code', id: code.id })
    }
  };
}

function wordsOf(
  model: ProjectModel,
  ref: ObjectRef,
  findText: (documentId: DocumentId) => string | undefined
): string {
  switch (ref.kind) {
    case 'quotation': {
      const { documentId, start, end } = model.get('quotations', ref.id);
      // One more than is shown, so that what is cut is seen to be.
      return findText(documentId)?.slice(start, Math.min(end, start + wordsLength * 2)) ?? '';
    }
    case 'question':
      return model.get('questions', ref.id).text;
    case 'case':
      return model.get('cases', ref.id).role;
    case 'cimo':
      return model.get('cimoElements', ref.id).description;
    default:
      return '';
  }
}

/** The first words, cut after a whole one, with an ellipsis where there is more. */
function beginningOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= wordsLength) return words;
  const cut = words.slice(0, wordsLength + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, end > wordsLength / 2 ? end : wordsLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s.,;:]+$/, '')}…`;
}

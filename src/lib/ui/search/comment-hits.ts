import { currentNames } from '$lib/analysis/objects/current-names';
import type { AxialParadigm } from '$lib/domain/axial-paradigm';
import type { Case } from '$lib/domain/case';
import type { CodeGroup } from '$lib/domain/code-group';
import type { SourceDocument } from '$lib/domain/document';
import type { Network } from '$lib/domain/network';
import type { Quotation } from '$lib/domain/quotation';
import type { Relation } from '$lib/domain/relation';
import { findAll, type TextHit } from '$lib/language/find-all';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import type { ProjectModel } from '$lib/model/project-model';

/** What a comment is on; those on codes are found with the codes. */
export type CommentedObject =
  | { kind: 'document'; document: SourceDocument }
  | { kind: 'quotation'; document: SourceDocument; quotation: Quotation }
  | { kind: 'case'; person: Case }
  | { kind: 'group'; group: CodeGroup }
  | { kind: 'relation'; relation: Relation }
  | { kind: 'network'; network: Network }
  | { kind: 'paradigm'; paradigm: AxialParadigm };

/** A comment with the query in it: its words without formatting, which the first hit is in. */
export type CommentHit = { id: string; on: CommentedObject; words: string; hit: TextHit };

/** Comments that hold the query: on documents with their quotations in order, then on all else. O(characters). */
export function commentHits(
  model: ProjectModel,
  documents: readonly SourceDocument[],
  query: string
): CommentHit[] {
  const nameOf = currentNames(model);
  const hitsIn = (id: string, comment: string, on: CommentedObject): CommentHit[] => {
    const words = notePlainText(comment, nameOf);
    const [hit] = words === '' ? [] : findAll(words, query);
    return hit ? [{ id, on, words, hit }] : [];
  };
  return [
    ...documents.flatMap((document) => [
      ...hitsIn(document.id, document.comment, { kind: 'document', document }),
      ...model
        .quotationsOf(document.id)
        .flatMap((quotation) =>
          hitsIn(quotation.id, quotation.comment, { kind: 'quotation', document, quotation })
        )
    ]),
    ...model.list('cases').flatMap((person) => hitsIn(person.id, person.comment, { kind: 'case', person })),
    ...model.list('codeGroups').flatMap((group) => hitsIn(group.id, group.comment, { kind: 'group', group })),
    ...model
      .list('relations')
      .flatMap((relation) => hitsIn(relation.id, relation.comment, { kind: 'relation', relation })),
    ...model
      .list('networks')
      .flatMap((network) => hitsIn(network.id, network.comment, { kind: 'network', network })),
    ...model.list('axialParadigms').flatMap((paradigm) => {
      const notes = Object.values(paradigm.slots).map(({ note }) => note);
      return hitsIn(paradigm.id, notes.filter((note) => note !== '').join('\n\n'), {
        kind: 'paradigm',
        paradigm
      });
    })
  ];
}

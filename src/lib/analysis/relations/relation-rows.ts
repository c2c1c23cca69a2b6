import type { RelationId } from '$lib/domain/ids';
import type { Relation } from '$lib/domain/relation';
import type { RelatedKind, RelationType } from '$lib/domain/relation-type';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { foldText } from '$lib/language/fold-text';
import { citation } from '$lib/model/citation';
import type { ProjectModel } from '$lib/model/project-model';
import { currentNames } from '../objects/current-names';
import { findCircles } from './find-circles';

/** A relation as a table shows it. */
export type RelationRow = {
  relation: Relation;
  type: RelationType;
  /** The type in the reader's language. */
  typeName: string;
  /** A code's name, or `10:17`. */
  from: string;
  to: string;
  /** Citations of the quotations that ground it; of a relation between quotations there are none. */
  grounds: string[];
  /** Its words, without formatting. */
  comment: string;
  coder: string;
  /** Whether it is part of a circle: see `findCircles`. */
  inCircle: boolean;
};

export const relationSortKeys = ['from', 'relation', 'to', 'grounds', 'createdAt'] as const;
export type RelationSortKey = (typeof relationSortKeys)[number];
export type RelationSort = { key: RelationSortKey; descending: boolean };
export type RelationFilter = { typeId: string | null; text: string; onlyCircles: boolean };

/** Every relation between codes, or between quotations, in order of making. O(relations). */
export function relationRows(
  model: ProjectModel,
  between: RelatedKind,
  nameOfType: (type: RelationType) => string
): RelationRow[] {
  const circled = new Set<RelationId>(findCircles(model, between).flatMap(({ relationIds }) => relationIds));
  const nameOfObject = currentNames(model);
  const cite = (id: string) => citation(model, model.get('quotations', id));
  return model
    .list('relations')
    .filter((relation) => relation.between === between)
    .map((relation) => {
      const type = model.relationType(relation.typeId);
      const nameOf = (id: string) => (relation.between === 'code' ? model.get('codes', id).name : cite(id));
      return {
        relation,
        type,
        typeName: nameOfType(type),
        from: nameOf(relation.fromId),
        to: nameOf(relation.toId),
        grounds: relation.between === 'code' ? relation.quotationIds.map(cite) : [],
        comment: notePlainText(relation.comment, nameOfObject),
        coder: model.find('coders', relation.createdBy)?.name ?? '',
        inCircle: circled.has(relation.id)
      };
    });
}

/** The rows that pass the filter: of the type, with the text in a name or comment (case and accents folded), in a circle. */
export function filterRelationRows(rows: readonly RelationRow[], filter: RelationFilter): RelationRow[] {
  const wanted = foldText(filter.text.trim()).folded;
  return rows.filter(
    ({ type, inCircle, from, to, comment }) =>
      (filter.typeId === null || type.id === filter.typeId) &&
      (!filter.onlyCircles || inCircle) &&
      (wanted === '' || foldText(`${from}\n${to}\n${comment}`).folded.includes(wanted))
  );
}

/** The rows in order; names as people order them (`2:9` before `10:1`), equal ones as they were. */
export function sortRelationRows(
  rows: readonly RelationRow[],
  { key, descending }: RelationSort,
  locale: string
): RelationRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const by: Record<RelationSortKey, (a: RelationRow, b: RelationRow) => number> = {
    from: (a, b) => compare(a.from, b.from),
    relation: (a, b) => compare(a.typeName, b.typeName),
    to: (a, b) => compare(a.to, b.to),
    grounds: (a, b) => a.grounds.length - b.grounds.length,
    createdAt: (a, b) => compare(a.relation.createdAt, b.relation.createdAt)
  };
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * by[key](a, b));
}

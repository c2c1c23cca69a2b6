import * as z from 'zod/mini';
import { relationTypeId, type RelationTypeId } from './ids';
import { nameLengths } from './name-lengths';

/** What a relation ties together: codes, or quotations. */
export const relatedKinds = ['code', 'quotation'] as const;
export type RelatedKind = (typeof relatedKinds)[number];

/**
 * A kind of relation. The built-in ones are not stored until someone edits them: then a record of the same id takes
 * their place, with `name` null for as long as the name is still the reader's language's own.
 */
export const relationTypeSchema = z.object({
  id: relationTypeId,
  between: z.enum(relatedKinds),
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(nameLengths.relationType))),
  /** Reads the same from both sides: "is associated with". */
  symmetric: z.boolean(),
  /** From A to B and B to C follows A to C: "is part of". */
  transitive: z.boolean(),
  /** No longer offered; relations of this type stay. */
  retired: z.boolean()
});
export type RelationType = z.infer<typeof relationTypeSchema>;

export const builtInRelationTypeIds = [
  'is-cause-of',
  'is-condition-for',
  'is-consequence-of',
  'is-strategy-for',
  'is-part-of',
  'is-a',
  'contradicts',
  'is-associated-with',
  'explains',
  'contradicts-quotation',
  'continues',
  'criticises'
] as const;
export type BuiltInRelationTypeId = (typeof builtInRelationTypeIds)[number];

const builtIn = (
  id: BuiltInRelationTypeId,
  between: RelatedKind,
  { symmetric = false, transitive = false } = {}
): RelationType => ({
  id: id as string as RelationTypeId,
  between,
  name: null,
  symmetric,
  transitive,
  retired: false
});

/** The types every project begins with, those between codes first. */
export const builtInRelationTypes: readonly RelationType[] = [
  builtIn('is-cause-of', 'code', { transitive: true }),
  builtIn('is-condition-for', 'code', { transitive: true }),
  builtIn('is-consequence-of', 'code', { transitive: true }),
  builtIn('is-strategy-for', 'code'),
  builtIn('is-part-of', 'code', { transitive: true }),
  builtIn('is-a', 'code', { transitive: true }),
  builtIn('contradicts', 'code', { symmetric: true }),
  builtIn('is-associated-with', 'code', { symmetric: true }),
  builtIn('explains', 'quotation'),
  builtIn('contradicts-quotation', 'quotation', { symmetric: true }),
  builtIn('continues', 'quotation', { transitive: true }),
  builtIn('criticises', 'quotation')
];

export function isBuiltInRelationType(id: string): id is BuiltInRelationTypeId {
  return (builtInRelationTypeIds as readonly string[]).includes(id);
}

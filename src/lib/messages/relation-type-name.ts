import { isBuiltInRelationType, type RelationType } from '$lib/domain/relation-type';
import type { Translate } from './translator';

/**
 * What a type of relation is called in the translator's language, read from the first end to the second ("is a cause
 * of") or, `reversed`, from the second to the first ("has as a cause").
 */
export function relationTypeName(
  { id, name, symmetric }: Pick<RelationType, 'id' | 'name' | 'symmetric'>,
  translate: Translate,
  { reversed = false } = {}
): string {
  const isReverse = reversed && !symmetric;
  if (name !== null) return isReverse ? translate('relations.reverseOfOwn', { name }) : name;
  const key: string = id;
  if (!isBuiltInRelationType(key)) return translate('relations.unknownType');
  return translate(isReverse ? `relations.reverse.${key}` : `relations.type.${key}`);
}

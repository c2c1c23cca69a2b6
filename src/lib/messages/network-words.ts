import type { NetworkLink } from '$lib/analysis/networks/network-link';
import type { NetworkObject } from '$lib/analysis/networks/network-object';
import { networkLinkKinds } from '$lib/domain/network';
import { objectKinds } from '$lib/domain/object-ref';
import { codeLevels } from '$lib/domain/code';
import type { RelationTypeId } from '$lib/domain/ids';
import type { RelationType } from '$lib/domain/relation-type';
import { relationTypeName } from './relation-type-name';
import type { Translate } from './translator';

/** Where the types of relations are known: a project. */
type RelationTypes = { relationType(id: RelationTypeId): RelationType };

/** What stands beside a link in a figure; empty for what its line says already. */
export function linkLabel(model: RelationTypes, link: NetworkLink, translate: Translate): string {
  if (link.relation) {
    return relationTypeName(model.relationType(link.relation.typeId), translate);
  }
  if (link.stance === 'contrary') return translate('network.contrary');
  if (link.kind === 'cooccurrence' && link.weight > 1)
    return translate('network.times', { count: link.weight });
  return '';
}

/** What a link says, also where a figure lets the line speak: for tables and files. */
export function linkName(model: RelationTypes, link: NetworkLink, translate: Translate): string {
  if (link.relation) return linkLabel(model, link, translate);
  const kind = translate(`network.linkKind.${link.kind}`);
  return link.stance === 'contrary' ? `${kind} (${translate('network.contrary')})` : kind;
}

/** A link as said of the node at one of its ends. `other` names the node at the other end. */
export function spokenLink(
  model: RelationTypes,
  link: NetworkLink,
  fromHere: boolean,
  other: string,
  translate: Translate
): string {
  const label = link.relation
    ? relationTypeName(model.relationType(link.relation.typeId), translate, { reversed: !fromHere })
    : translate('network.times', { count: link.weight });
  const direction = fromHere ? 'Out' : 'In';
  return translate(`network.spoken.${link.kind}${direction}`, { label, name: other });
}

/** The kind of an object in words; of a code its level. */
export function kindName({ kind, code }: Pick<NetworkObject, 'kind' | 'code'>, translate: Translate): string {
  return code ? translate(`domain.level.${code.level}`) : translate(`objects.kind.${kind}`);
}

/** The words of a figure beside its nodes and links, in the form `networkFigure` asks. */
export function figureWords(title: string, counts: { nodes: number; links: number }, translate: Translate) {
  const named = <Key extends string>(keys: readonly Key[], name: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, name(key)])) as Record<Key, string>;
  return {
    title,
    description: translate('network.figureDescription', {
      nodes: translate('network.nodesCounted', { count: counts.nodes }),
      links: translate('network.linksCounted', { count: counts.links })
    }),
    linkKind: named(networkLinkKinds, (kind) => translate(`network.linkKind.${kind}`)),
    objectKind: named(objectKinds, (kind) => translate(`objects.kind.${kind}`)),
    level: named(codeLevels, (level) => translate(`domain.level.${level}`)),
    numbers: translate('network.numbers')
  };
}

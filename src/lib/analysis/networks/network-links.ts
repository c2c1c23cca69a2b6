import { codeCooccurrence } from '$lib/analysis/cooccurrence/code-cooccurrence';
import type { Code } from '$lib/domain/code';
import { mentionsIn } from '$lib/domain/mentions';
import type { Memo } from '$lib/domain/memo';
import type { NetworkLinkKind } from '$lib/domain/network';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import type { Relation } from '$lib/domain/relation';
import type { ProjectModel } from '$lib/model/project-model';
import type { NetworkLink } from './network-link';

/**
 * The links between objects, of the kinds asked for, in the order of the kinds given. What is no longer in the project
 * has none, nothing is linked to itself, and codes found together less than `leastTogether` times are not tied. O(links of the objects), and for co-occurrence the quotations of the codes.
 */
export function networkLinks(
  model: ProjectModel,
  refs: readonly ObjectRef[],
  kinds: readonly NetworkLinkKind[],
  leastTogether = 1
): NetworkLink[] {
  const present = new Map(refs.map((ref) => [objectKey(ref), ref]));
  const links = new Map<string, NetworkLink>();
  for (const kind of new Set(kinds))
    for (const link of linksOfKind[kind](model, [...present.values()]))
      if (link.from !== link.to && present.has(link.from) && present.has(link.to))
        if (kind !== 'cooccurrence' || link.weight >= leastTogether) links.set(link.id, link);
  return [...links.values()];
}

type LinksOfKind = (model: ProjectModel, refs: readonly ObjectRef[]) => Iterable<NetworkLink>;

const undirected = { directed: false, weight: 1 };
const directed = { directed: true, weight: 1 };

const linksOfKind: Record<NetworkLinkKind, LinksOfKind> = {
  *relation(model, refs) {
    for (const ref of refs)
      if (ref.kind === 'code' || ref.kind === 'quotation')
        for (const relation of model.relationsOf(ref))
          if (relation.fromId === ref.id) yield relationLink(model, relation);
  },
  *tree(model, refs) {
    for (const ref of refs) {
      const code = ref.kind === 'code' && model.find('codes', ref.id);
      if (code && code.parentId) yield treeLink(code, code.parentId);
    }
  },
  *coding(model, refs) {
    for (const ref of refs)
      if (ref.kind === 'quotation')
        for (const { codeId } of model.codingsOf(ref.id)) {
          const ends = { from: `code:${codeId}`, to: objectKey(ref) };
          yield { id: `coding ${ends.from} ${ends.to}`, kind: 'coding', ...ends, ...undirected };
        }
  },
  *evidence(model, refs) {
    for (const ref of refs)
      if (ref.kind === 'quotation')
        for (const { id, target, stance } of model.linksOf(ref.id)) {
          const ends = { from: objectKey(ref), to: objectKey(target) };
          yield { id: `evidence ${id}`, kind: 'evidence', ...ends, ...directed, stance };
        }
  },
  *about(model, refs) {
    for (const ref of refs) {
      const memo = ref.kind === 'memo' && model.find('memos', ref.id);
      if (!memo) continue;
      for (const object of subjectsOf(memo)) {
        const ends = { from: objectKey(ref), to: objectKey(object) };
        yield { id: `about ${ends.from} ${ends.to}`, kind: 'about', ...ends, ...directed };
      }
    }
  },
  *cooccurrence(model, refs) {
    const codeIds = refs.flatMap((ref) => (ref.kind === 'code' ? [ref.id] : []));
    for (const { codeIds: pair, count } of codeCooccurrence(model, codeIds)) {
      const [from, to] = pair.map((id) => `code:${id}`) as [string, string];
      yield {
        id: `cooccurrence ${[from, to].sort().join(' ')}`,
        kind: 'cooccurrence',
        from,
        to,
        directed: false,
        weight: count
      };
    }
  }
};

function relationLink(model: ProjectModel, { id, between, typeId, fromId, toId }: Relation): NetworkLink {
  return {
    id: `relation ${id}`,
    kind: 'relation',
    from: `${between}:${fromId}`,
    to: `${between}:${toId}`,
    directed: !model.relationType(typeId).symmetric,
    weight: 1,
    relation: { id, typeId }
  };
}

function treeLink({ id }: Code, parentId: string): NetworkLink {
  return { id: `tree ${id}`, kind: 'tree', from: `code:${parentId}`, to: `code:${id}`, ...directed };
}

/** What a memo is attached to and what its text mentions. */
export function subjectsOf({ about, text }: Memo): ObjectRef[] {
  return [...about, ...mentionsIn(text)];
}

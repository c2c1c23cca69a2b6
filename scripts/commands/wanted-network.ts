import {
  branchesOfCoreCodes,
  cooccurringAtLeast,
  relatedCodes
} from '$lib/analysis/networks/starting-points';
import type { NetworkLinkKind, NetworkNode } from '$lib/domain/network';
import type { ObjectRef } from '$lib/domain/object-ref';
import type { ProjectModel } from '$lib/model/project-model';
import { codesNamed, oneNamed } from './named-in-project';
import type { Terminal } from './terminal';

/** What is to be drawn; `nodes` have places where a network was saved. */
export type Wanted = {
  name: string;
  refs: readonly ObjectRef[];
  shows: readonly NetworkLinkKind[];
  nodes: readonly NetworkNode[];
  groups: readonly { id: string; name: string }[];
  leastTogether?: number;
};

/** A network that was saved. @throws CommandFailure `network/missing` */
export function savedNetwork(model: ProjectModel, name: string): Wanted {
  const network = oneNamed(model.list('networks'), name, 'network/missing');
  const nodes = model.nodesOf(network.id);
  return { ...network, nodes, refs: nodes.map(({ ref }) => ref) };
}

type Ways = { codes?: readonly string[]; cooccurrence?: boolean; relations?: boolean; least: number };

/** The objects that the options say, or the core codes with their branches. @throws CommandFailure `code/missing` */
export function foundNetwork(model: ProjectModel, ways: Ways, { translate }: Terminal): Wanted {
  const bare = { nodes: [], groups: [] };
  if (ways.codes !== undefined) {
    const codes = ways.codes.flatMap((words) => codesNamed(model, words));
    const refs = codes.map(({ id }): ObjectRef => ({ kind: 'code', id }));
    const shows = ['relation', 'tree', 'cooccurrence'] as const;
    return { ...bare, name: translate('network.title'), refs, shows };
  }
  if (ways.cooccurrence)
    return {
      ...bare,
      name: translate('network.begin.cooccurrenceName'),
      refs: cooccurringAtLeast(model, ways.least),
      shows: ['relation', 'cooccurrence'],
      leastTogether: ways.least
    };
  if (ways.relations)
    return { ...bare, name: translate('relations.title'), refs: relatedCodes(model), shows: ['relation'] };
  return {
    ...bare,
    name: translate('network.begin.coreName'),
    refs: branchesOfCoreCodes(model),
    shows: ['relation', 'tree']
  };
}

import { linkRows } from '$lib/analysis/networks/network-rows';
import { escapeXml } from '$lib/language/escape-xml';
import { kindName, linkName } from '$lib/messages/network-words';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';
import type { NetworkContents } from './network-tables';

const keys = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['text', 'node', 'string'],
  ['quotations', 'node', 'int'],
  ['relations', 'node', 'int'],
  ['link', 'edge', 'string'],
  ['linkKind', 'edge', 'string'],
  ['weight', 'edge', 'int']
] as const;

/**
 * The network as GraphML (graphml.graphdrawing.org), for Gephi, Cytoscape, igraph and yEd: a graph of directed and
 * undirected edges with their words and weights.
 */
export function networkToGraphml(
  model: ProjectModel,
  network: NetworkContents,
  translate: Translate
): string {
  const nodes = network.objects.map((object) =>
    element('node', { id: object.key }, [
      data('label', object.name),
      data('kind', kindName(object, translate)),
      ...(object.words === '' ? [] : [data('text', object.words)]),
      ...(object.code
        ? [data('quotations', object.code.grounded), data('relations', object.code.density)]
        : [])
    ])
  );
  const edges = linkRows(network.objects, network.links).map(({ link }) =>
    element('edge', { id: link.id, source: link.from, target: link.to, directed: String(link.directed) }, [
      data('link', linkName(model, link, translate)),
      data('linkKind', link.kind),
      data('weight', link.weight)
    ])
  );
  const declarations = keys.map(([id, scope, type]) =>
    element('key', { id: `${scope}-${id}`, for: scope, 'attr.name': id, 'attr.type': type })
  );
  const graph = element('graph', { id: network.name, edgedefault: 'undirected' }, [...nodes, ...edges]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...declarations, graph])}\n`;
}

function data(id: (typeof keys)[number][0], value: string | number): string {
  const scope = keys.find(([name]) => name === id)![1];
  return `<data key="${scope}-${id}">${escapeXml(String(value))}</data>`;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[] = []
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const head = `<${name}${written.join('')}`;
  return children.length === 0 ? `${head}/>` : `${head}>\n${children.join('\n')}\n</${name}>`;
}

import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import { networkFigure } from '$lib/charts/network/network-figure';
import { tableToCsv } from '$lib/exchange/export/table-to-csv';
import { linksTable } from '$lib/exchange/networks/network-tables';
import { networkToGraphml } from '$lib/exchange/networks/network-to-graphml';
import { figureWords, kindName, linkName } from '$lib/messages/network-words';
import type { ProjectModel } from '$lib/model/project-model';
import type { LaidOut } from './lay-out-network';
import type { Terminal } from './terminal';

export const networkFormats = ['svg', 'csv', 'json', 'graphml'] as const;
export type NetworkFormat = (typeof networkFormats)[number];

/** The network as the text of a file. */
export function networkFile(
  format: NetworkFormat,
  model: ProjectModel,
  { name, drawn }: LaidOut,
  terminal: Terminal
): string {
  const { translate, language } = terminal;
  const contents = {
    name,
    objects: drawn.nodes.map(({ object }) => object),
    links: drawn.links,
    groupOf: (key: string) => drawn.groups.find(({ keys }) => keys.includes(key))?.name ?? ''
  };
  switch (format) {
    case 'svg': {
      const counts = { nodes: drawn.nodes.length, links: drawn.links.length };
      return figureToSvg(networkFigure(drawn, figureWords(name, counts, translate)));
    }
    case 'csv':
      return tableToCsv(linksTable(model, contents, language, translate));
    case 'graphml':
      return networkToGraphml(model, contents, translate);
    case 'json': {
      const nodes = drawn.nodes.map(({ object, x, y, width, height }) => ({
        id: object.key,
        name: object.name,
        kind: object.kind,
        kindName: kindName(object, translate),
        ...(object.words !== '' && { words: object.words }),
        ...(object.code && { grounded: object.code.grounded, density: object.code.density }),
        group: contents.groupOf(object.key),
        x,
        y,
        width,
        height
      }));
      const links = drawn.links.map((link) => ({
        kind: link.kind,
        name: linkName(model, link, translate),
        from: link.from,
        to: link.to,
        directed: link.directed,
        weight: link.weight
      }));
      return `${JSON.stringify({ name, nodes, links }, null, 2)}\n`;
    }
  }
}

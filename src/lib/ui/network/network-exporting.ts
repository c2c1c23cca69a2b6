import { networkFigure } from '$lib/charts/network/network-figure';
import { tableToCsv } from '$lib/exchange/export/table-to-csv';
import {
  linkColumnWidths,
  linksTable,
  nodeColumnWidths,
  nodesTable,
  type NetworkContents
} from '$lib/exchange/networks/network-tables';
import { networkToGraphml } from '$lib/exchange/networks/network-to-graphml';
import { figureWords } from '$lib/messages/network-words';
import { saveFigure } from '$lib/ui/base/save-figure';
import { saveFile } from '$lib/ui/base/save-file';
import { exportFileName, mediaType } from '$lib/ui/quotations/export-choices';
import type { NetworkView } from './network-view.svelte';

export const networkFormats = [
  'svg',
  'png',
  'nodesXlsx',
  'linksXlsx',
  'nodesCsv',
  'linksCsv',
  'graphml'
] as const;
export type NetworkFormat = (typeof networkFormats)[number];

/** Saves a network as a figure or as one of its tables, and says so. */
export async function exportNetwork(view: NetworkView, format: NetworkFormat): Promise<void> {
  const { app, network } = view;
  if (!network) return;
  const { t } = app;
  const day = new Date().toISOString().slice(0, 10);
  const named = (part: string, extension: string) =>
    exportFileName([view.session.read().project.name, network.name, part], day, extension);
  if (format === 'svg' || format === 'png') {
    const counts = { nodes: view.nodes.length, links: view.links.length };
    const figure = networkFigure(view.drawn(), figureWords(network.name, counts, t));
    await saveFigure(app, figure, named('', format).slice(0, -format.length - 1), format);
    return;
  }
  const contents: NetworkContents = {
    name: network.name,
    objects: view.ordered.map(({ box }) => box.object),
    links: view.links.map(({ link }) => link),
    groupOf: (key) => view.groupNameOf(key)
  };
  const save = (bytes: Uint8Array | string, file: string, type: string) => {
    saveFile(bytes, file, type);
    app.notices.show({ tone: 'info', text: t('network.export.done', { file }) });
  };
  if (format === 'graphml') {
    save(networkToGraphml(view.model, contents, t), named('', 'graphml'), 'application/xml');
    return;
  }
  const isOfNodes = format.startsWith('nodes');
  const table = isOfNodes
    ? nodesTable(contents, app.language, t)
    : linksTable(view.model, contents, app.language, t);
  const part = t(isOfNodes ? 'network.tableOfNodes' : 'network.tableOfLinks');
  if (format.endsWith('Csv')) {
    save(tableToCsv(table), named(part, 'csv'), mediaType('csv'));
    return;
  }
  // Large, and needed here alone.
  const { tableToXlsx } = await import('$lib/exchange/export/table-to-xlsx');
  const widths = isOfNodes ? nodeColumnWidths : linkColumnWidths;
  save(await tableToXlsx(table, widths), named(part, 'xlsx'), mediaType('xlsx'));
}

import { linkRows, nodeRows } from '$lib/analysis/networks/network-rows';
import type { NetworkLink } from '$lib/analysis/networks/network-link';
import type { NetworkObject } from '$lib/analysis/networks/network-object';
import type { ColumnType } from '$lib/analysis/quotation-table/column';
import { kindName, linkName } from '$lib/messages/network-words';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';
import type { CellTable } from '../export/cell-table';
import { defaultExportOptions } from '../export/export-options';
import type { ExportCell, ExportLocale } from '../export/export-table';

/** A network as it is to be written: the objects in it and the links that are shown. */
export type NetworkContents = {
  name: string;
  objects: readonly NetworkObject[];
  links: readonly NetworkLink[];
  /** Name of the box around an object; empty for none. */
  groupOf?: (key: string) => string;
};

/** Widths of the columns in a workbook, in characters. */
export const nodeColumnWidths = [32, 16, 10, 10, 12, 20, 60];
export const linkColumnWidths = [32, 16, 24, 32, 16, 8];

/** A row per object: name, kind, quotations, relations, links, group, words. */
export function nodesTable(network: NetworkContents, locale: ExportLocale, translate: Translate): CellTable {
  const title = (name: 'name' | 'kind' | 'grounded' | 'density' | 'linkCount' | 'group' | 'words') =>
    translate(`network.column.${name}`);
  const rows = nodeRows(network.objects, network.links, network.groupOf);
  return toTable(
    `${network.name} – ${translate('network.tableOfNodes')}`,
    locale,
    [
      ['text', title('name')],
      ['text', title('kind')],
      ['number', title('grounded')],
      ['number', title('density')],
      ['number', title('linkCount')],
      ['text', title('group')],
      ['text', title('words')]
    ],
    rows.map(({ object, linkCount, group }) => [
      object.name,
      kindName(object, translate),
      object.code?.grounded ?? null,
      object.code?.density ?? null,
      linkCount,
      group,
      object.words
    ])
  );
}

/** A row per link: from, its kind, the link, to, its kind, how often. */
export function linksTable(
  model: ProjectModel,
  network: NetworkContents,
  locale: ExportLocale,
  translate: Translate
): CellTable {
  const kind = translate('network.column.kind');
  return toTable(
    `${network.name} – ${translate('network.tableOfLinks')}`,
    locale,
    [
      ['text', translate('network.column.from')],
      ['text', kind],
      ['text', translate('network.column.link')],
      ['text', translate('network.column.to')],
      ['text', kind],
      ['number', translate('network.column.weight')]
    ],
    linkRows(network.objects, network.links).map(({ link, from, to }) => [
      from.name,
      kindName(from, translate),
      linkName(model, link, translate),
      to.name,
      kindName(to, translate),
      link.weight
    ])
  );
}

function toTable(
  title: string,
  locale: ExportLocale,
  columns: readonly (readonly [ColumnType, string])[],
  rows: readonly ExportCell[][]
): CellTable {
  return {
    title,
    locale,
    columns: columns.map(([type, name]) => ({ type, title: name })),
    groups: [{ rows: rows.map((cells) => ({ cells })) }],
    options: defaultExportOptions(locale)
  };
}

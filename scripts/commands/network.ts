import { networkLinks } from '$lib/analysis/networks/network-links';
import { networkObject } from '$lib/analysis/networks/network-object';
import {
  branchesOfCoreCodes,
  cooccurringAtLeast,
  relatedCodes
} from '$lib/analysis/networks/starting-points';
import { figureToSvg } from '$lib/charts/figure/figure-to-svg';
import type { DrawnNetwork, LabelledLink } from '$lib/charts/network/drawn-network';
import { toLayoutLink } from '$lib/charts/network/layout-input';
import { runLayout } from '$lib/charts/network/layout-network';
import { networkFigure } from '$lib/charts/network/network-figure';
import { nodeBox } from '$lib/charts/network/node-box';
import type { DocumentId } from '$lib/domain/ids';
import { networkLayouts, type NetworkLinkKind, type NetworkNode } from '$lib/domain/network';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import { tableToCsv } from '$lib/exchange/export/table-to-csv';
import { linksTable } from '$lib/exchange/networks/network-tables';
import { networkToGraphml } from '$lib/exchange/networks/network-to-graphml';
import { figureWords, kindName, linkLabel, linkName } from '$lib/messages/network-words';
import { objectWords } from '$lib/messages/object-words';
import type { ProjectModel } from '$lib/model/project-model';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { codeNamed, oneNamed } from './named-in-project';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { Terminal, TerminalCommand } from './terminal';

const formats = ['svg', 'csv', 'json', 'graphml'] as const;
type Format = (typeof formats)[number];

const usage = `Usage: kerncode network <project.kerncode> --format ${formats.join('|')}

Draws a network of the project, or writes it as data. What is in it:

  --name <name>        a network that was saved, as it stands there
  --codes <a,b,…>      these codes
  --cooccurrence       codes found together in at least --min quotations (1)
  --relations          codes that a relation ties to another
                       without any of these: the core codes with their branches
  --layout <layout>    ${networkLayouts.join(', ')}; a saved network keeps its places without it
  --format <format>    svg (a figure), csv (its links), json or graphml (nodes and links)
  --out <file>         where to write it; without it to standard output
  --force              write over a file that is there
  --language <nl|en>   language of the words in it, and of messages
  --json               report as JSON

Exit code: 0 written, 1 failed, 2 wrong use.`;

/** Draws a network of a project, or writes it as data. */
export const networkCommand: TerminalCommand = {
  summary: 'draw a network of codes, or write it as data',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      name: { type: 'string' },
      codes: { type: 'string' },
      cooccurrence: { type: 'boolean' },
      relations: { type: 'boolean' },
      min: { type: 'string' },
      layout: { type: 'string' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, formats);
    if (!format) throw new WrongUse(`--format is one of ${formats.join(', ')}.`);
    const layout = oneOf('layout', values.layout, networkLayouts);
    const ways = [values.name, values.codes, values.cooccurrence, values.relations];
    if (ways.filter((way) => way !== undefined).length > 1)
      throw new WrongUse('Choose one of --name, --codes, --cooccurrence and --relations.');
    const least = Number(values.min ?? 1);
    if (!Number.isInteger(least) || least < 1) throw new WrongUse('--min is a whole number from 1.');
    await requireDestination(format, values, path);

    const { contents, model } = await openProject(path);
    const texts = new Map<DocumentId, string>(
      contents.texts.map(({ documentId, text }) => [documentId, text])
    );
    const wanted = values.name
      ? savedNetwork(model, values.name)
      : foundNetwork(model, { ...values, least }, terminal);
    const network = layOut(model, wanted, layout, (id) => texts.get(id), terminal);
    const bytes = new TextEncoder().encode(write(format, model, network, terminal));
    const { nodes, links } = network.drawn;
    const facts = { name: network.name, nodes: nodes.length, links: links.length };
    const sentence = `${nodes.length} nodes and ${links.length} links written to`;
    return writeResult({ format, bytes, facts, sentence }, values, terminal);
  }
};

/** What is to be drawn; `nodes` have places where a network was saved. */
type Wanted = {
  name: string;
  refs: readonly ObjectRef[];
  shows: readonly NetworkLinkKind[];
  nodes: readonly NetworkNode[];
  groups: readonly { id: string; name: string }[];
  leastTogether?: number;
};

function savedNetwork(model: ProjectModel, name: string): Wanted {
  const network = oneNamed(model.list('networks'), name, 'network/missing');
  const nodes = model.nodesOf(network.id);
  return { ...network, nodes, refs: nodes.map(({ ref }) => ref) };
}

type Ways = { codes?: string; cooccurrence?: boolean; relations?: boolean; least: number };

function foundNetwork(model: ProjectModel, ways: Ways, { translate }: Terminal): Wanted {
  const bare = { nodes: [], groups: [] };
  if (ways.codes !== undefined) {
    const refs = ways.codes
      .split(',')
      .map((name): ObjectRef => ({ kind: 'code', id: codeNamed(model, name).id }));
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

type LaidOut = { name: string; drawn: DrawnNetwork };

function layOut(
  model: ProjectModel,
  { name, refs, shows, nodes, groups, leastTogether }: Wanted,
  layout: (typeof networkLayouts)[number] | undefined,
  findText: (id: DocumentId) => string | undefined,
  { translate }: Terminal
): LaidOut {
  const kept = new Map(nodes.map((node) => [objectKey(node.ref), node]));
  const boxes = refs.flatMap((ref) => {
    const object = networkObject(model, ref, objectWords(translate), findText);
    return object ? [nodeBox(object)] : [];
  });
  const links = networkLinks(model, refs, shows, leastTogether).map((link): LabelledLink => ({
    ...link,
    label: linkLabel(model, link, translate)
  }));
  const input = boxes.map((box) => {
    const { x = 0, y = 0, pinned = false } = kept.get(box.object.key) ?? {};
    const { key, code } = box.object;
    return { ...box, key, x, y, isPinned: pinned, level: code?.level ?? null };
  });
  const isSaved = nodes.length > 0;
  const chosen = layout ?? (isSaved ? null : shows.includes('tree') ? 'layered' : 'force');
  const places = chosen ? runLayout(input, links.map(toLayoutLink), { layout: chosen }) : null;
  const placed = input.map((node) => ({ ...node, ...places?.get(node.key) }));
  const keysOf = (groupId: string) =>
    nodes.filter((node) => node.groupId === groupId).map(({ ref }) => objectKey(ref));
  const drawnGroups = groups.map((group) => ({ name: group.name, keys: keysOf(group.id) }));
  return { name, drawn: { nodes: placed, links, groups: drawnGroups } };
}

function write(format: Format, model: ProjectModel, { name, drawn }: LaidOut, terminal: Terminal): string {
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

import type { DocumentId } from '$lib/domain/ids';
import { networkLayouts } from '$lib/domain/network';
import { WrongUse } from './command-failure';
import { destinationOptions, requireDestination, writeResult } from './destination';
import { layOut } from './lay-out-network';
import { networkFile, networkFormats } from './network-file';
import { openProject } from './open-project';
import { oneOf, oneProject, parseOptions } from './parse-options';
import type { TerminalCommand } from './terminal';
import { foundNetwork, savedNetwork } from './wanted-network';

const usage = `Usage: kerncode network <project.kerncode> --format ${networkFormats.join('|')}

Draws a network of the project, or writes it as data. What is in it:

  --name <name>        a network that was saved, as it stands there
  --codes <codes>      these codes, by their names, with commas between or each after its own --codes
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
      codes: { type: 'string', multiple: true },
      cooccurrence: { type: 'boolean' },
      relations: { type: 'boolean' },
      min: { type: 'string' },
      layout: { type: 'string' },
      ...destinationOptions
    });
    const path = oneProject(positionals);
    const format = oneOf('format', values.format, networkFormats);
    if (!format) throw new WrongUse(`--format is one of ${networkFormats.join(', ')}.`);
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
    const bytes = new TextEncoder().encode(networkFile(format, model, network, terminal));
    const { nodes, links } = network.drawn;
    const facts = { name: network.name, nodes: nodes.length, links: links.length };
    const sentence = `${nodes.length} nodes and ${links.length} links written to`;
    return writeResult({ format, bytes, facts, sentence }, values, terminal);
  }
};

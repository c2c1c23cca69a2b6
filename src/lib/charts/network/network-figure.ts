import type { NetworkLinkKind } from '$lib/domain/network';
import { networkLinkKinds } from '$lib/domain/network';
import { objectKinds, type ObjectKind } from '$lib/domain/object-ref';
import type { CodeLevel } from '$lib/domain/code';
import type { Figure, Mark } from '../figure/figure';
import { textWidth } from '../figure/text-width';
import { BoxGrid } from './box-grid';
import { boundsOf, type Bounds, type DrawnNetwork, type LabelledLink } from './drawn-network';
import { groupBox } from './group-box';
import { linkBends, linkPath, pointOnLink, type LinkPath } from './link-path';
import { linkStyle } from './link-style';
import { kindSign, nodeMarks } from './node-marks';
import { linkLabelBox, linkLabelSize, placeLinkLabels, type LinkLabel } from './place-link-labels';

/** The words of a figure that are not in its nodes and links. */
export type FigureWords = {
  title: string;
  description: string;
  linkKind: Record<NetworkLinkKind, string>;
  objectKind: Record<ObjectKind, string>;
  level: Record<CodeLevel, string>;
  /** What the numbers under a code are: `12–3: quotations–relations`. */
  numbers: string;
};

const margin = 24;
const leastWidth = 360;
const legendLine = 22;

/**
 * A network as a figure for a report: groups, links with their labels where there is room for them, nodes, and a legend of
 * what is in it. Also of an empty network, as an empty figure.
 */
export function networkFigure(network: DrawnNetwork, words: FigureWords): Figure {
  const labels = placeLinkLabels(linesOf(network), new BoxGrid(network.nodes));
  const bounds = boundsWithLinks(network, labels);
  const width = Math.max(leastWidth, bounds.right - bounds.left + margin * 2);
  const shift = {
    x: (width - (bounds.right - bounds.left)) / 2 - bounds.left,
    y: margin - bounds.top
  };
  const moved: DrawnNetwork = {
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, x: node.x + shift.x, y: node.y + shift.y }))
  };
  const legendTop = margin * 2 + bounds.bottom - bounds.top;
  const legend = legendMarks(network, words, legendTop, width);
  return {
    width,
    height: legend.bottom + (legend.marks.length > 0 ? margin - 8 : 0),
    title: words.title,
    description: words.description,
    marks: [
      ...groupMarks(moved),
      ...linkMarks(moved, labels),
      ...moved.nodes.flatMap((node) => nodeMarks(node, node.x, node.y)),
      ...legend.marks
    ]
  };
}

/** The links whose ends are both there, with their lines. */
function linesOf({ nodes, links }: DrawnNetwork): (LabelledLink & { path: LinkPath })[] {
  const byKey = new Map(nodes.map((node) => [node.object.key, node]));
  const bends = linkBends(links);
  return links.flatMap((link) => {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
    return from && to ? [{ ...link, path: linkPath(from, to, bends.get(link.id)) }] : [];
  });
}

/** What nodes, groups and links take up, with the words beside the links. */
function boundsWithLinks(network: DrawnNetwork, labels: ReadonlyMap<string, LinkLabel>): Bounds {
  const bounds = boundsOf(network);
  if (!bounds) return { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { id, path } of linesOf(network)) {
    const label = labels.get(id);
    const boxes = [{ ...pointOnLink(path, 0.5), width: 8, height: 8 }];
    if (label) boxes.push(linkLabelBox(label, path));
    for (const { x, y, width, height } of boxes) {
      bounds.left = Math.min(bounds.left, x - width / 2);
      bounds.right = Math.max(bounds.right, x + width / 2);
      bounds.top = Math.min(bounds.top, y - height / 2);
      bounds.bottom = Math.max(bounds.bottom, y + height / 2);
    }
  }
  return bounds;
}

function groupMarks({ nodes, groups }: DrawnNetwork): Mark[] {
  const byKey = new Map(nodes.map((node) => [node.object.key, node]));
  return groups.flatMap(({ name, keys }): Mark[] => {
    const box = groupBox(keys.flatMap((key) => byKey.get(key) ?? []));
    if (!box) return [];
    return [
      { kind: 'rect', ...box, radius: 8, fill: 'sunken', stroke: 'line-strong', dash: '2 3' },
      { kind: 'text', x: box.x + 12, y: box.y + 20, text: name, size: 12, weight: 'bold', fill: 'soft' }
    ];
  });
}

function linkMarks(network: DrawnNetwork, labels: ReadonlyMap<string, LinkLabel>): Mark[] {
  const most = mostOften(network.links);
  const drawn = linesOf(network);
  const lines = drawn.map((link): Mark => ({ kind: 'path', d: link.path.d, ...linkStyle(link, most) }));
  // After all lines, so that no line runs through a word.
  const words = drawn.flatMap(({ id, path }): Mark[] => {
    const label = labels.get(id);
    if (!label) return [];
    const { x, y } = pointOnLink(path, label.share);
    const halo = { stroke: 'surface', strokeWidth: 6 } as const;
    return [{ kind: 'text', x, y: y + 4, text: label.text, size: linkLabelSize, anchor: 'middle', ...halo }];
  });
  return [...lines, ...words];
}

/** The highest weight of a co-occurrence; 1 without any. */
export function mostOften(links: DrawnNetwork['links']): number {
  return Math.max(1, ...links.map(({ kind, weight }) => (kind === 'cooccurrence' ? weight : 1)));
}

type Entry = { text: string; sign: (x: number, y: number) => Mark[] };

function legendMarks(
  network: DrawnNetwork,
  words: FigureWords,
  top: number,
  width: number
): { marks: Mark[]; bottom: number } {
  const entries = [...linkEntries(network, words), ...nodeEntries(network, words)];
  if (entries.length === 0) return { marks: [], bottom: top };
  const signWidth = 34;
  const marks: Mark[] = [{ kind: 'path', d: `M${margin} ${top - 10}H${width - margin}`, stroke: 'line' }];
  let [x, y] = [margin, top + 8];
  for (const { text, sign } of entries) {
    const room = signWidth + textWidth(text, 12) + 20;
    if (x > margin && x + room > width - margin) [x, y] = [margin, y + legendLine];
    marks.push(...sign(x, y), { kind: 'text', x: x + signWidth, y: y + 4, text, size: 12, fill: 'soft' });
    x += room;
  }
  return { marks, bottom: y + legendLine / 2 };
}

function linkEntries({ links }: DrawnNetwork, words: FigureWords): Entry[] {
  return networkLinkKinds.flatMap((kind): Entry[] => {
    const link = links.find((one) => one.kind === kind);
    if (!link) return [];
    const style = linkStyle({ ...link, weight: 1 });
    return [
      {
        text: words.linkKind[kind],
        sign: (x, y) => [{ kind: 'path', d: `M${x} ${y}h26`, ...style }]
      }
    ];
  });
}

function nodeEntries({ nodes }: DrawnNetwork, words: FigureWords): Entry[] {
  const levels = (['core', 'category', 'open'] as const).filter((level) =>
    nodes.some(({ object }) => object.code?.level === level)
  );
  const kinds = objectKinds.filter(
    (kind) => kind !== 'code' && nodes.some(({ object }) => object.kind === kind)
  );
  return [
    ...levels.map((level): Entry => ({ text: words.level[level], sign: (x, y) => levelSign(level, x, y) })),
    ...kinds.map((kind): Entry => ({
      text: words.objectKind[kind],
      sign: (x, y) => [kindSign(kind, x + 10, y, 'c')]
    })),
    ...(levels.length > 0 ? [{ text: words.numbers, sign: numbersSign }] : [])
  ];
}

function levelSign(level: CodeLevel, x: number, y: number): Mark[] {
  const frame = { kind: 'rect', x: x + 2, y: y - 7, width: 24, height: 14, radius: 3 } as const;
  if (level === 'open') return [{ ...frame, fill: 'surface', stroke: 'line-strong', strokeWidth: 1 }];
  const diamond: Mark = {
    kind: 'path',
    d: `M${x + 14} ${y - 4}l4 4l-4 4l-4 -4z`,
    stroke: 'soft',
    fill: level === 'core' ? 'soft' : 'surface'
  };
  const strokeWidth = level === 'core' ? 2.5 : 1.5;
  return [{ ...frame, fill: 'sunken', stroke: 'soft', strokeWidth }, diamond];
}

function numbersSign(x: number, y: number): Mark[] {
  return [{ kind: 'text', x: x + 2, y: y + 4, text: '7–2', size: 11, fill: 'soft' }];
}

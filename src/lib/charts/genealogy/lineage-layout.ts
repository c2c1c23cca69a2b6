import { codeLevels } from '$lib/domain/code';
import type { LineageTree } from '$lib/analysis/genealogy/lineage';
import { wrapText } from '../figure/text-width';

/** In pixels. */
export const lineageSizes = {
  margin: 16,
  boxWidth: 208,
  /** Left and right of the words in a box, the strip of colour included. */
  padding: 14,
  nameSize: 13,
  nameLine: 17,
  detailSize: 11,
  detailLine: 15,
  /** For the words on a line, right of every box but the last. */
  linkWidth: 112,
  /** Where lines bend towards the box they lead to. */
  bendWidth: 48,
  rowGap: 14,
  treeGap: 36
} as const;

/** A code in its place. Positions in pixels from the top left; `y` is of its middle. */
export type LineageBox = {
  tree: LineageTree;
  x: number;
  y: number;
  width: number;
  height: number;
  nameLines: readonly string[];
  details: readonly string[];
  /** The box its line leads to; null for a root. */
  target: LineageBox | null;
};

export type LineageLayout = { width: number; height: number; boxes: readonly LineageBox[] };

type Column = {
  tree: LineageTree;
  column: number;
  inputs: Column[];
  words: Pick<LineageBox, 'nameLines' | 'details'>;
};

/**
 * Places trees under each other, time from left to right: the code that is explained at the right, what flowed into it to
 * its left, open codes further left than categories. Every box has rows of its own, so that no line crosses a box.
 */
export function layOutLineage(
  trees: readonly LineageTree[],
  detailsOf: (tree: LineageTree) => string[]
): LineageLayout {
  const { margin, boxWidth, linkWidth, bendWidth, rowGap, treeGap } = lineageSizes;
  const columned = trees.map((tree) => toColumns(tree, 0, codeLevels.indexOf(tree.level), detailsOf));
  const leftColumn = Math.min(0, ...columned.map(leftmost));
  const pitch = boxWidth + linkWidth + bendWidth;
  const boxes: LineageBox[] = [];
  let bottom = margin;

  const place = (node: Column, target: LineageBox | null): LineageBox => {
    const height = heightOf(node.words);
    const x = margin + (node.column - leftColumn) * pitch;
    const box = { tree: node.tree, x, y: 0, width: boxWidth, height, ...node.words, target };
    boxes.push(box);
    const top = bottom;
    const first = boxes.length;
    const inputs = node.inputs.map((input) => place(input, box));
    const span = inputs.length > 0 ? bottom - rowGap - top : 0;
    if (span < height) {
      // The inputs come in the middle of the rows their taller target needs.
      for (const input of boxes.slice(first)) input.y += (height - span) / 2;
      bottom = top + height + rowGap;
    }
    const middle = inputs.length > 0 ? (inputs[0]!.y + inputs.at(-1)!.y) / 2 : top + height / 2;
    // Inputs of unequal height may bring it too near an edge of its own rows.
    box.y = Math.min(Math.max(middle, top + height / 2), bottom - rowGap - height / 2);
    return box;
  };
  for (const [index, node] of columned.entries()) {
    if (index > 0) bottom += treeGap - rowGap;
    place(node, null);
  }
  return {
    width: 2 * margin + boxWidth - leftColumn * pitch,
    height: (trees.length > 0 ? bottom - rowGap : bottom) + margin,
    boxes
  };
}

function toColumns(
  tree: LineageTree,
  column: number,
  rootLevel: number,
  detailsOf: (tree: LineageTree) => string[]
): Column {
  const { boxWidth, padding, nameSize, detailSize } = lineageSizes;
  const width = boxWidth - 2 * padding;
  const weight = tree.level === 'open' ? 'normal' : 'bold';
  return {
    tree,
    column,
    words: {
      nameLines: wrapText(tree.name, width, nameSize, { maxLines: 3, weight }),
      details: detailsOf(tree).map((detail) => wrapText(detail, width, detailSize, { maxLines: 1 })[0]!)
    },
    inputs: tree.inputs.map((input) => {
      const wanted = codeLevels.indexOf(input.level) - rootLevel;
      return toColumns(input, Math.min(column - 1, wanted), rootLevel, detailsOf);
    })
  };
}

function leftmost({ column, inputs }: Column): number {
  return Math.min(column, ...inputs.map(leftmost));
}

function heightOf({ nameLines, details }: Column['words']): number {
  const { nameLine, detailLine } = lineageSizes;
  return 14 + nameLines.length * nameLine + details.length * detailLine;
}

import type { LineageLabels } from '$lib/analysis/genealogy/genealogy-labels';
import type { LineageTree } from '$lib/analysis/genealogy/lineage';
import type { CodeId } from '$lib/domain/ids';
import type { Figure, Mark } from '../figure/figure';
import { fitText } from '../figure/text-width';
import { layOutLineage, lineageSizes, type LineageBox } from './lineage-layout';

/** Where a code stands in the figure, in its pixels: what a link is laid over. */
export type CodePlace = {
  key: string;
  id: CodeId;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
};
export type LineageFigure = { figure: Figure; places: readonly CodePlace[] };

/**
 * Where codes came from as a drawing: codes as boxes, what brought one into the next written on the line between them.
 * `subjects` are what the drawing is about, when that is not where its lines end.
 */
export function lineageFigure(
  trees: readonly LineageTree[],
  words: LineageLabels,
  subjects = trees
): LineageFigure {
  const { width, height, boxes } = layOutLineage(trees, words.details);
  const lit = new Set(subjects === trees ? [] : subjects.map(({ id }) => id));
  return {
    figure: {
      width,
      height,
      title: words.figureTitle(subjects),
      description: words.description(subjects),
      marks: [
        ...boxes.flatMap((box) => linkMarks(box, words)),
        ...boxes.flatMap((box) => boxMarks(box, lit.has(box.tree.id)))
      ]
    },
    places: boxes.map(({ tree, x, y, width: boxWidth, height: boxHeight }, index) => ({
      key: `${index}:${tree.id}`,
      id: tree.id,
      name: tree.name,
      x,
      y: y - boxHeight / 2,
      width: boxWidth,
      height: boxHeight
    }))
  };
}

function boxMarks(box: LineageBox, isLit: boolean): Mark[] {
  const { tree, x, y, width, height, nameLines, details } = box;
  const { padding, nameSize, nameLine, detailSize, detailLine } = lineageSizes;
  const top = y - height / 2;
  const colour = `code-${tree.colour}` as const;
  const strokeWidth = tree.level === 'core' ? 2.5 : tree.level === 'category' ? 1.5 : 1;
  const marks: Mark[] = [
    {
      kind: 'rect',
      x,
      y: top,
      width,
      height,
      radius: 4,
      fill: tree.isGone ? 'sunken' : tree.level === 'core' ? `${colour}-wash` : 'surface',
      stroke: isLit ? 'accent' : tree.isGone ? 'line-strong' : colour,
      strokeWidth: isLit ? 3 : strokeWidth,
      ...(tree.isGone && { dash: '4 3' })
    },
    { kind: 'rect', x, y: top, width: 6, height, radius: 3, fill: colour }
  ];
  let baseline = top + 7;
  for (const text of nameLines) {
    baseline += nameLine;
    const weight = tree.level === 'open' ? 'normal' : 'bold';
    marks.push({ kind: 'text', x: x + padding, y: baseline - 4, text, size: nameSize, weight, fill: 'ink' });
  }
  for (const text of details) {
    baseline += detailLine;
    marks.push({ kind: 'text', x: x + padding, y: baseline - 4, text, size: detailSize, fill: 'soft' });
  }
  return marks;
}

function linkMarks({ tree, x, y, width, target }: LineageBox, words: LineageLabels): Mark[] {
  if (!target || !tree.link) return [];
  const { linkWidth, bendWidth, detailSize } = lineageSizes;
  const start = x + width;
  const end = target.x;
  const bend = end - bendWidth;
  const middle = bend + bendWidth / 2;
  const isSplit = tree.link.kind === 'split-off';
  const line: Mark = {
    kind: 'path',
    d: `M${start} ${y}H${bend}C${middle} ${y} ${middle} ${target.y} ${end} ${target.y}`,
    stroke: 'line-strong',
    strokeWidth: 1.25,
    arrow: true,
    // What was split off from is still there; what was merged is not.
    ...(isSplit && { dash: '5 3' })
  };
  const room = linkWidth - 8;
  const text = (shown: string, baseline: number): Mark => ({
    kind: 'text',
    x: start + 8,
    y: baseline,
    text: fitText(shown, room, detailSize),
    size: detailSize,
    fill: 'soft'
  });
  const { at } = tree.link;
  return [line, text(words.link(tree.link), y - 5), ...(at ? [text(words.day(at), y + 14)] : [])];
}

import { leastWidth } from '../export/column-widths';
import type { ReportBlock } from './report-content';

/** Blocks that stand on pages of one orientation. */
export type BlockPages = { isLandscape: boolean; blocks: ReportBlock[] };

/** What fits between the margins of an A4 page beside a heading and a caption, in pixels. */
const room = { portrait: { width: 600, height: 820 }, landscape: { width: 928, height: 480 } };
/** How wide text and tables are on a page of A4, in twentieths of a point. */
const textWidths = { portrait: 9026, landscape: 13958 };
/** Above this share of its size the words in a figure are read well on a page that stands. */
const readable = 0.66;
/** Below this gain a page on its side is not worth the turning. */
const leastGain = 1.2;

/** The share of its own size at which a figure fits on a page. */
export function scaleOnPage(
  { width, height }: { width: number; height: number },
  isLandscape: boolean
): number {
  const most = isLandscape ? room.landscape : room.portrait;
  return Math.min(most.width / width, most.height / height);
}

export function textWidth(isLandscape: boolean): number {
  return isLandscape ? textWidths.landscape : textWidths.portrait;
}

/**
 * The blocks in runs: a wide figure, or a table whose words do not fit its columns, lies on a page of its own, with the
 * headings right above it, so that no heading stands alone at the end of a page. Without blocks there is one run without any.
 */
export function splitPages(blocks: readonly ReportBlock[]): BlockPages[] {
  const pages: BlockPages[] = [{ isLandscape: false, blocks: [] }];
  for (const block of blocks) {
    const current = pages.at(-1)!;
    const isWide = isWideBlock(block);
    if (isWide === current.isLandscape) {
      current.blocks.push(block);
      continue;
    }
    const next: BlockPages = { isLandscape: isWide, blocks: [] };
    if (isWide) while (isHeading(current.blocks.at(-1))) next.blocks.unshift(current.blocks.pop()!);
    next.blocks.push(block);
    pages.push(next);
  }
  return pages.filter(({ blocks: own }, index) => own.length > 0 || (index === 0 && pages.length === 1));
}

function isWideBlock(block: ReportBlock): boolean {
  if (block.kind === 'figure') return gainsOnItsSide(block.figure);
  if (block.kind !== 'table') return false;
  const rows = block.table.groups.flatMap((group) => group.rows);
  return leastWidth(rows, block.table) > textWidths.portrait;
}

function gainsOnItsSide(figure: { width: number; height: number }): boolean {
  const upright = scaleOnPage(figure, false);
  return upright < readable && scaleOnPage(figure, true) > leastGain * upright;
}

function isHeading(block: ReportBlock | undefined): boolean {
  return block?.kind === 'heading' || block?.kind === 'label';
}

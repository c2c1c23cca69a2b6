import type { DocumentText, Turn } from '$lib/domain/document-text';

/** A piece of text drawn as one block: UTF-16, half-open. `joined`: only cut for its length, no new paragraph. */
export type Paragraph = { start: number; end: number; joined: boolean };

/** A turn, or text outside any turn, with its paragraphs; empty ones are left out. */
export type Block = {
  start: number;
  turn: Turn | null;
  /** False for the rest of a turn that was cut over two sections. */
  opensTurn: boolean;
  paragraphs: Paragraph[];
};

/** A stretch of blocks that is built, measured and painted at once. Sections follow each other without a gap. */
export type Section = { index: number; start: number; end: number; blocks: Block[] };

// About a screenful: what is near is little more than what is seen, and far sections cost nothing.
const sectionLength = 2_000;
const paragraphLimit = 4_000;

/** The document cut into sections of about 2,000 characters, in order; one empty section for an empty text. O(length). */
export function toSections(text: Pick<DocumentText, 'text' | 'turns'>): Section[] {
  const sections: Section[] = [];
  let blocks: Block[] = [];
  let start = 0;
  const close = (end: number) => {
    sections.push({ index: sections.length, start, end, blocks });
    blocks = [];
    start = end;
  };
  for (const block of listBlocks(text))
    for (const paragraph of block.paragraphs) {
      if (paragraph.start - start >= sectionLength) close(paragraph.start);
      const open = blocks.at(-1);
      if (open && open.turn === block.turn && open.start === block.start) open.paragraphs.push(paragraph);
      else {
        const opensTurn = paragraph.start === block.paragraphs[0]!.start;
        blocks.push({ start: block.start, turn: block.turn, opensTurn, paragraphs: [paragraph] });
      }
    }
  close(text.text.length);
  return sections;
}

/** The index of the section that holds an offset; the last one for the end of the text. O(log sections). */
export function sectionIndexAt(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sections[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** All paragraphs of a section in order. */
export function paragraphsOf(section: Section): Paragraph[] {
  return section.blocks.flatMap(({ paragraphs }) => paragraphs);
}

function listBlocks({ text, turns }: Pick<DocumentText, 'text' | 'turns'>): Block[] {
  const blocks: Block[] = [];
  const add = (start: number, end: number, turn: Turn | null) => {
    const paragraphs = toParagraphs(text, start, end);
    if (paragraphs.length > 0) blocks.push({ start, turn, opensTurn: true, paragraphs });
  };
  let done = 0;
  for (const turn of turns) {
    add(done, turn.start, null);
    add(turn.start, turn.end, turn);
    done = turn.end;
  }
  add(done, text.length, null);
  return blocks;
}

function toParagraphs(text: string, start: number, end: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = start;
  while (at < end) {
    const feed = text.indexOf('\n', at);
    const stop = feed === -1 || feed > end ? end : feed;
    let joined = false;
    while (stop - at > paragraphLimit) {
      const cut = cutPlace(text, at + paragraphLimit / 2, at + paragraphLimit);
      paragraphs.push({ start: at, end: cut, joined });
      at = cut;
      joined = true;
    }
    if (stop > at) paragraphs.push({ start: at, end: stop, joined });
    at = stop + 1;
  }
  return paragraphs;
}

/** After the last space between two offsets, or at the second one, never inside a surrogate pair. */
function cutPlace(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to - 1);
  if (space >= from) return space + 1;
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(to - 1));
  return isPair ? to - 1 : to;
}

import type { OutlineChapter, OutlineItem } from '$lib/analysis/findings/outline';
import type { QuestionId, SectionId } from '$lib/domain/ids';
import { findingKey, questionKey, sectionKey, type OutlineKey, type OutlineRow } from './outline-rows';

/** Where something of the outline goes: its position among what stands there, itself left out. */
export type OutlinePlace = { questionId: QuestionId | null; sectionId: SectionId | null; index: number };
export type OutlineStep = 'up' | 'down' | 'in' | 'out';
/** Where on a line something is held: near its top, near its bottom, or on it. */
export type OutlineEdge = 'before' | 'after' | 'inside';

type Found = { chapter: number; path: readonly OutlineItem[]; beside: readonly OutlineItem[]; index: number };

const keyOf = (item: OutlineItem): OutlineKey =>
  item.kind === 'section' ? sectionKey(item.section.id) : findingKey(item.finding.id);

/**
 * Where a step of the keyboard takes a section or finding: past its neighbour; at the edge of a section out of it, at that
 * of a sub-question into the next; in, to the end of the section above; out, to after its section. Null: nowhere.
 */
export function placeAfterStep(
  chapters: readonly OutlineChapter[],
  key: OutlineKey,
  step: OutlineStep
): OutlinePlace | null {
  const found = find(chapters, key);
  if (!found) return null;
  const { beside, index, path } = found;
  const questionId = chapters[found.chapter]!.question?.id ?? null;
  const parent = path.at(-1);
  const sectionId = parent?.kind === 'section' ? parent.section.id : null;
  if (step === 'in') {
    const above = beside[index - 1];
    if (above?.kind !== 'section') return null;
    return { questionId, sectionId: above.section.id, index: above.items.length };
  }
  const target = index + (step === 'up' ? -1 : 1);
  const staysBeside = step !== 'out' && target >= 0 && target < beside.length;
  if (staysBeside) return { questionId, sectionId, index: target };
  if (sectionId) return besideSection(chapters, sectionId, step === 'up' ? 0 : 1);
  return step === 'out' ? null : inOtherQuestion(chapters, found.chapter, step);
}

/** The place something gets when let go at an edge of a line; `moving` is what is moved, if it is in the outline already. */
export function placeAtEdge(
  chapters: readonly OutlineChapter[],
  row: OutlineRow,
  edge: OutlineEdge,
  moving: OutlineKey | null = null
): OutlinePlace {
  const { questionId, parentId } = row;
  // Just below the head of an open branch is its first place.
  const isFirst = row.kind !== 'finding' && edge === 'after' && (row.isOpen || row.kind === 'question');
  const isWithin = isFirst || (row.kind !== 'finding' && edge === 'inside') || row.kind === 'question';
  const within = row.kind === 'section' ? row.section.id : null;
  const sectionId = isWithin ? within : parentId;
  const beside = itemsUnder(chapters, sectionId ? sectionKey(sectionId) : questionKey(questionId)).map(keyOf);
  const last = beside.length;
  const at = isFirst ? 0 : isWithin ? last : row.index + (edge === 'after' ? 1 : 0);
  const from = moving ? beside.indexOf(moving) : -1;
  return { questionId, sectionId, index: from >= 0 && from < at ? at - 1 : at };
}

/** Whether a line lies in the branch of another, or is it. */
export function isWithin(chapters: readonly OutlineChapter[], key: OutlineKey, branch: OutlineKey): boolean {
  const found = find(chapters, key);
  return key === branch || (found?.path.some((item) => keyOf(item) === branch) ?? false);
}

function besideSection(
  chapters: readonly OutlineChapter[],
  sectionId: SectionId,
  after: 0 | 1
): OutlinePlace | null {
  const found = find(chapters, sectionKey(sectionId));
  if (!found) return null;
  const parent = found.path.at(-1);
  return {
    questionId: chapters[found.chapter]!.question?.id ?? null,
    sectionId: parent?.kind === 'section' ? parent.section.id : null,
    index: found.index + after
  };
}

function inOtherQuestion(
  chapters: readonly OutlineChapter[],
  at: number,
  step: 'up' | 'down'
): OutlinePlace | null {
  const other = chapters[at + (step === 'up' ? -1 : 1)];
  if (!other) return null;
  return {
    questionId: other.question?.id ?? null,
    sectionId: null,
    index: step === 'up' ? other.items.length : 0
  };
}

function find(chapters: readonly OutlineChapter[], key: OutlineKey): Found | null {
  for (const [chapter, { items }] of chapters.entries()) {
    const found = findIn(items, []);
    if (found) return { chapter, ...found };
  }
  return null;

  function findIn(
    beside: readonly OutlineItem[],
    path: readonly OutlineItem[]
  ): Omit<Found, 'chapter'> | null {
    for (const [index, item] of beside.entries()) {
      if (keyOf(item) === key) return { beside, index, path };
      const under = item.kind === 'section' ? findIn(item.items, [...path, item]) : null;
      if (under) return under;
    }
    return null;
  }
}

/** What stands directly under a sub-question or section. */
export function itemsUnder(chapters: readonly OutlineChapter[], key: OutlineKey): readonly OutlineItem[] {
  const chapter = chapters.find(({ question }) => questionKey(question?.id ?? null) === key);
  if (chapter) return chapter.items;
  const found = find(chapters, key);
  const item = found?.beside[found.index];
  return item?.kind === 'section' ? item.items : [];
}

import type { OutlineChapter, OutlineItem } from '$lib/analysis/findings/outline';
import type { Finding } from '$lib/domain/finding';
import type { FindingId, QuestionId, SectionId } from '$lib/domain/ids';
import type { ResearchQuestion } from '$lib/domain/research-question';
import type { Section } from '$lib/domain/section';

export type OutlineKind = 'question' | 'section' | 'finding';
/** Names a line of the outline; `question:none` heads what is under no sub-question. */
export type OutlineKey = `${OutlineKind}:${string}`;

type RowPlace = {
  key: OutlineKey;
  /** 1 for a sub-question. */
  depth: number;
  /** 1-based place among the lines beside it that are shown. */
  place: number;
  siblingCount: number;
  hasChildren: boolean;
  isOpen: boolean;
  /** As the outline gives it; empty for what is under no sub-question. */
  number: string;
  questionId: QuestionId | null;
  /** The section it is in. */
  parentId: SectionId | null;
  /** Position among all that stands beside it, shown or not. */
  index: number;
  /** The findings in it that are shown, its own included. */
  findings: readonly Finding[];
};

/** A sub-question, section or finding as a line of the outline. */
export type OutlineRow = RowPlace &
  (
    | { kind: 'question'; question: ResearchQuestion | null }
    | { kind: 'section'; section: Section }
    | { kind: 'finding'; finding: Finding }
  );

type Wish = {
  collapsed: ReadonlySet<string>;
  /** Leaves out findings; sections and questions stay for what is left in them. Null leaves out none. */
  keeps?: ((finding: Finding) => boolean) | null;
};

export const questionKey = (id: QuestionId | null): OutlineKey => `question:${id ?? 'none'}`;
export const sectionKey = (id: SectionId): OutlineKey => `section:${id}`;
export const findingKey = (id: FindingId): OutlineKey => `finding:${id}`;

/** The lines of the outline from top to bottom; with `keeps` all branches are open. O(sections + findings). */
export function outlineRows(
  chapters: readonly OutlineChapter[],
  { collapsed, keeps = null }: Wish
): OutlineRow[] {
  const branches = chapters.flatMap((chapter) => {
    const questionId = chapter.question?.id ?? null;
    const key = questionKey(questionId);
    const under = itemRows(chapter.items, questionId, null);
    if (keeps && under.length === 0) return [];
    return [
      branch(
        { key, kind: 'question', question: chapter.question },
        {
          depth: 1,
          number: chapter.question ? String(chapter.question.number) : '',
          questionId,
          parentId: null
        },
        0,
        under
      )
    ];
  });
  return inOrder(branches);

  function itemRows(
    items: readonly OutlineItem[],
    questionId: QuestionId | null,
    parentId: SectionId | null
  ): OutlineRow[] {
    return inOrder(
      items.flatMap((item, index) => {
        const at = { depth: item.depth + 1, number: item.number, questionId, parentId };
        if (item.kind === 'finding') {
          if (keeps && !keeps(item.finding)) return [];
          const { kind, finding } = item;
          return [branch({ key: findingKey(finding.id), kind, finding }, at, index, [])];
        }
        const under = itemRows(item.items, questionId, item.section.id);
        if (keeps && under.length === 0) return [];
        const { kind, section } = item;
        return [branch({ key: sectionKey(section.id), kind, section }, at, index, under)];
      })
    );
  }

  type Head = { key: OutlineKey } & (
    | { kind: 'question'; question: ResearchQuestion | null }
    | { kind: 'section'; section: Section }
    | { kind: 'finding'; finding: Finding }
  );
  type At = Pick<RowPlace, 'depth' | 'number' | 'questionId' | 'parentId'>;

  function branch(head: Head, at: At, index: number, under: OutlineRow[]): OutlineRow[] {
    const isOpen = under.length > 0 && (keeps !== null || !collapsed.has(head.key));
    const row = {
      ...at,
      ...head,
      index,
      findings: head.kind === 'finding' ? [head.finding] : findingsIn(under),
      place: 0,
      siblingCount: 0,
      hasChildren: under.length > 0,
      isOpen
    };
    return [row, ...(isOpen ? under : [])];
  }
}

/** The findings under a line, also those under one that is closed. */
function findingsIn(rows: readonly OutlineRow[]): Finding[] {
  const [first] = rows;
  return rows.flatMap((row) => (row.depth === first?.depth ? row.findings : []));
}

/** Branches one after the other, their heads counted. */
function inOrder(branches: OutlineRow[][]): OutlineRow[] {
  return branches.flatMap(([head, ...under], index) => [
    { ...head!, place: index + 1, siblingCount: branches.length },
    ...under
  ]);
}

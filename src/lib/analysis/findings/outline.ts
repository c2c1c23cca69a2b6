import type { Finding } from '$lib/domain/finding';
import type { QuestionId, SectionId } from '$lib/domain/ids';
import type { ResearchQuestion } from '$lib/domain/research-question';
import type { Section } from '$lib/domain/section';
import type { ProjectModel } from '$lib/model/project-model';

/**
 * A section with what is in it, or a finding. `depth` is 1 at the top of a sub-question. `number` counts sections and
 * findings beside each other in one row, within the sub-question: '2', and in it '2.1'.
 */
export type OutlineItem =
  | { kind: 'section'; section: Section; depth: number; number: string; items: OutlineItem[] }
  | { kind: 'finding'; finding: Finding; depth: number; number: string };

/** All that is written under a sub-question; `question` is null for what stands under none. */
export type OutlineChapter = { question: ResearchQuestion | null; items: OutlineItem[] };

type Entry = { order: number } & ({ section: Section } | { finding: Finding });

/**
 * The results as they are read: every sub-question by number, then what stands under none, if anything does. O(outline ·
 * log outline).
 */
export function projectOutline(model: ProjectModel): OutlineChapter[] {
  const places = new Map<string, Entry[]>();
  const put = (place: string, entry: Entry) => {
    const entries = places.get(place);
    if (entries) entries.push(entry);
    else places.set(place, [entry]);
  };
  for (const section of model.list('sections'))
    put(placeKey(section.questionId, section.parentId), { order: section.order, section });
  for (const finding of model.list('findings'))
    put(placeKey(finding.questionId, finding.sectionId), { order: finding.order, finding });

  const itemsAt = (place: string, depth: number, prefix: string): OutlineItem[] =>
    (places.get(place) ?? [])
      .sort((a, b) => a.order - b.order)
      .map((entry, index) => {
        const number = `${prefix}${index + 1}`;
        if ('finding' in entry) return { kind: 'finding', finding: entry.finding, depth, number };
        const { section } = entry;
        const items = itemsAt(placeKey(section.questionId, section.id), depth + 1, `${number}.`);
        return { kind: 'section', section, depth, number, items };
      });

  const questions = model.list('questions').sort((a, b) => a.number - b.number);
  const chapters: OutlineChapter[] = questions.map((question) => ({
    question,
    items: itemsAt(placeKey(question.id, null), 1, '')
  }));
  const loose = itemsAt(placeKey(null, null), 1, '');
  return loose.length > 0 ? [...chapters, { question: null, items: loose }] : chapters;
}

/** The findings of items, those in sections too, as they are read. */
export function findingsIn(items: readonly OutlineItem[]): Extract<OutlineItem, { kind: 'finding' }>[] {
  return items.flatMap((item) => (item.kind === 'finding' ? [item] : findingsIn(item.items)));
}

function placeKey(questionId: QuestionId | null, sectionId: SectionId | null): string {
  return `${questionId ?? ''} ${sectionId ?? ''}`;
}

import { describe, expect, it } from 'vitest';
import { moveOutlineItem } from '$lib/commands/findings/move-outline-item';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { saveSection } from '$lib/commands/findings/save-section';
import { addQuestion } from '$lib/commands/project/add-question';
import { projectOutline } from '$lib/analysis/findings/outline';
import type { FindingId, QuestionId, SectionId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { isWithin, placeAfterStep, placeAtEdge, type OutlinePlace, type OutlineStep } from './outline-place';
import { findingKey, outlineRows, sectionKey, type OutlineKey } from './outline-rows';

const [one, two] = ['question-1', 'question-2'] as [QuestionId, QuestionId];
const chapter = 'chapter' as SectionId;

/** Under 1: `a`, a chapter with `b` and `c`, `d`; under 2: `e`. */
function written() {
  const project = new TestProject();
  for (const id of [one, two]) project.run(addQuestion, { id, text: 'Wat?' });
  const finding = (statement: string, place: { questionId?: QuestionId; sectionId?: SectionId }) =>
    project.run(saveFinding, { id: statement as FindingId, statement, ...place });
  finding('a', { questionId: one });
  project.run(saveSection, { id: chapter, questionId: one, title: 'chapter' });
  for (const statement of ['b', 'c']) finding(statement, { sectionId: chapter });
  finding('d', { questionId: one });
  finding('e', { questionId: two });
  return project;
}

const chaptersOf = (project: TestProject) => projectOutline(project.model);
const rowsOf = (project: TestProject) => outlineRows(chaptersOf(project), { collapsed: new Set() });

/** `1 a chapter(b c) d 2 e` */
function reading(project: TestProject): string {
  return rowsOf(project)
    .map((row) => {
      const name =
        row.kind === 'question'
          ? String(row.question?.number ?? '-')
          : row.kind === 'section'
            ? row.section.title
            : row.finding.statement;
      return `${'>'.repeat(row.depth - 1)}${name}`;
    })
    .join(' ');
}

function move(project: TestProject, key: OutlineKey, to: OutlinePlace | null) {
  if (!to) return null;
  const [kind, id] = key.split(':') as ['section' | 'finding', SectionId | FindingId];
  project.run(moveOutlineItem, { kind, id, to });
  return reading(project);
}

const finding = (id: string) => findingKey(id as FindingId);

describe('a step in the outline', () => {
  it.each<[OutlineKey, OutlineStep, string | null]>([
    [finding('a'), 'down', '1 >chapter >>b >>c >a >d 2 >e'],
    [finding('a'), 'up', null],
    [finding('d'), 'up', '1 >a >d >chapter >>b >>c 2 >e'],
    [finding('b'), 'up', '1 >a >b >chapter >>c >d 2 >e'],
    [finding('c'), 'down', '1 >a >chapter >>b >c >d 2 >e'],
    [finding('d'), 'down', '1 >a >chapter >>b >>c 2 >d >e'],
    [finding('e'), 'up', '1 >a >chapter >>b >>c >d >e 2'],
    [finding('d'), 'in', '1 >a >chapter >>b >>c >>d 2 >e'],
    [finding('a'), 'in', null],
    [finding('b'), 'out', '1 >a >chapter >>c >b >d 2 >e'],
    [finding('d'), 'out', null],
    [sectionKey(chapter), 'up', '1 >chapter >>b >>c >a >d 2 >e'],
    [sectionKey(chapter), 'down', '1 >a >d >chapter >>b >>c 2 >e']
  ])('takes %s %s', (key, step, expected) => {
    const project = written();
    expect(move(project, key, placeAfterStep(chaptersOf(project), key, step))).toBe(expected);
  });
});

describe('letting go at the edge of a line', () => {
  it.each<[OutlineKey, OutlineKey, 'before' | 'after' | 'inside', string]>([
    [finding('d'), finding('a'), 'before', '1 >d >a >chapter >>b >>c 2 >e'],
    [finding('a'), finding('d'), 'after', '1 >chapter >>b >>c >d >a 2 >e'],
    [finding('d'), finding('b'), 'after', '1 >a >chapter >>b >>d >>c 2 >e'],
    [finding('d'), sectionKey(chapter), 'inside', '1 >a >chapter >>b >>c >>d 2 >e'],
    [finding('d'), sectionKey(chapter), 'after', '1 >a >chapter >>d >>b >>c 2 >e'],
    [finding('d'), sectionKey(chapter), 'before', '1 >a >d >chapter >>b >>c 2 >e'],
    [finding('b'), `question:${two}`, 'inside', '1 >a >chapter >>c >d 2 >e >b'],
    [finding('b'), `question:${two}`, 'after', '1 >a >chapter >>c >d 2 >b >e'],
    [sectionKey(chapter), finding('e'), 'before', '1 >a >d 2 >chapter >>b >>c >e']
  ])('puts %s at %s, %s', (moving, target, edge, expected) => {
    const project = written();
    const row = rowsOf(project).find(({ key }) => key === target)!;
    expect(move(project, moving, placeAtEdge(chaptersOf(project), row, edge, moving))).toBe(expected);
  });

  it('knows what lies in a branch, for a section is never put into itself', () => {
    const chapters = chaptersOf(written());
    expect(isWithin(chapters, finding('b'), sectionKey(chapter))).toBe(true);
    expect(isWithin(chapters, sectionKey(chapter), sectionKey(chapter))).toBe(true);
    expect(isWithin(chapters, finding('a'), sectionKey(chapter))).toBe(false);
  });
});

describe('the lines of the outline', () => {
  it('closes branches, and says what is in them', () => {
    const rows = outlineRows(chaptersOf(written()), { collapsed: new Set([sectionKey(chapter)]) });
    const section = rows.find(({ kind }) => kind === 'section')!;
    expect(section).toMatchObject({
      isOpen: false,
      hasChildren: true,
      place: 2,
      siblingCount: 3,
      number: '2'
    });
    expect(section.findings.map(({ statement }) => statement)).toEqual(['b', 'c']);
    expect(rows.map(({ depth }) => depth)).toEqual([1, 2, 2, 2, 1, 2]);
    expect(rows[0]!.findings).toHaveLength(4);
  });

  it('leaves out findings, and what is left without any', () => {
    const keeps = ({ statement }: { statement: string }) => statement === 'c';
    const rows = outlineRows(chaptersOf(written()), { collapsed: new Set([sectionKey(chapter)]), keeps });
    expect(rows.map(({ kind, number }) => [kind, number])).toEqual([
      ['question', '1'],
      ['section', '2'],
      ['finding', '2.2']
    ]);
  });
});

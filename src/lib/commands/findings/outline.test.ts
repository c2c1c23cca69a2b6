import { describe, expect, it } from 'vitest';
import { projectOutline, type OutlineItem } from '$lib/analysis/findings/outline';
import { addQuestion } from '../project/add-question';
import { removeQuestion } from '../project/remove-question';
import type { ChangeId, FindingId, QuestionId, SectionId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject, testNow } from '$lib/testing/test-project';
import { deleteOutlineItems } from './delete-outline-items';
import { moveOutlineItem } from './move-outline-item';
import { saveFinding } from './save-finding';
import { saveRecommendation } from './save-recommendation';
import { saveSection } from './save-section';

const [one, two] = ['question-1', 'question-2'] as QuestionId[];

/** Under sub-question 1: a finding, a section with a finding and a section in it with a finding. */
function written() {
  const project = new TestProject();
  for (const id of [one!, two!]) project.run(addQuestion, { id, text: 'Wat?' });
  const section = (title: string, place: { questionId?: QuestionId; parentId?: SectionId } = {}) => {
    const id = `section-${title}` as SectionId;
    project.run(saveSection, { id, title, ...place });
    return id;
  };
  const finding = (statement: string, place: { questionId?: QuestionId; sectionId?: SectionId } = {}) => {
    const id = `finding-${statement}` as FindingId;
    project.run(saveFinding, { id, statement, ...place });
    return id;
  };
  const start = finding('start', { questionId: one });
  const trust = section('trust', { questionId: one });
  const inTrust = finding('inTrust', { sectionId: trust });
  const deep = section('deep', { parentId: trust });
  const inDeep = finding('inDeep', { sectionId: deep });
  return { project, section, finding, start, trust, inTrust, deep, inDeep };
}

function lines(items: readonly OutlineItem[]): string[] {
  return items.flatMap((item) =>
    item.kind === 'finding'
      ? [`${item.number} ${item.finding.statement}`]
      : [`${item.number} [${item.section.title}]`, ...lines(item.items)]
  );
}

const outline = (project: TestProject) =>
  Object.fromEntries(
    projectOutline(project.model).map(({ question, items }) => [question?.number ?? 'none', lines(items)])
  );

describe('the outline', () => {
  it('takes something new between what is there, as one step', () => {
    const { project, trust } = written();
    project.run(saveFinding, { sectionId: trust, index: 0, statement: 'before' });
    project.run(saveSection, { questionId: one, index: 1, title: 'between' });
    project.run(saveFinding, { questionId: one, index: 99, statement: 'last' });
    expect(outline(project)[1]).toEqual([
      '1 start',
      '2 [between]',
      '3 [trust]',
      '3.1 before',
      '3.2 inTrust',
      '3.3 [deep]',
      '3.3.1 inDeep',
      '4 last'
    ]);
    expectSoundProject(project.model);
  });

  it('is numbered per sub-question, sections and findings in one row', () => {
    const { project, finding } = written();
    expect(outline(project)).toEqual({
      1: ['1 start', '2 [trust]', '2.1 inTrust', '2.2 [deep]', '2.2.1 inDeep'],
      2: []
    });
    finding('loose');
    expect(outline(project)).toMatchObject({ none: ['1 loose'] });
    expectSoundProject(project.model);
  });

  it('is empty without sub-questions and findings', () => {
    expect(projectOutline(new TestProject().model)).toEqual([]);
  });

  it('keeps what was under a sub-question that is removed, under none', () => {
    const { project, finding } = written();
    finding('loose');
    project.run(removeQuestion, { id: one! });
    expect(outline(project)).toEqual({
      1: [],
      none: ['1 loose', '2 start', '3 [trust]', '3.1 inTrust', '3.2 [deep]', '3.2.1 inDeep']
    });
    expectSoundProject(project.model);
  });
});

describe('writing', () => {
  it('puts a new finding last beside the others, and leaves one that is there in its place', () => {
    const { project, start, trust } = written();
    project.run(saveFinding, { questionId: one, statement: '  Een   nieuwe\nbevinding ' });
    const change = project.run(saveFinding, {
      id: start,
      sectionId: trust,
      text: ' Zie *hier*. ',
      status: 'settled'
    });
    expect(change.params).toEqual({ statement: 'start' });
    expect(outline(project)[1]!.filter((line) => !line.includes('.'))).toEqual([
      '1 start',
      '2 [trust]',
      '3 Een nieuwe bevinding'
    ]);
    expect(project.model.get('findings', start)).toMatchObject({
      text: 'Zie *hier*.',
      status: 'settled',
      questionId: one
    });
    expect(project.run(saveFinding, { id: start, statement: 'start ' }).operations).toEqual([]);
  });

  it('takes the sub-question of the section, whatever was said', () => {
    const { project, trust } = written();
    project.run(saveFinding, { questionId: two, sectionId: trust, statement: 'hier' });
    project.run(saveSection, { questionId: null, parentId: trust, title: 'daar' });
    expectSoundProject(project.model);
  });

  it('keeps the text of a section when only its title is written', () => {
    const { project, trust } = written();
    project.run(saveSection, { id: trust, text: 'Eerst dit.' });
    project.run(saveSection, { id: trust, title: 'Vertrouwen' });
    expect(project.model.get('sections', trust)).toMatchObject({ title: 'Vertrouwen', text: 'Eerst dit.' });
  });

  it('asks for words, and for a place that is there', () => {
    const { project } = written();
    const gone = { sectionId: 'gone' as SectionId, statement: 'x' };
    expect(errorCodeOf(() => project.run(saveFinding, { statement: '  ' }))).toBe('command/empty-name');
    expect(errorCodeOf(() => project.run(saveSection, {}))).toBe('command/empty-name');
    expect(errorCodeOf(() => project.run(saveFinding, gone))).toBe('model/not-found');
    expect(errorCodeOf(() => project.run(saveFinding, { statement: 'x' }, null))).toBe('command/no-coder');
  });

  it('tells a long statement in the history in short', () => {
    const { project } = written();
    const statement = 'Buddy’s die wekelijks langskomen houden het langer vol dan wie dat niet doet. '.repeat(
      4
    );
    const { params } = project.run(saveFinding, { statement });
    expect(params['statement']).toBe(
      'Buddy’s die wekelijks langskomen houden het langer vol dan wie dat niet doet.…'
    );
  });
});

describe('moving', () => {
  it('puts a finding anywhere among sections and findings', () => {
    const { project, start, trust, deep, inDeep } = written();
    const to = { questionId: one!, sectionId: trust, index: 1 };
    project.run(moveOutlineItem, { kind: 'finding', id: start, to });
    expect(outline(project)[1]).toEqual([
      '1 [trust]',
      '1.1 inTrust',
      '1.2 start',
      '1.3 [deep]',
      '1.3.1 inDeep'
    ]);
    project.run(moveOutlineItem, {
      kind: 'section',
      id: deep,
      to: { questionId: one!, sectionId: trust, index: 0 }
    });
    project.run(moveOutlineItem, {
      kind: 'finding',
      id: inDeep,
      to: { questionId: one!, sectionId: null, index: -3 }
    });
    expect(outline(project)[1]).toEqual(['1 inDeep', '2 [trust]', '2.1 [deep]', '2.2 inTrust', '2.3 start']);
    expectSoundProject(project.model);
  });

  it('takes the branch of a section along to another sub-question, and back by undo', () => {
    const { project, trust, deep } = written();
    const before = outline(project);
    project.run(moveOutlineItem, {
      kind: 'section',
      id: trust,
      to: { questionId: two!, sectionId: null, index: 99 }
    });
    expect(outline(project)).toEqual({
      1: ['1 start'],
      2: ['1 [trust]', '1.1 inTrust', '1.2 [deep]', '1.2.1 inDeep']
    });
    expect(project.model.get('sections', deep).questionId).toBe(two);
    expectSoundProject(project.model);
    project.take(invertChange(project.changes.at(-1)!, 'undo' as ChangeId, testNow));
    expect(outline(project)).toEqual(before);
  });

  it('changes nothing when the item lies there, and puts no section in itself', () => {
    const { project, trust, deep } = written();
    const stay = { questionId: one!, sectionId: null, index: 1 };
    expect(project.run(moveOutlineItem, { kind: 'section', id: trust, to: stay }).operations).toEqual([]);
    for (const sectionId of [trust, deep])
      expect(
        errorCodeOf(() =>
          project.run(moveOutlineItem, { kind: 'section', id: trust, to: { ...stay, sectionId } })
        )
      ).toBe('command/cycle');
  });
});

describe('deleting', () => {
  it('takes a section with all in it, and what followed from it', () => {
    const { project, start, trust, inDeep } = written();
    project.run(saveRecommendation, { statement: 'Doe dit', findingIds: [start, inDeep] });
    const change = project.run(deleteOutlineItems, { sectionIds: [trust], findingIds: [] });
    expect(change).toMatchObject({
      command: 'delete-sections',
      params: { count: 2, title: 'trust', findings: 2 }
    });
    expect(outline(project)[1]).toEqual(['1 start']);
    expect(project.model.list('recommendations')[0]!.findingIds).toEqual([start]);
    expectSoundProject(project.model);
  });

  it('takes findings alone, and passes by what is gone', () => {
    const { project, start, inTrust } = written();
    const ids = { sectionIds: [], findingIds: [start, inTrust, start, 'gone' as FindingId] };
    expect(project.run(deleteOutlineItems, ids)).toMatchObject({
      command: 'delete-findings',
      params: { count: 2, statement: 'start' }
    });
    expect(project.run(deleteOutlineItems, ids).operations).toEqual([]);
  });
});

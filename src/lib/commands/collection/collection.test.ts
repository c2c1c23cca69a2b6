import { describe, expect, it } from 'vitest';
import type { CaseId, PlannedSourceId, QuestionId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { addPlannedSources } from './add-planned-sources';
import { movePlannedSource } from './move-planned-source';
import { orderedPlan } from './ordered-plan';
import { removePlannedSources } from './remove-planned-sources';
import { savePlannedSource } from './save-planned-source';

const id = (name: string) => name as PlannedSourceId;

describe('the plan for collecting data', () => {
  it('takes lines at its end and changes what is said of them', () => {
    const project = TestProject.coded();
    project.run(savePlannedSource, { id: id('a') });
    project.run(savePlannedSource, { id: id('b'), role: ' ouder ', count: 2.9 });
    project.run(savePlannedSource, { id: id('a'), comment: ' liefst thuis ' });
    expect(orderedPlan(project.model)).toMatchObject([
      { id: 'a', count: 1, role: '', comment: 'liefst thuis', source: { documentKind: 'interview' } },
      { id: 'b', count: 2, role: 'ouder' }
    ]);
    project.run(savePlannedSource, { id: id('b'), count: 0 });
    expect(project.model.get('plannedSources', 'b').count).toBe(1);
  });

  it('asks for a person or for a role, whichever was said last', () => {
    const project = TestProject.coded();
    const [person] = project.model.list('cases');
    project.run(savePlannedSource, { id: id('a'), role: 'ouder' });
    project.run(savePlannedSource, { id: id('a'), caseId: person!.id });
    expect(project.model.get('plannedSources', 'a')).toMatchObject({ role: '', caseId: person!.id });
    project.run(savePlannedSource, { id: id('a'), role: 'buddy' });
    expect(project.model.get('plannedSources', 'a')).toMatchObject({ role: 'buddy', caseId: null });
  });

  it('lists the sub-questions of a line by number, each once', () => {
    const project = TestProject.coded();
    const [first, second] = project.model.list('questions').map((question) => question.id);
    project.run(savePlannedSource, { id: id('a'), questionIds: [second!, first!, second!] });
    expect(project.model.get('plannedSources', 'a').questionIds).toEqual([first, second]);
  });

  it('asks for nothing that is not there', () => {
    const project = TestProject.coded();
    const save = (fields: Parameters<typeof savePlannedSource>[1]) =>
      errorCodeOf(() => project.run(savePlannedSource, fields));
    expect(save({ id: id('a'), caseId: 'gone' as CaseId })).toBe('model/not-found');
    expect(save({ id: id('a'), questionIds: ['gone' as QuestionId] })).toBe('model/not-found');
    expect(project.model.count('plannedSources')).toBe(0);
  });

  it('is moved in, added to and taken from in one step', () => {
    const project = TestProject.coded();
    project.run(addPlannedSources, { sources: [{ role: 'ouder' }, { role: 'buddy' }, { role: 'leraar' }] });
    const roles = () => orderedPlan(project.model).map(({ role }) => role);
    const last = orderedPlan(project.model).at(-1)!;
    project.run(movePlannedSource, { id: last.id, toIndex: 0 });
    expect(roles()).toEqual(['leraar', 'ouder', 'buddy']);
    project.run(movePlannedSource, { id: last.id, toIndex: 99 });
    expect(roles()).toEqual(['ouder', 'buddy', 'leraar']);
    const ids = orderedPlan(project.model).map((one) => one.id);
    project.run(removePlannedSources, { ids: ids.slice(0, 2) });
    expect(roles()).toEqual(['leraar']);
    expectSoundProject(project.model);
  });
});

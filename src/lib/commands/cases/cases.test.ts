import { describe, expect, it } from 'vitest';
import type { AttributeId, CaseGroupId, CaseId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { assignCases } from './assign-cases';
import { readAttributeValue, type ValueOfAttribute } from './attribute-value';
import { importCases } from './import-cases';
import { moveAttribute } from './move-attribute';
import { orderedAttributes } from './ordered-attributes';
import { removeAttributes } from './remove-attributes';
import { removeCaseGroups } from './remove-case-groups';
import { removeCases } from './remove-cases';
import { saveAttribute } from './save-attribute';
import { saveCase } from './save-case';
import { saveCaseGroup } from './save-case-group';
import { setAttributeValues } from './set-attribute-values';
import { setConsent } from './set-consent';
import { setRoles } from './set-roles';

const noor = 'noor' as CaseId;
const sam = 'sam' as CaseId;
const school = 'school' as AttributeId;
const group = 'group' as CaseGroupId;

/** Two cases, and an attribute of words. */
function study(): TestProject {
  const project = new TestProject();
  for (const id of [noor, sam]) project.run(saveCase, { id, name: id, role: 'buddy', comment: '' });
  project.run(saveAttribute, { id: school, name: 'School' });
  return project;
}

const set = (project: TestProject, value: ValueOfAttribute | null, ...caseIds: CaseId[]) =>
  project.run(setAttributeValues, { caseIds, attributeId: school, value });
const valuesOf = (project: TestProject) =>
  project.model.list('cases').map(({ attributes = [] }) => attributes[0]?.value);

describe('an attribute', () => {
  it('holds what is known of cases, one or several at once', () => {
    const project = study();
    set(project, ' De Wilg ', noor, sam);
    set(project, 'De Els', sam);
    expect(valuesOf(project)).toEqual(['De Wilg', 'De Els']);
    set(project, null, noor);
    expect(valuesOf(project)).toEqual([undefined, 'De Els']);
    expect(set(project, 'De Els', sam).operations).toEqual([]);
    expectSoundProject(project.model);
  });

  it('takes only values of its kind', () => {
    const project = study();
    const refused: [Parameters<typeof saveAttribute>[1]['kind'], ValueOfAttribute][] = [
      ['number', 'twee'],
      ['date', '31-02-2026'],
      ['yes-no', 'misschien'],
      ['choice', 'West']
    ];
    for (const [kind, value] of refused) {
      project.run(saveAttribute, { id: school, kind, choices: ['Noord'] });
      expect(
        errorCodeOf(() => set(project, value, noor)),
        kind
      ).toBe('case/value-does-not-fit');
    }
  });

  it('takes its values along to another kind, and says how many it loses', () => {
    const project = study();
    set(project, '2,5', noor);
    set(project, 'vier', sam);
    expect(project.run(saveAttribute, { id: school, kind: 'number' }).params).toEqual({
      name: 'School',
      dropped: 1
    });
    expect(valuesOf(project)).toEqual([2.5, undefined]);
    project.run(saveAttribute, { id: school, kind: 'choice' });
    expect(project.model.get('attributes', school).choices).toEqual(['2.5']);
    expectSoundProject(project.model);
  });

  it('renames a choice wherever it was made', () => {
    const project = study();
    project.run(saveAttribute, { id: school, kind: 'choice', choices: ['noord', 'zuid', 'Noord '] });
    expect(project.model.get('attributes', school).choices).toEqual(['noord', 'zuid']);
    set(project, 'noord', noor);
    project.run(saveAttribute, {
      id: school,
      choices: ['Het noorden', 'zuid'],
      renamed: [{ from: 'noord', to: 'Het noorden' }]
    });
    expect(valuesOf(project)[0]).toBe('Het noorden');
  });

  it('has a name of its own and a place of its own, and goes with its values', () => {
    const project = study();
    const city = 'city' as AttributeId;
    project.run(saveAttribute, { id: city, name: 'Stad' });
    expect(errorCodeOf(() => project.run(saveAttribute, { id: city, name: 'school ' }))).toBe(
      'command/name-taken'
    );
    project.run(moveAttribute, { id: city, toIndex: 0 });
    expect(orderedAttributes(project.model).map(({ name }) => name)).toEqual(['Stad', 'School']);
    set(project, 'De Wilg', noor);
    project.run(removeAttributes, { ids: [school] });
    expect(project.model.get('cases', noor).attributes).toEqual([]);
    expectSoundProject(project.model);
  });
});

describe('words for a value', () => {
  it.each([
    ['number', '2,50', 2.5],
    ['number', '1.000,5', undefined],
    ['date', '1-3-2026', '2026-03-01'],
    ['date', '2026-03-01', '2026-03-01'],
    ['date', '31/2/2026', undefined],
    ['yes-no', 'Ja', true],
    ['yes-no', 'no', false],
    ['yes-no', 'soms', undefined],
    ['text', '  ', null],
    ['choice', ' NOORD', 'Noord']
  ] as const)('under %s: %s', (kind, words, value) => {
    expect(readAttributeValue({ kind, choices: ['Noord'] }, words)).toBe(value);
  });
});

describe('consent', () => {
  it('has a comment that stays and a day that goes when the state changes, and can be forgotten', () => {
    const project = study();
    project.run(setConsent, { caseIds: [noor], state: 'given', date: '2026-01-12', comment: 'Op papier' });
    project.run(setConsent, { caseIds: [noor, sam], state: 'withdrawn' });
    expect(project.model.list('cases').map(({ consent }) => consent)).toEqual([
      { state: 'withdrawn', date: null, comment: 'Op papier' },
      { state: 'withdrawn', date: null, comment: '' }
    ]);
    project.run(setConsent, { caseIds: [noor], state: null });
    expect(project.model.get('cases', noor)).not.toHaveProperty('consent');
  });
});

describe('groups of cases', () => {
  it('hold each case once, lose it when it goes, and leave the cases when they go', () => {
    const project = study();
    project.run(saveCaseGroup, { id: group, name: ' Eerste groep ', caseIds: [noor, noor] });
    project.run(assignCases, { groupId: group, caseIds: [noor, sam], isIn: true });
    expect(project.model.get('caseGroups', group)).toMatchObject({
      name: 'Eerste groep',
      caseIds: [noor, sam]
    });
    project.run(removeCases, { ids: [noor] });
    expect(project.model.get('caseGroups', group).caseIds).toEqual([sam]);
    project.run(assignCases, { groupId: group, caseIds: [sam], isIn: false });
    expect(project.model.get('caseGroups', group).caseIds).toEqual([]);
    expect(errorCodeOf(() => project.run(saveCaseGroup, { name: 'EERSTE groep' }))).toBe(
      'command/name-taken'
    );
    project.run(removeCaseGroups, { ids: [group] });
    expect(project.model.count('cases')).toBe(1);
    expectSoundProject(project.model);
  });

  it('give several cases one role', () => {
    const project = study();
    project.run(setRoles, { caseIds: [noor, sam], role: ' ouder ' });
    expect(project.model.list('cases').map(({ role }) => role)).toEqual(['ouder', 'ouder']);
  });
});

describe('a table of cases', () => {
  const row = { id: null, values: [], groups: [] };

  it('makes cases, attributes and groups, and leaves what it does not speak of', () => {
    const project = study();
    const { params } = project.run(importCases, {
      attributes: [{ name: 'Regio', kind: 'choice', choices: ['Noord'] }],
      cases: [
        { ...row, id: noor, name: 'Noor', pseudonym: 'N1', groups: ['Nieuw'] },
        { ...row, name: 'Aya', role: 'ouder', values: [{ attribute: 'regio', value: 'Noord' }] }
      ]
    });
    expect(params).toMatchObject({ created: 1, updated: 1 });
    expect(project.model.get('cases', noor)).toMatchObject({ name: 'Noor', role: 'buddy', pseudonym: 'N1' });
    expect(project.model.list('caseGroups')).toMatchObject([{ name: 'Nieuw', caseIds: [noor] }]);
    expectSoundProject(project.model);
  });

  it('may trade names, but never gives one name twice', () => {
    const project = study();
    project.run(importCases, {
      attributes: [],
      cases: [
        { ...row, id: noor, name: 'sam' },
        { ...row, id: sam, name: 'noor' }
      ]
    });
    expect(project.model.get('cases', noor).name).toBe('sam');
    expect(
      errorCodeOf(() => project.run(importCases, { attributes: [], cases: [{ ...row, name: 'SAM ' }] }))
    ).toBe('command/name-taken');
  });
});

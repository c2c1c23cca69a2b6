import { describe, expect, it } from 'vitest';
import type { ConfigurationGround, ConfigurationPlace } from '$lib/domain/configuration';
import type { Stance } from '$lib/domain/evidence-link';
import type { ChangeId, CodeId, ConfigurationId, QuotationId } from '$lib/domain/ids';
import { invertChange } from '$lib/model/invert-change';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { projectAsData } from '$lib/testing/project-as-data';
import { testNow, TestProject } from '$lib/testing/test-project';
import { addGrounds } from './add-grounds';
import { deleteConfigurations } from './delete-configurations';
import { mergeConfigurations } from './merge-configurations';
import { moveConfiguration } from './move-configuration';
import { mergedInto, orderedConfigurations } from './ordered-configurations';
import { removeGrounds } from './remove-grounds';
import { restoreConfiguration } from './restore-configuration';
import { saveConfiguration, type ConfigurationIntent } from './save-configuration';

function study() {
  const project = new TestProject();
  const documentId = project.document();
  const trust = project.code('Vertrouwen');
  const first = project.quotation(documentId, 0, 5, trust);
  const second = project.quotation(documentId, 5, 9, trust);
  const make = (id: string, fields: Partial<ConfigurationIntent> = {}) => {
    project.run(saveConfiguration, { id: id as ConfigurationId, name: id, ...fields });
    return id as ConfigurationId;
  };
  const configuration = (id: ConfigurationId) => project.model.get('configurations', id);
  const quoted = (id: QuotationId): ConfigurationGround => ({ kind: 'quotation', id });
  const coded = (id: CodeId): ConfigurationGround => ({ kind: 'code', id });
  const put = (
    configurationId: ConfigurationId,
    place: ConfigurationPlace,
    refs: ConfigurationGround[],
    stance: Stance = 'supporting'
  ) => project.run(addGrounds, { configurationId, place, refs, stance });
  const grounds = (id: ConfigurationId) =>
    project.model
      .evidenceOf(id)
      .map(({ place, ref, stance }) => [place, ref.id, stance])
      .sort((a, b) => a.join().localeCompare(b.join()));
  const names = () => orderedConfigurations(project.model).map(({ name }) => name);
  return { project, trust, first, second, make, configuration, quoted, coded, put, grounds, names };
}

describe('writing a configuration', () => {
  it('begins with a name alone, and takes statements one by one', () => {
    const { project, make, configuration } = study();
    const id = make('buddy', { name: '  Een  buddy ' });
    expect(configuration(id)).toMatchObject({
      name: 'Een buddy',
      statements: { context: '', intervention: '', mechanism: '', outcome: '' },
      proposition: null
    });
    project.run(saveConfiguration, { id, statements: { mechanism: ' vertrouwen ' } });
    project.run(saveConfiguration, { id, statements: { outcome: 'rust' } });
    expect(configuration(id).statements).toMatchObject({ mechanism: 'vertrouwen', outcome: 'rust' });
    expect(project.run(saveConfiguration, { id, statements: { outcome: 'rust ' } }).operations).toEqual([]);
    expect(errorCodeOf(() => project.run(saveConfiguration, { statements: {} }))).toBe('command/empty-name');
  });

  it('keeps an edited proposition with the statements it was written for, until it is the made one again', () => {
    const { project, make, configuration } = study();
    const id = make('buddy', { statements: { context: 'thuis' } });
    project.run(saveConfiguration, { id, proposition: ' Thuis\nbegint het. ' });
    expect(configuration(id)).toMatchObject({
      proposition: 'Thuis begint het.',
      propositionFrom: { context: 'thuis' }
    });
    project.run(saveConfiguration, { id, statements: { context: 'in de wijk' } });
    expect(configuration(id).propositionFrom?.context).toBe('thuis');
    project.run(saveConfiguration, { id, proposition: '  ' });
    expect(configuration(id).proposition).toBeNull();
    expect(configuration(id)).not.toHaveProperty('propositionFrom');
  });

  it('lets alternatives point at each other, but never in a circle', () => {
    const { project, make, configuration } = study();
    const [a, b, c] = [make('a'), make('b'), make('c')];
    project.run(saveConfiguration, { id: b, alternativeToId: a });
    project.run(saveConfiguration, { id: c, alternativeToId: b });
    const code = (id: ConfigurationId, alternativeToId: ConfigurationId) =>
      errorCodeOf(() => project.run(saveConfiguration, { id, alternativeToId }));
    expect([code(a, a), code(a, c)]).toEqual(['command/alternative-circle', 'command/alternative-circle']);
    expect(code(a, 'weg' as ConfigurationId)).toBe('model/not-found');
    project.run(saveConfiguration, { id: b, alternativeToId: null });
    project.run(saveConfiguration, { id: a, alternativeToId: c });
    expect(configuration(a).alternativeToId).toBe(c);
  });

  it('stands last, and moves to any place in the list', () => {
    const { project, make, names } = study();
    const [a, , c] = [make('a'), make('b'), make('c')];
    expect(names()).toEqual(['a', 'b', 'c']);
    project.run(moveConfiguration, { id: c, toIndex: 0 });
    expect(names()).toEqual(['c', 'a', 'b']);
    project.run(moveConfiguration, { id: a, toIndex: 9 });
    expect(names()).toEqual(['c', 'b', 'a']);
    expect(project.run(moveConfiguration, { id: a, toIndex: 2 }).operations).toEqual([]);
  });
});

describe('the grounds of a configuration', () => {
  it('are there once at a place, in the stance that was said last', () => {
    const { make, put, grounds, quoted, coded, first, trust } = study();
    const id = make('a');
    expect(put(id, 'context', [quoted(first), quoted(first), coded(trust)]).params).toEqual({
      name: '1:1',
      count: 2,
      configuration: 'a'
    });
    put(id, 'context-intervention', [quoted(first)], 'contrary');
    expect(put(id, 'context', [coded(trust)]).operations).toEqual([]);
    put(id, 'context', [coded(trust)], 'contrary');
    expect(grounds(id)).toEqual([
      ['context-intervention', first, 'contrary'],
      ['context', trust, 'contrary'],
      ['context', first, 'supporting']
    ]);
    expect(errorCodeOf(() => put(id, 'context', [quoted('weg' as QuotationId)]))).toBe('model/not-found');
  });

  it('are taken away without what they are', () => {
    const { project, make, put, grounds, quoted, first, second } = study();
    const id = make('a');
    put(id, 'outcome', [quoted(first), quoted(second)]);
    const [one] = project.model.evidenceOf(id);
    expect(project.run(removeGrounds, { ids: [one!.id, one!.id] }).params).toMatchObject({ count: 1 });
    expect(grounds(id)).toEqual([['outcome', second, 'supporting']]);
    expect(project.model.count('quotations')).toBe(2);
    expect(project.run(removeGrounds, { ids: [one!.id] }).operations).toEqual([]);
  });
});

describe('merging configurations', () => {
  it('joins statements, comments and grounds in a new one, and keeps the others for the record', () => {
    const { project, make, put, grounds, quoted, coded, first, second, trust, configuration, names } =
      study();
    const a = make('a', {
      statements: { context: 'wie alleen is', outcome: 'Rust.' },
      comment: 'Uit de pilot.'
    });
    const b = make('b', {
      statements: { context: 'Wie alleen is.', mechanism: 'nabijheid', outcome: 'slaap' }
    });
    put(a, 'context', [quoted(first), coded(trust)]);
    put(b, 'context', [quoted(first)], 'contrary');
    put(b, 'outcome', [quoted(second)]);
    project.run(mergeConfigurations, { ids: [a, b], into: { id: 'c' as ConfigurationId, name: 'Samen' } });
    const c = 'c' as ConfigurationId;
    expect(configuration(c)).toMatchObject({
      name: 'Samen',
      statements: {
        context: 'wie alleen is',
        intervention: '',
        mechanism: 'nabijheid',
        outcome: 'Rust; slaap'
      },
      comment: 'Uit de pilot.',
      mergedIntoId: null
    });
    expect(grounds(c)).toEqual([
      ['context', trust, 'supporting'],
      ['context', first, 'contrary'],
      ['outcome', second, 'supporting']
    ]);
    expect(names()).toEqual(['Samen']);
    expect(mergedInto(project.model, c).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(grounds(a)).toHaveLength(2);
    expectSoundProject(project.model);
  });

  it('takes others up into one that is there, and says so of their alternatives', () => {
    const { project, make, put, quoted, first, grounds, configuration, names } = study();
    const [a, b, other, far] = [make('a'), make('b'), make('other'), make('far')];
    project.run(saveConfiguration, { id: other, alternativeToId: b });
    project.run(saveConfiguration, { id: b, alternativeToId: far });
    put(a, 'mechanism', [quoted(first)], 'contrary');
    put(b, 'mechanism', [quoted(first)]);
    project.run(mergeConfigurations, { ids: [a, b], into: { id: a, name: 'a' } });
    expect(grounds(a)).toEqual([['mechanism', first, 'contrary']]);
    expect(names()).toEqual(['a', 'other', 'far']);
    expect([configuration(other).alternativeToId, configuration(a).alternativeToId]).toEqual([a, far]);
    expectSoundProject(project.model);
  });

  it('is no circle when the result comes from an alternative to it', () => {
    const { project, make, configuration } = study();
    const [a, b, c] = [make('a'), make('b'), make('c')];
    project.run(saveConfiguration, { id: c, alternativeToId: b });
    project.run(saveConfiguration, { id: a, alternativeToId: c });
    project.run(mergeConfigurations, { ids: [b], into: { id: a, name: 'a' } });
    expect([configuration(c).alternativeToId, configuration(a).alternativeToId]).toEqual([a, null]);
    expectSoundProject(project.model);
  });

  it('needs something to merge', () => {
    const { project, make } = study();
    const a = make('a');
    const merge = (ids: ConfigurationId[], id?: ConfigurationId) =>
      project.run(mergeConfigurations, { ids, into: { ...(id && { id }), name: 'a' } }).operations;
    expect([merge([]), merge([a]), merge([a], a)]).toEqual([[], [], []]);
  });

  it('can be cleared: one of them stands by itself again', () => {
    const { project, make, names } = study();
    const [a, b] = [make('a'), make('b')];
    project.run(mergeConfigurations, { ids: [b], into: { id: a, name: 'a' } });
    project.run(restoreConfiguration, { id: b });
    expect(names()).toEqual(['a', 'b']);
    expect(project.run(restoreConfiguration, { id: b }).operations).toEqual([]);
  });
});

describe('deleting', () => {
  it('takes the grounds along, frees what was merged in and what was an alternative', () => {
    const { project, make, put, quoted, first, configuration, names } = study();
    const [a, b, c] = [make('a'), make('b'), make('c')];
    put(a, 'context', [quoted(first)]);
    project.run(mergeConfigurations, { ids: [b], into: { id: a, name: 'a' } });
    project.run(saveConfiguration, { id: c, alternativeToId: a });
    expect(project.run(deleteConfigurations, { ids: [a] }).params).toEqual({ count: 1, name: 'a' });
    expect(names()).toEqual(['b', 'c']);
    expect(configuration(c).alternativeToId).toBeNull();
    expect(project.model.count('configurationEvidence')).toBe(0);
    expectSoundProject(project.model);
  });
});

it('is undone in one step, whatever was done', () => {
  const { project, make, put, quoted, coded, first, trust } = study();
  const [a, b] = [make('a', { statements: { context: 'x' } }), make('b', { proposition: 'Zo is het.' })];
  put(a, 'context', [quoted(first), coded(trust)]);
  put(b, 'context', [quoted(first)], 'contrary');
  const steps = [
    () => project.run(saveConfiguration, { id: a, proposition: 'Y.', alternativeToId: b }),
    () => project.run(moveConfiguration, { id: b, toIndex: 0 }),
    () => project.run(mergeConfigurations, { ids: [a, b], into: { name: 'c' } }),
    () => project.run(restoreConfiguration, { id: a }),
    () => project.run(deleteConfigurations, { ids: [a, b] })
  ];
  for (const step of steps) {
    const before = projectAsData(project.model);
    const change = step();
    expect(change.operations).not.toEqual([]);
    project.model.apply(invertChange(change, 'undo' as ChangeId, testNow));
    expect(projectAsData(project.model)).toEqual(before);
    project.model.apply(change);
  }
});

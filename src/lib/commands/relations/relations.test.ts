import { describe, expect, it } from 'vitest';
import type { CodeId, QuotationId, RelationId, RelationTypeId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { deleteRelationType } from './delete-relation-type';
import { relate } from './relate';
import { retireRelationType } from './retire-relation-type';
import { saveRelationType } from './save-relation-type';
import { unrelate } from './unrelate';
import { updateRelation } from './update-relation';

const cause = 'is-cause-of' as RelationTypeId;
const contradicts = 'contradicts' as RelationTypeId;
const explains = 'explains' as RelationTypeId;

function study() {
  const project = new TestProject();
  const documentId = project.document();
  const [trust, limit] = [project.code('Vertrouwen 🙂'), project.code('Grens')];
  const [one, two] = [project.quotation(documentId, 0, 5, trust), project.quotation(documentId, 5, 9, limit)];
  const relations = () => project.model.list('relations');
  const link = (
    typeId: RelationTypeId,
    fromId: CodeId,
    toId: CodeId,
    fields: { comment?: string; quotationIds?: QuotationId[] } = {}
  ) => project.run(relate, { between: 'code', typeId, fromId, toId, ...fields });
  return { project, trust, limit, one, two, relations, link };
}

describe('relating codes', () => {
  it('ties them with a comment and the quotations that ground it, each once', () => {
    const { trust, limit, one, relations, link } = study();
    const change = link(cause, trust, limit, { comment: ' zie veldwerk ', quotationIds: [one, one] });
    expect(change).toMatchObject({ command: 'add-relation', params: { from: 'Vertrouwen 🙂', to: 'Grens' } });
    expect(relations()).toMatchObject([
      {
        between: 'code',
        typeId: cause,
        fromId: trust,
        toId: limit,
        comment: 'zie veldwerk',
        quotationIds: [one]
      }
    ]);
  });

  it('joins what is said again to the relation that is there', () => {
    const { trust, limit, one, two, relations, link } = study();
    link(cause, trust, limit, { comment: 'eerst', quotationIds: [one] });
    link(cause, trust, limit, { comment: 'later', quotationIds: [one, two] });
    expect(relations()).toMatchObject([{ comment: 'eerst\n\nlater', quotationIds: [one, two] }]);
    expect(link(cause, trust, limit).operations).toEqual([]);
  });

  it.each([
    { what: 'of a symmetric type is the same either way round', typeId: contradicts, count: 1 },
    { what: 'of a directed type is another the other way round', typeId: cause, count: 2 }
  ])('$what', ({ typeId, count }) => {
    const { trust, limit, relations, link } = study();
    link(typeId, trust, limit);
    link(typeId, limit, trust);
    expect(relations()).toHaveLength(count);
  });

  it('refuses a code to itself, a code or quotation that is not there, and who is no coder', () => {
    const { project, trust, limit, link } = study();
    expect(errorCodeOf(() => link(cause, trust, trust))).toBe('command/related-to-itself');
    expect(errorCodeOf(() => link(cause, trust, 'weg' as CodeId))).toBe('model/not-found');
    const grounds = { quotationIds: ['weg' as QuotationId] };
    expect(errorCodeOf(() => link(cause, trust, limit, grounds))).toBe('model/not-found');
    const intent = { between: 'code', typeId: cause, fromId: trust, toId: limit } as const;
    expect(errorCodeOf(() => project.run(relate, intent, null))).toBe('command/no-coder');
  });

  it('refuses a type between quotations', () => {
    const { trust, limit, link } = study();
    expect(() => link(explains, trust, limit)).toThrow('no type of relation between codes');
  });
});

it('relates quotations, named by their citations', () => {
  const { project, one, two, relations } = study();
  const change = project.run(relate, { between: 'quotation', typeId: explains, fromId: one, toId: two });
  expect(change.params).toEqual({ from: '1:1', to: '1:2' });
  expect(relations()).toMatchObject([{ between: 'quotation', fromId: one, toId: two }]);
});

describe('changing a relation', () => {
  it('changes its type, comment and grounds, and turns it round', () => {
    const { project, trust, limit, one, two, relations, link } = study();
    link(cause, trust, limit, { quotationIds: [one] });
    const { id } = relations()[0]!;
    project.run(updateRelation, { id, comment: 'want', quotationIds: [two], swap: true });
    expect(relations()).toMatchObject([
      { fromId: limit, toId: trust, typeId: cause, comment: 'want', quotationIds: [two] }
    ]);
    project.run(updateRelation, { id, typeId: 'is-a' as RelationTypeId });
    expect(relations()).toMatchObject([{ typeId: 'is-a', comment: 'want', quotationIds: [two] }]);
  });

  it('takes in the relation that says the same', () => {
    const { project, trust, limit, one, two, relations, link } = study();
    link(cause, trust, limit, { comment: 'heen', quotationIds: [one] });
    link(cause, limit, trust, { comment: 'terug', quotationIds: [two] });
    const [first] = relations();
    const change = project.run(updateRelation, { id: first!.id, swap: true });
    expect(relations()).toMatchObject([
      { id: first!.id, fromId: limit, comment: 'heen\n\nterug', quotationIds: [one, two] }
    ]);
    expect(change.operations).toHaveLength(2);
  });

  it('does nothing when all is as it was', () => {
    const { project, trust, limit, relations, link } = study();
    link(cause, trust, limit);
    expect(project.run(updateRelation, { id: relations()[0]!.id, typeId: cause }).operations).toEqual([]);
  });
});

it('takes relations away, what they tied stays', () => {
  const { project, trust, limit, relations, link } = study();
  link(cause, trust, limit);
  link(contradicts, trust, limit);
  const ids = relations().map(({ id }) => id);
  expect(project.run(unrelate, { ids }).params).toEqual({ from: 'Vertrouwen 🙂', to: 'Grens', count: 2 });
  expect(relations()).toEqual([]);
  expect(project.model.count('codes')).toBe(2);
  expect(project.run(unrelate, { ids: [] }).operations).toEqual([]);
  expect(errorCodeOf(() => project.run(unrelate, { ids: ['weg' as RelationId] }))).toBe('model/not-found');
});

describe('types of relations', () => {
  const own = { between: 'code', name: 'staat haaks op', symmetric: false, transitive: false } as const;

  it('makes an own type, and stores a built-in one only when it is changed', () => {
    const { project } = study();
    const id = 'haaks' as RelationTypeId;
    project.run(saveRelationType, { id, ...own });
    expect(project.model.relationType(id)).toMatchObject({ name: 'staat haaks op', retired: false });
    project.run(saveRelationType, { id: cause, ...own, name: null, transitive: false });
    expect(project.model.relationType(cause)).toMatchObject({ name: null, transitive: false });
    expect(project.model.list('relationTypes')).toHaveLength(2);
  });

  it('refuses a name that another type between the same kind has, and no name', () => {
    const { project } = study();
    project.run(saveRelationType, own);
    expect(errorCodeOf(() => project.run(saveRelationType, { ...own, name: 'Staat haaks op ' }))).toBe(
      'command/name-taken'
    );
    expect(errorCodeOf(() => project.run(saveRelationType, { ...own, name: ' ' }))).toBe(
      'command/empty-name'
    );
    expect(errorCodeOf(() => project.run(saveRelationType, { ...own, name: null }))).toBe(
      'command/empty-name'
    );
    project.run(saveRelationType, { ...own, between: 'quotation' });
    expect(project.model.list('relationTypes')).toHaveLength(2);
  });

  it('joins relations that come to say the same when their type becomes symmetric', () => {
    const { project, trust, limit, one, two, relations, link } = study();
    link(cause, trust, limit, { comment: 'heen', quotationIds: [one] });
    link(cause, limit, trust, { comment: 'terug', quotationIds: [two] });
    project.run(saveRelationType, { ...own, id: cause, name: null, symmetric: true });
    expect(relations()).toMatchObject([
      { fromId: trust, comment: 'heen\n\nterug', quotationIds: [one, two] }
    ]);
    expectSoundProject(project.model);
  });

  it('retires a type and brings it back, keeping its relations', () => {
    const { project, trust, limit, relations, link } = study();
    link(cause, trust, limit);
    expect(project.run(retireRelationType, { id: cause, retired: true }).command).toBe(
      'retire-relation-type'
    );
    expect(project.model.relationType(cause).retired).toBe(true);
    expect(relations()).toHaveLength(1);
    expect(project.run(retireRelationType, { id: cause, retired: false }).command).toBe(
      'restore-relation-type'
    );
    expect(project.run(retireRelationType, { id: cause, retired: false }).operations).toEqual([]);
  });

  it('deletes an own type only when no relation has it', () => {
    const { project, trust, limit, relations, link } = study();
    const id = 'haaks' as RelationTypeId;
    project.run(saveRelationType, { id, ...own });
    link(id, trust, limit);
    expect(errorCodeOf(() => project.run(deleteRelationType, { id }))).toBe('command/in-use');
    project.run(unrelate, { ids: [relations()[0]!.id] });
    project.run(deleteRelationType, { id });
    expect(project.model.list('relationTypes')).toEqual([]);
    expect(errorCodeOf(() => project.run(deleteRelationType, { id }))).toBe('model/not-found');
  });
});

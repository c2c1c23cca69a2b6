import { describe, expect, it } from 'vitest';
import type { CaseId, DocumentId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { documentToImport, TestProject } from '$lib/testing/test-project';
import { removeCases } from '../cases/remove-cases';
import { saveCase } from '../cases/save-case';
import { deleteDocument } from './delete-document';
import { importDocuments } from './import-documents';
import { updateDocument } from './update-document';

const speaker = (label: string, caseName: string, role = '') => ({
  label,
  caseName,
  role,
  interviewer: false
});

describe('importing documents', () => {
  it('numbers them in the order given', () => {
    const project = new TestProject();
    const documents = [documentToImport('b'), documentToImport('a')];
    expect(project.run(importDocuments, { documents }).params).toEqual({ count: 2, name: 'Interview b' });
    expect(project.model.list('documents').map(({ id, number }) => [id, number])).toEqual([
      ['b', 1],
      ['a', 2]
    ]);
  });

  it('makes a case once, whatever the spelling, and gives it the first role it hears', () => {
    const project = new TestProject();
    const first = documentToImport('a', {
      speakers: [speaker('R1', 'Fatima'), speaker('R2', ' fatima ', 'ouder')]
    });
    const second = documentToImport('b', { caseName: 'FATIMA', caseRole: 'leerkracht' });
    project.run(importDocuments, { documents: [first, second] });
    const [known, ...others] = project.model.list('cases');
    expect(others).toEqual([]);
    expect(known).toMatchObject({ name: 'Fatima', role: 'ouder' });
    expect(project.model.get('documents', 'a').speakers.map(({ caseId }) => caseId)).toEqual([
      known!.id,
      known!.id
    ]);
    expect(project.model.get('documents', 'b').caseId).toBe(known!.id);
  });

  it('leaves a speaker without a case when none is named', () => {
    const project = new TestProject();
    project.run(importDocuments, {
      documents: [documentToImport('a', { speakers: [speaker('Interviewer', ' ')] })]
    });
    expect(project.model.get('documents', 'a').speakers).toEqual([
      { label: 'Interviewer', interviewer: false, caseId: null }
    ]);
  });

  it('does not import one document twice, in one gesture or in two', () => {
    const project = new TestProject();
    const documents = [documentToImport('a')];
    expect(() => project.run(importDocuments, { documents: [...documents, ...documents] })).toThrow(
      'there already is'
    );
    project.run(importDocuments, { documents });
    expect(() => project.run(importDocuments, { documents })).toThrow('there already is');
  });

  it('does not give the number of a deleted document again', () => {
    const project = new TestProject();
    const id = project.document();
    expect(project.run(deleteDocument, { id }).params).toMatchObject({ number: 1, quotations: 0 });
    expect(project.model.get('documents', project.document()).number).toBe(2);
  });
});

describe('changing what is known of a document', () => {
  it('keeps number and text, and what is not named', () => {
    const project = new TestProject();
    const id = project.document({ date: '2026-02-03' });
    const before = project.model.get('documents', id);
    project.run(updateDocument, { id, name: ' Groep  7 ', kind: 'focus-group', date: undefined });
    expect(project.model.get('documents', id)).toEqual({ ...before, name: 'Groep 7', kind: 'focus-group' });
  });

  it('refuses a case that is not there, no name, and a document that is gone', () => {
    const project = new TestProject();
    const id = project.document();
    const caseId = 'gone' as CaseId;
    const speakers = [{ label: 'R1', caseId, interviewer: false }];
    expect(errorCodeOf(() => project.run(updateDocument, { id, caseId }))).toBe('model/not-found');
    expect(errorCodeOf(() => project.run(updateDocument, { id, speakers }))).toBe('model/not-found');
    expect(errorCodeOf(() => project.run(updateDocument, { id, name: ' ' }))).toBe('command/empty-name');
    expect(errorCodeOf(() => project.run(updateDocument, { id: 'gone' as DocumentId, name: 'x' }))).toBe(
      'model/not-found'
    );
  });
});

describe('deleting a document', () => {
  it('takes its quotations, codings and links along, and nothing of another document', () => {
    const project = TestProject.coded();
    const [first, second] = project.model.list('documents');
    const kept = project.model.quotationsOf(second!.id).length;
    expect(project.run(deleteDocument, { id: first!.id }).params).toEqual({
      number: 1,
      name: first!.name,
      quotations: 4
    });
    expect(project.model.count('quotations')).toBe(kept);
    expect(project.model.quotationsOf(first!.id)).toEqual([]);
    expect(
      project.model.list('codings').every(({ quotationId }) => project.model.find('quotations', quotationId))
    ).toBe(true);
  });
});

describe('cases', () => {
  const id = 'case-1' as CaseId;

  it('are made and changed under one name each', () => {
    const project = new TestProject();
    project.run(saveCase, { id, name: ' Fatima ', role: ' ouder ', comment: '' });
    project.run(saveCase, { id, name: 'Fatima', role: 'moeder', comment: 'twee kinderen' });
    expect(project.model.get('cases', id)).toEqual({
      id,
      name: 'Fatima',
      role: 'moeder',
      comment: 'twee kinderen'
    });
    const other = { id: 'case-2' as CaseId, name: 'FATIMA', role: '', comment: '' };
    expect(errorCodeOf(() => project.run(saveCase, other))).toBe('command/name-taken');
  });

  it('leave documents and speakers without a case when removed', () => {
    const project = new TestProject();
    project.run(saveCase, { id, name: 'Fatima', role: '', comment: '' });
    const documentId = project.document({
      caseName: 'Fatima',
      speakers: [speaker('R1', 'fatima'), speaker('R2', 'Joris')]
    });
    project.run(removeCases, { ids: [id] });
    const joris = project.model.list('cases')[0]!.id;
    expect(project.model.get('documents', documentId)).toMatchObject({
      caseId: null,
      speakers: [{ caseId: null }, { caseId: joris }]
    });
  });
});

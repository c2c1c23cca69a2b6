import { describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { deleteDocument } from '$lib/commands/documents/delete-document';
import { importDocuments } from '$lib/commands/documents/import-documents';
import type { ChangeId } from '$lib/domain/ids';
import { projectAsData } from '$lib/testing/project-as-data';
import { documentToImport, testNow, TestProject } from '$lib/testing/test-project';
import { invertChange, invertOperations } from './invert-change';

const takeBack = (project: TestProject) =>
  project.take(invertChange(project.changes.at(-1)!, project.context.newId() as ChangeId, testNow));

describe('inverting a change', () => {
  it('swaps before and after, last operation first', () => {
    const project = new TestProject();
    const { operations } = project.run(applyCodes, {
      places: [{ documentId: project.document(), start: 0, end: 5 }],
      codes: [{ name: 'vertrouwen' }]
    });
    const inverse = invertOperations(operations);
    expect(inverse.map(({ table, after }) => [table, after])).toEqual([
      ['codings', null],
      ['quotations', null],
      ['codes', null]
    ]);
    expect(inverse.map(({ before }) => before)).toEqual(
      operations
        .filter(({ table }) => table !== 'counters')
        .toReversed()
        .map(({ after }) => after)
    );
  });

  it('keeps what was done under another id', () => {
    const project = new TestProject();
    project.document();
    const change = project.changes.at(-1)!;
    const inverse = invertChange(change, 'change-9' as ChangeId, testNow);
    expect(inverse).toMatchObject({ id: 'change-9', command: 'import-documents', params: change.params });
  });

  it('does not give the number of an undone quotation again', () => {
    const project = new TestProject();
    const documentId = project.document();
    project.quotation(documentId, 0, 5);
    takeBack(project);
    const second = project.quotation(documentId, 0, 5);
    expect(project.model.get('quotations', second).number).toBe(2);
  });

  it('does not give the number of an undone document again', () => {
    const project = new TestProject();
    project.document();
    takeBack(project);
    expect(project.model.get('documents', project.document()).number).toBe(2);
  });

  it('brings a deleted document back with its quotations, codes and numbers', () => {
    const project = new TestProject();
    const documentId = project.document();
    const first = project.quotation(documentId, 0, 5, project.code('grens'));
    project.quotation(documentId, 5, 9);
    const before = projectAsData(project.model);
    project.run(deleteDocument, { id: documentId });
    expect(project.model.count('codings')).toBe(0);
    takeBack(project);
    expect(projectAsData(project.model)).toEqual(before);
    expect(project.model.findQuotationByNumber(documentId, 1)?.id).toBe(first);
    expect(project.model.get('quotations', project.quotation(documentId, 20, 30)).number).toBe(3);
  });

  it('an undone and redone import has the same documents, numbers and texts', () => {
    const project = new TestProject();
    project.run(importDocuments, { documents: [documentToImport('a'), documentToImport('b')] });
    const before = projectAsData(project.model);
    takeBack(project);
    expect(project.model.count('documents')).toBe(0);
    takeBack(project);
    expect(projectAsData(project.model)).toEqual(before);
  });
});

import { describe, expect, test } from 'vitest';
import type { CaseId, DocumentId, FormFieldId, FormId, FormTemplateId, TextId } from '$lib/domain/ids';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { TestProject } from '$lib/testing/test-project';
import { importForms, type FormToImport } from './import-forms';

const templateId = 'template-1' as FormTemplateId;

function studyWithForm(): TestProject {
  const project = TestProject.coded();
  putTimelineRecords(project);
  return project;
}

function filled(name: string, fileHash: string, caseIds: readonly string[] = []): FormToImport {
  return {
    form: {
      id: `form-${name}` as FormId,
      templateId,
      name,
      observer: 'Noor',
      date: '2026-01-27',
      caseIds: caseIds as CaseId[],
      entries: [
        { fieldId: 'field-1' as FormFieldId, text: '', choiceIds: [], notes: [{ at: null, text: 'Stil.' }] }
      ],
      source: { fileName: `${name}.docx`, fileHash }
    },
    document: {
      id: `document-${name}` as DocumentId,
      textId: `text-${name}` as TextId,
      length: 5,
      turnCount: 1,
      speakers: [{ label: 'Noor', caseId: null, interviewer: true }],
      language: 'nl',
      textHash: 'a1',
      follows: null
    },
    left: 'Weer\nregen'
  };
}

describe('importForms', () => {
  test('adds forms, their documents and new people as one change', () => {
    const project = studyWithForm();
    const before = project.model.count('documents');
    const person = { id: 'case-new' as CaseId, name: 'Ilse', role: 'buddy' };
    const forms = [filled('Avond 2', 'b2', [person.id]), filled('Avond 3', 'b3')];
    const change = project.run(importForms, { cases: [person], forms });

    expect(change).toMatchObject({ command: 'import-forms', params: { count: 2, name: 'Avond 2' } });
    expect(project.model.get('documents', 'document-Avond 2')).toMatchObject({
      number: before + 1,
      kind: 'observation',
      date: '2026-01-27',
      observer: 'Noor',
      caseIds: [person.id],
      comment: 'Weer\nregen',
      origin: { fileName: 'Avond 2.docx', fileHash: 'b2' }
    });
    expect(project.model.get('forms', 'form-Avond 2').documentId).toBe('document-Avond 2');
    expectSoundProject(project.model);
  });

  test('passes over what came from the same file before, people and all', () => {
    const project = studyWithForm();
    project.run(importForms, { cases: [], forms: [filled('Avond 2', 'b2')] });
    const again = {
      ...filled('Avond 2', 'b2'),
      form: { ...filled('Avond 2', 'b2').form, id: 'other' as FormId }
    };
    const person = { id: 'case-new' as CaseId, name: 'Ilse', role: '' };
    const change = project.run(importForms, { cases: [person], forms: [again] });

    expect(change.operations).toEqual([]);
  });

  test('takes somebody of a name that there is by now for that case', () => {
    const project = studyWithForm();
    const person = project.model.list('cases').find(({ name }) => name === 'R1')!;
    const cases = [{ id: 'case-new' as CaseId, name: ' r1 ', role: '' }];
    project.run(importForms, { cases, forms: [filled('Avond 2', 'b2', ['case-new'])] });

    expect(project.model.find('cases', 'case-new')).toBeUndefined();
    expect(project.model.get('forms', 'form-Avond 2').caseIds).toEqual([person.id]);
    expectSoundProject(project.model);
  });
});

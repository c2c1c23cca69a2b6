import { describe, expect, it } from 'vitest';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { resizeQuotation } from '$lib/commands/coding/resize-quotation';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { AppError } from '$lib/domain/app-error';
import type { CodeId, DocumentId, QuotationId, ResponseId } from '$lib/domain/ids';
import { putQuestionnaireRecords } from '$lib/testing/questionnaire-records';
import { putTimelineRecords } from '$lib/testing/timeline-records';
import { quotationRecord, testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { ProjectModel } from './project-model';

const spans = (project: TestProject, documentId: DocumentId) =>
  project.model.quotationsOf(documentId).map(({ start, end }) => [start, end]);

describe('ProjectModel', () => {
  it('lists the quotations of a document in order of the text after marking, resizing and deleting', () => {
    const project = new TestProject();
    const documentId = project.document();
    const last = project.quotation(documentId, 10, 20);
    const first = project.quotation(documentId, 0, 10);
    project.quotation(documentId, 0, 20);
    expect(spans(project, documentId)).toEqual([
      [0, 20],
      [0, 10],
      [10, 20]
    ]);
    project.run(resizeQuotation, { id: first, start: 15, end: 16 });
    project.run(deleteQuotations, { ids: [last] });
    expect(spans(project, documentId)).toEqual([
      [0, 20],
      [15, 16]
    ]);
  });

  it('lists responses as they came in, also after one was corrected', () => {
    const project = TestProject.coded();
    putQuestionnaireRecords(project);
    putTimelineRecords(project);
    const [first] = project.model.list('responses');
    project.put('responses', { ...first!, id: 'response-2' as ResponseId, caseId: null, respondent: 'R2' });
    project.put('responses', { ...first!, comment: 'Nagekeken', caseId: null });
    expect(project.model.responsesOf(first!.questionnaireId).map(({ id }) => id)).toEqual([
      first!.id,
      'response-2'
    ]);
    expect(project.model.responsesBy(first!.caseId!)).toEqual([]);
  });

  it('never changes a list of quotations it gave out: the next one is another', () => {
    const project = new TestProject();
    const documentId = project.document();
    project.quotation(documentId, 0, 5);
    const before = project.model.quotationsOf(documentId);
    project.quotation(documentId, 5, 9);
    expect(before).toHaveLength(1);
    expect(project.model.quotationsOf(documentId)).not.toBe(before);
    expect(project.model.quotationsOf(documentId)).toHaveLength(2);
  });

  it('gives a new handle on the same project, which sees what is done through either', () => {
    const project = new TestProject();
    const handle = project.model.handle();
    const documentId = project.document();
    expect(handle).not.toBe(project.model);
    expect(handle.get('documents', documentId)).toBe(project.model.get('documents', documentId));
    expect(handle.findDocumentByNumber(1)?.id).toBe(documentId);
  });

  it('finds documents and quotations by their numbers, and no longer once they are gone', () => {
    const project = new TestProject();
    const documentId = project.document();
    const id = project.quotation(documentId, 0, 5);
    expect(project.model.findDocumentByNumber(1)?.id).toBe(documentId);
    expect(project.model.findQuotationByNumber(documentId, 1)?.id).toBe(id);
    project.run(deleteQuotations, { ids: [id] });
    expect(project.model.findQuotationByNumber(documentId, 1)).toBeUndefined();
    expect(project.model.findDocumentByNumber(2)).toBeUndefined();
    expect(project.model.lastNumber(documentId)).toBe(1);
  });

  it('knows what is on a quotation and what a target rests on', () => {
    const project = new TestProject();
    const trust = project.code('vertrouwen');
    const id = project.quotation(project.document(), 0, 5, trust);
    const target = { kind: 'cimo', id: 'mechanism' } as const;
    project.run(linkEvidence, { places: [{ quotationId: id }], target, stance: 'contrary' });
    expect(project.model.codingsOf(id).map(({ codeId }) => codeId)).toEqual([trust]);
    expect(project.model.codingsWith(trust).map(({ quotationId }) => quotationId)).toEqual([id]);
    expect(project.model.codingCount(trust)).toBe(1);
    expect(project.model.quotationCount(trust)).toBe(1);
    expect(project.model.linksOf(id)).toEqual(project.model.linksTo(target));
    expect(project.model.linksTo({ kind: 'cimo', id: 'context' })).toEqual([]);
  });

  it('orders codes under a parent by order, then by name', () => {
    const code = {
      level: 'open',
      parentId: null,
      colour: 0,
      definition: '',
      include: '',
      exclude: ''
    } as const;
    const row = (id: string, name: string, order: number) => ({
      ...code,
      comment: '',
      createdAt: testNow,
      id: id as CodeId,
      name,
      order
    });
    const model = ProjectModel.from({
      codes: [row('1', 'tijd', 2), row('2', 'grens', 2), row('3', 'zorg', 1)]
    });
    expect(model.childrenOf(null).map(({ name }) => name)).toEqual(['zorg', 'grens', 'tijd']);
    expect(model.childrenOf('1' as CodeId)).toEqual([]);
  });

  it('says what it does not have', () => {
    const model = new ProjectModel();
    expect(() => model.get('quotations', 'gone')).toThrow(AppError);
    expect(() => model.project).toThrow(AppError);
    expect(model.find('quotations', 'gone')).toBeUndefined();
    expect(model.codingsOf('gone' as QuotationId)).toEqual([]);
    expect(model.quotationsOf('gone' as DocumentId)).toEqual([]);
    expect(model.lastNumber('documents')).toBe(0);
  });

  it('does not load two records under one id', () => {
    const twins = [quotationRecord(0, 5), quotationRecord(5, 9)];
    expect(() => ProjectModel.from({ quotations: twins })).toThrow(/two records quotation-1/);
  });

  it('lets a counter only grow', () => {
    const project = new TestProject();
    const documentId = project.document();
    project.quotation(documentId, 0, 5);
    const counter = { id: documentId, last: 0 };
    project.model.apply({
      operations: [{ table: 'counters', id: documentId, before: null, after: counter }]
    });
    expect(project.model.lastNumber(documentId)).toBe(1);
    expect(project.model.list('quotations')[0]?.createdBy).toBe(testCoder);
  });
});

import type { SourceDocument } from '$lib/domain/document';
import type { ResearchQuestion } from '$lib/domain/research-question';
import type { ProjectModel } from '$lib/model/project-model';

/** What is there and what still waits; the next step follows from it. */
export type ProjectProgress = {
  documentCount: number;
  quotationCount: number;
  codeCount: number;
  caseCount: number;
  /** Questionnaires filled in, each respondent and moment once. */
  responseCount: number;
  uncodedDocumentCount: number;
  uncodedQuotationCount: number;
  unlinkedQuotationCount: number;
  /** The first document by number without a quotation; undefined when all have one. */
  nextDocument: SourceDocument | undefined;
  findingCount: number;
  /** The first sub-question by number without a finding; undefined when all have one. */
  nextQuestion: ResearchQuestion | undefined;
};

/** Counts over the whole project. O(documents + quotations). */
export function projectProgress(model: ProjectModel): ProjectProgress {
  const quotations = model.list('quotations');
  const untouched = model
    .list('documents')
    .filter(({ id }) => model.quotationsOf(id).length === 0)
    .sort((a, b) => a.number - b.number);
  const answered = new Set(model.list('findings').map(({ questionId }) => questionId));
  return {
    documentCount: model.count('documents'),
    quotationCount: quotations.length,
    codeCount: model.count('codes'),
    caseCount: model.count('cases'),
    responseCount: model.count('responses'),
    uncodedDocumentCount: untouched.length,
    uncodedQuotationCount: quotations.filter(({ id }) => model.codingsOf(id).length === 0).length,
    unlinkedQuotationCount: quotations.filter(
      ({ id }) => !model.linksOf(id).some(({ target }) => target.kind === 'question')
    ).length,
    nextDocument: untouched[0],
    findingCount: model.count('findings'),
    nextQuestion: model
      .list('questions')
      .filter(({ id }) => !answered.has(id))
      .sort((a, b) => a.number - b.number)[0]
  };
}

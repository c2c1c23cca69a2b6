import type { Case } from '$lib/domain/case';
import type { SourceDocument } from '$lib/domain/document';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Phase } from '$lib/domain/phase';
import type { ProjectModel } from '$lib/model/project-model';
import { coveredLength } from './covered-length';

/** A document as the table of documents shows it. */
export type DocumentRow = {
  document: SourceDocument;
  /** The cases behind its speakers, interviewers left out, or the document's own; each once. */
  cases: readonly Case[];
  /** Null for a document in no phase. */
  phase: Phase | null;
  /** The moment of a questionnaire it belongs to, or null. */
  moment: MeasurementMoment | null;
  quotationCount: number;
  codingCount: number;
  /** The part of the text under at least one coded quotation, 0 to 1; null for a document without text. */
  codedShare: number | null;
};

/** One row per document, by number. O(documents + quotations). */
export function documentRows(model: ProjectModel): DocumentRow[] {
  return model
    .list('documents')
    .sort((a, b) => a.number - b.number)
    .map((document) => documentRow(model, document));
}

function documentRow(model: ProjectModel, document: SourceDocument): DocumentRow {
  const quotations = model.quotationsOf(document.id);
  const codingsOf = (id: string): number => model.indexes.codingsByQuotation.count(id);
  const coded = quotations.filter(({ id }) => codingsOf(id) > 0);
  return {
    document,
    cases: casesOfDocument(model, document),
    phase: (document.phaseId && model.find('phases', document.phaseId)) || null,
    moment: (document.momentId && model.find('moments', document.momentId)) || null,
    quotationCount: quotations.length,
    codingCount: coded.reduce((sum, { id }) => sum + codingsOf(id), 0),
    codedShare: document.length === 0 ? null : Math.min(1, coveredLength(coded) / document.length)
  };
}

/** Who a document is from: the cases of its speakers, interviewers left out, and its own case; each once. */
export function casesOfDocument(model: ProjectModel, document: SourceDocument): Case[] {
  const speakers = document.speakers.filter(({ interviewer }) => !interviewer);
  const ids = new Set([document.caseId, ...speakers.map(({ caseId }) => caseId)]);
  return [...ids].flatMap((id) => (id && model.find('cases', id)) || []);
}
